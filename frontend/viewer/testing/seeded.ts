import type { View } from '../engine/geometry.js';
import type { Size } from '../engine/projection.js';

/** Numbers that look random and are the same in every run (mulberry32). */
export class Seeded {
  constructor(private state: number) {}

  /** From low (inclusive) to high (exclusive). */
  between(low: number, high: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (high - low);
  }

  view(): View {
    return { yaw: this.between(-180, 180), pitch: this.between(-90, 90), fov: this.between(30, 120) };
  }

  size(): Size {
    return { width: Math.round(this.between(200, 2000)), height: Math.round(this.between(200, 2000)) };
  }
}
