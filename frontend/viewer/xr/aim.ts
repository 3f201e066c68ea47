import { angleBetween, type Vec3 } from '../engine/geometry.js';

/** Degrees by which a stick turns the visitor at once: a slow turn makes many people sick. */
const SNAP = 30;
/** How far a stick is pushed before it counts, and how far it comes back before it counts again. */
const PUSHED = 0.7;
const RESTING = 0.3;
/** Degrees around a hotspot within which a ray means it. */
const REACH = 5;

/** What a ray means: the nearest of the targets within reach of it. */
export function aimedAt<T extends { towards: Vec3 }>(ray: Vec3, targets: readonly T[]): T | undefined {
  let best: T | undefined;
  let least = REACH;
  for (const target of targets) {
    const angle = angleBetween(ray, target.towards);
    if (angle <= least) {
      [best, least] = [target, angle];
    }
  }
  return best;
}

/** Turns pushes of a stick into snap turns, one for each push. */
export class SnapTurn {
  private ready = true;

  /** Degrees to turn to the right for where the stick stands now, -1 (left) to 1 (right). */
  turn(stick: number): number {
    if (this.ready && Math.abs(stick) > PUSHED) {
      this.ready = false;
      return Math.sign(stick) * SNAP;
    }
    if (Math.abs(stick) < RESTING) {
      this.ready = true;
    }
    return 0;
  }
}

/** A direction turned to the right about the vertical. */
export function turned([x, y, z]: Vec3, degrees: number): Vec3 {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return [x * c - z * s, y, x * s + z * c];
}

/** Where something points that is turned by a quaternion: its own -z. */
export function pointed({ x, y, z, w }: { x: number; y: number; z: number; w: number }): Vec3 {
  return [-2 * (x * z + w * y), -2 * (y * z - w * x), -(1 - 2 * (x * x + y * y))];
}
