import type { View } from '../engine/geometry.js';
import { easeInOut, type Easing, type Motion } from '../engine/motion.js';
import type { Projection } from '../engine/projection.js';

/** What the inputs need to turn the view. */
export interface Looking {
  readonly motion: Motion;
  readonly projection: Projection;
  /** The visitor asked for less motion. */
  readonly reduced: boolean;
  /** The visitor took the view: whatever moved it by itself ends. */
  taken(): void;
  invalidate(): void;
}

/** Glides to a view, or is there at once for those who asked for less motion. */
export function lookTo(looking: Looking, view: View, duration: number, easing: Easing = easeInOut): void {
  if (looking.reduced || duration <= 0) {
    looking.motion.jump(view);
  } else {
    looking.motion.glideTo(view, performance.now(), duration, easing);
  }
  looking.invalidate();
}
