import type { View } from '../engine/geometry.js';
import { Motion } from '../engine/motion.js';
import { Projection, type Size } from '../engine/projection.js';
import type { Looking } from '../input/looking.js';

/** A picture without a screen: the real motion and projection, drawn by nobody. */
export class BareLooking implements Looking {
  readonly motion: Motion;
  reduced = false;

  constructor(
    view: View = { yaw: 0, pitch: 0, fov: 90 },
    private readonly size: Size = { width: 800, height: 600 },
  ) {
    this.motion = new Motion(view);
  }

  get projection(): Projection {
    return new Projection(this.motion.view, this.size);
  }

  taken(): void {
    // Nothing moves this picture by itself.
  }

  invalidate(): void {
    // Whoever wants to see a frame asks for the projection.
  }
}

/** The few things of an element that input needs, at the upper left of a page. */
export class BareStage extends EventTarget {
  readonly classes = new Set<string>();
  readonly captured: number[] = [];
  readonly classList = {
    add: (name: string): void => void this.classes.add(name),
    remove: (name: string): void => void this.classes.delete(name),
  };

  get element(): HTMLElement {
    return this as unknown as HTMLElement;
  }

  getBoundingClientRect(): { left: number; top: number } {
    return { left: 0, top: 0 };
  }

  setPointerCapture(pointer: number): void {
    this.captured.push(pointer);
  }

  /** Sends an event with these properties; says whether nobody prevented what it does by itself. */
  send(type: string, properties: Record<string, unknown> = {}): boolean {
    const event = new Event(type, { cancelable: true });
    for (const [name, value] of Object.entries(properties)) {
      Object.defineProperty(event, name, { value });
    }
    return this.dispatchEvent(event);
  }
}
