import type { ViewerScene } from '../contract.js';
import { clamp, radians, wrap } from '../engine/geometry.js';
import type { Looking } from './looking.js';

type Leveling = ViewerScene['leveling'];

interface Drag {
  pointer: number;
  startY: number;
  from: Leveling;
  now: Leveling;
}

/**
 * The leveling after what one looks at has been lifted. Lifting ahead raises the picture's centre; lifting to the right
 * rolls the picture counterclockwise.
 *
 * @param yaw where one looks, degrees
 * @param lift degrees by which it is lifted
 */
export function lifted({ pitch, roll }: Leveling, yaw: number, lift: number): Leveling {
  return {
    pitch: clamp(pitch + lift * Math.cos(radians(yaw)), -90, 90),
    roll: wrap(roll - lift * Math.sin(radians(yaw))),
  };
}

/** Leveling a picture by dragging it up or down, while the viewer is in leveling mode. */
export class LevelingDrag {
  private drag: Drag | undefined;

  constructor(
    private readonly stage: HTMLElement,
    private readonly looking: Looking,
    private readonly show: (leveling: Leveling) => void,
    private readonly done: (leveling: Leveling) => void,
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
  }

  /** Takes a pointer that went down on the picture. */
  take(event: PointerEvent, leveling: Leveling): void {
    this.drag = { pointer: event.pointerId, startY: event.clientY, from: leveling, now: leveling };
    this.stage.setPointerCapture(event.pointerId);
  }

  private follow(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) {
      return;
    }
    const { view, size, verticalFov } = this.looking.projection;
    drag.now = lifted(drag.from, view.yaw, ((drag.startY - event.clientY) / size.height) * verticalFov);
    this.show(drag.now);
  }

  private end(event: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer === event.pointerId) {
      this.drag = undefined;
      if (drag.now !== drag.from) {
        this.done(drag.now);
      }
    }
  }
}
