import type { Vec3 } from '../engine/geometry.js';
import { easeOut, SpeedMeter } from '../engine/motion.js';
import { type Point, Projection, scaledFov, zoomAbout } from '../engine/projection.js';
import { type Looking, lookTo } from './looking.js';

/** A finger trembles; less than this many pixels is no drag. */
const SLOP = { mouse: 3, other: 8 };
const DOUBLE_TAP = { time: 320, distance: 32, factor: 1.9 };
/** Slower flicks than this many degrees a second come to rest at once. */
const FLICK = 6;

export interface PointerHooks {
  /** Pressed and let go without a drag; true if it meant something and is no half of a double tap. */
  tapped(point: Point, event: PointerEvent): boolean;
  /** Takes the pointer for itself, such as for dragging a hotspot. */
  claimed(event: PointerEvent): boolean;
}

/** What was grabbed: the direction under the finger, or between two, and how far apart they were. */
interface Grip {
  towards: Vec3;
  spread: number;
  fov: number;
}

/**
 * Turning and zooming by mouse, pen and fingers. What was grabbed stays under the finger: each move asks for the view in
 * which the grabbed direction stands where the finger is now.
 */
export class Pointers {
  private readonly down = new Map<number, Point>();
  private grip: Grip | undefined;
  private start: Point = { x: 0, y: 0 };
  private dragged = false;
  private lastTap: (Point & { time: number }) | undefined;
  private meter = new SpeedMeter();

  constructor(
    private readonly stage: HTMLElement,
    private readonly looking: Looking,
    private readonly hooks: PointerHooks,
    signal: AbortSignal,
  ) {
    const on = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel'>(
      type: K,
      listener: (event: PointerEvent) => void,
    ): void => {
      stage.addEventListener(type, listener, { signal });
    };
    on('pointerdown', (event) => {
      this.press(event);
    });
    on('pointermove', (event) => {
      this.move(event);
    });
    on('pointerup', (event) => {
      this.release(event);
    });
    on('pointercancel', (event) => {
      this.release(event);
    });
    // A drag that began on a hotspot does not open it.
    const swallow = (event: MouseEvent): void => {
      if (this.dragged && event.detail > 0) {
        event.stopPropagation();
        event.preventDefault();
      }
    };
    stage.addEventListener('click', swallow, { signal, capture: true });
  }

  private place(event: PointerEvent): Point {
    const { left, top } = this.stage.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || this.down.size === 2) {
      return;
    }
    const point = this.place(event);
    if (this.down.size === 0) {
      this.dragged = false;
      this.start = point;
      if (this.hooks.claimed(event)) {
        return;
      }
    }
    this.down.set(event.pointerId, point);
    this.looking.taken();
    this.looking.motion.stop();
    this.regrip();
  }

  private regrip(): void {
    const { projection } = this.looking;
    const { middle, spread } = this.hand();
    this.grip = { towards: projection.unproject(middle), spread, fov: projection.view.fov };
    this.meter = new SpeedMeter();
  }

  private hand(): { middle: Point; spread: number } {
    const [a, b = a] = [...this.down.values()];
    if (!a || !b) {
      return { middle: this.start, spread: 0 };
    }
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  }

  private move(event: PointerEvent): void {
    if (!this.down.has(event.pointerId) || !this.grip) {
      return;
    }
    if (event.buttons === 0) {
      // The button was let go where nobody told us: outside of the page, before the drag had caught the pointer.
      this.release(event);
      return;
    }
    const point = this.place(event);
    this.down.set(event.pointerId, point);
    if (!this.dragged) {
      const slop = event.pointerType === 'mouse' ? SLOP.mouse : SLOP.other;
      if (this.down.size === 1 && Math.hypot(point.x - this.start.x, point.y - this.start.y) < slop) {
        return;
      }
      this.dragged = true;
      this.regrip();
      this.stage.classList.add('dragging');
      this.down.forEach((_, id) => {
        this.stage.setPointerCapture(id);
      });
    }
    this.turn(event.timeStamp);
  }

  private turn(time: number): void {
    const { motion, projection } = this.looking;
    const { towards, spread, fov } = this.grip as Grip;
    const hand = this.hand();
    const zoomed = spread > 0 && hand.spread > 0 ? scaledFov(fov, hand.spread / spread) : projection.view.fov;
    const view = motion.limited({ ...projection.view, fov: zoomed });
    motion.jump({ ...view, ...new Projection(view, projection.size).grab(towards, hand.middle) });
    this.meter.add(motion.view, time);
    this.looking.invalidate();
  }

  private release(event: PointerEvent): void {
    if (!this.down.delete(event.pointerId)) {
      return;
    }
    if (this.down.size > 0) {
      this.regrip();
      return;
    }
    this.grip = undefined;
    this.stage.classList.remove('dragging');
    if (!this.dragged) {
      if (event.type === 'pointerup') {
        this.tap(event);
      }
      return;
    }
    const speed = this.meter.speed(event.timeStamp);
    if (!this.looking.reduced && Math.hypot(speed.yaw, speed.pitch) > FLICK) {
      this.looking.motion.coast(speed, performance.now());
      this.looking.invalidate();
    }
  }

  private tap(event: PointerEvent): void {
    const point = this.place(event);
    if (this.hooks.tapped(point, event)) {
      this.lastTap = undefined;
      return;
    }
    const last = this.lastTap;
    this.lastTap = { ...point, time: event.timeStamp };
    const near = last && Math.hypot(last.x - point.x, last.y - point.y) < DOUBLE_TAP.distance;
    if (near && event.timeStamp - last.time < DOUBLE_TAP.time) {
      this.lastTap = undefined;
      const { motion, projection } = this.looking;
      const { fov } = motion.limited({ ...motion.view, fov: scaledFov(motion.view.fov, DOUBLE_TAP.factor) });
      lookTo(this.looking, zoomAbout(motion.view, fov, projection.size, point), 300, easeOut);
    }
  }
}
