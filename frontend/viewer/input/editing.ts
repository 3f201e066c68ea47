import type { ViewerHotspot } from '../contract.js';
import { type Angles, anglesOf, clamp, direction, wrap } from '../engine/geometry.js';
import type { Point } from '../engine/projection.js';
import type { HotspotLayer } from '../ui/hotspots.js';
import type { Looking } from './looking.js';

const SLOP = 4;
const STEP: Record<string, Angles> = {
  ArrowLeft: { yaw: -1, pitch: 0 },
  ArrowRight: { yaw: 1, pitch: 0 },
  ArrowUp: { yaw: 0, pitch: 1 },
  ArrowDown: { yaw: 0, pitch: -1 },
};

interface Drag {
  id: string;
  pointer: number;
  start: Point;
  /** From the pointer to the hotspot's own place. */
  offset: Point;
  /** Where it was dragged to, once it is more than a trembling hand. */
  at?: Angles;
}

/** Moving hotspots, while the viewer is in editing mode: by pointer, or with the arrow keys by a degree. */
export class Editing {
  private drag: Drag | undefined;
  private dragged = false;

  constructor(
    private readonly stage: HTMLElement,
    private readonly looking: Looking,
    private readonly hotspots: Pick<HotspotLayer, 'move'>,
    private readonly moved: (id: string, angles: Angles) => void,
    signal: AbortSignal,
  ) {
    stage.addEventListener('pointermove', (event) => {
      this.follow(event);
    }, { signal });
    const end = (event: PointerEvent): void => {
      this.end(event);
    };
    stage.addEventListener('pointerup', end, { signal });
    stage.addEventListener('pointercancel', end, { signal });
    // After a drag the button would also be pressed.
    const swallow = (event: MouseEvent): void => {
      if (this.dragged && event.detail > 0) {
        event.stopPropagation();
      }
      this.dragged = false;
    };
    stage.addEventListener('click', swallow, { signal, capture: true });
  }

  /** Takes a pointer that went down on a hotspot. */
  take(event: PointerEvent, hotspot: ViewerHotspot): void {
    this.dragged = false;
    const at = this.looking.projection.project(direction(hotspot));
    if (at) {
      const start = { x: event.clientX, y: event.clientY };
      const { left, top } = this.stage.getBoundingClientRect();
      const offset = { x: at.x - (start.x - left), y: at.y - (start.y - top) };
      this.drag = { id: hotspot.id, pointer: event.pointerId, start, offset };
    }
  }

  /** Moves the focused hotspot by an arrow key; Shift makes it a tenth of a degree. */
  key(event: KeyboardEvent, hotspot: ViewerHotspot): boolean {
    const step = STEP[event.key];
    if (!step) {
      return false;
    }
    const size = event.shiftKey ? 0.1 : 1;
    const yaw = wrap(hotspot.yaw + step.yaw * size);
    const pitch = clamp(hotspot.pitch + step.pitch * size, -90, 90);
    this.hotspots.move(hotspot.id, yaw, pitch);
    this.moved(hotspot.id, { yaw, pitch });
    return true;
  }

  private follow(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) {
      return;
    }
    if (event.buttons === 0) {
      // The button was let go outside of the page, before the drag had caught the pointer.
      this.drag = undefined;
      return;
    }
    if (!drag.at) {
      if (Math.hypot(event.clientX - drag.start.x, event.clientY - drag.start.y) < SLOP) {
        return;
      }
      this.stage.setPointerCapture(event.pointerId);
    }
    drag.at = this.place(event, drag);
    this.hotspots.move(drag.id, drag.at.yaw, drag.at.pitch);
  }

  private end(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer === event.pointerId) {
      this.drag = undefined;
      if (drag.at) {
        // A pointer that was called off has no place of its own; where the hotspot stands counts.
        this.dragged = true;
        this.moved(drag.id, drag.at);
      }
    }
  }

  private place(event: PointerEvent, { offset }: Drag): Angles {
    const { left, top } = this.stage.getBoundingClientRect();
    const point = { x: event.clientX - left + offset.x, y: event.clientY - top + offset.y };
    return anglesOf(this.looking.projection.unproject(point));
  }
}
