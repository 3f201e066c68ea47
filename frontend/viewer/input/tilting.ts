import { type Angles, shortestTurn } from '../engine/geometry.js';
import { backOf, type Held } from '../engine/tilt.js';
import { type Looking, lookTo } from './looking.js';

/** A sensor trembles: a turn of fewer degrees waits until it has added up, and the picture rests. */
const TREMBLE = 0.08;
/** Near the zenith a hand's breadth turns the compass by half a circle. */
const STEEP = 75;

/** Turns the view as the device is turned, whatever else moves it; the first thing is that the horizon stands right. */
export class Tilting {
  private last: Angles | undefined;

  constructor(private readonly looking: Looking) {}

  hold({ alpha, beta, gamma }: { [K in keyof Held]: number | null }): void {
    if (alpha === null || beta === null || gamma === null) {
      return;
    }
    const now = backOf({ alpha, beta, gamma });
    const { last, looking } = this;
    if (!last) {
      this.last = now;
      lookTo(looking, { ...looking.motion.view, pitch: now.pitch }, 500);
      return;
    }
    const turn = Math.max(Math.abs(now.pitch), Math.abs(last.pitch)) > STEEP ? 0 : shortestTurn(last.yaw, now.yaw);
    const lift = now.pitch - last.pitch;
    if (Math.hypot(turn, lift) < TREMBLE) {
      return;
    }
    this.last = now;
    looking.motion.shift({ yaw: turn, pitch: lift });
    looking.invalidate();
  }
}
