/** Where in a route one is: the stop, and the share of its time that has passed. */
export interface Moment {
  stop: number;
  share: number;
  /** Seconds of it that have passed at normal speed. */
  passed: number;
  /** Seconds of the route that are left at normal speed. */
  left: number;
  ended: boolean;
}

/**
 * The time of a route. It asks no clock by itself: whoever plays says what time it is, in milliseconds. A tick that
 * comes late, as in a tab in the background, skips nothing: time goes at most to the end of the stop.
 */
export class RouteClock {
  private stop = 0;
  private passed = 0;
  private running = false;
  private factor = 1;
  private since = 0;

  /** @param durations seconds of each stop, one at least */
  constructor(private readonly durations: readonly number[]) {}

  get moment(): Moment {
    const duration = this.durationOf(this.stop);
    const later = this.durations.slice(this.stop).reduce((sum, seconds) => sum + seconds, 0);
    return {
      stop: this.stop,
      passed: this.passed,
      share: duration > 0 ? this.passed / duration : 1,
      left: later - this.passed,
      ended: this.stop === this.durations.length - 1 && this.passed >= duration,
    };
  }

  get speed(): number {
    return this.factor;
  }

  run(now: number): void {
    this.advance(now);
    this.running = true;
  }

  halt(now: number): void {
    this.advance(now);
    this.running = false;
  }

  setSpeed(factor: number, now: number): void {
    this.advance(now);
    this.factor = factor;
  }

  /** Goes to the beginning of a stop. */
  goTo(stop: number, now: number): void {
    this.stop = Math.min(Math.max(stop, 0), this.durations.length - 1);
    this.passed = 0;
    this.since = now;
  }

  /** Moves on to the time that it is; a stop that is over gives way to the next. */
  advance(now: number): Moment {
    if (this.running) {
      this.passed += (Math.max(0, now - this.since) / 1000) * this.factor;
      if (this.passed >= this.durationOf(this.stop)) {
        if (this.stop < this.durations.length - 1) {
          this.stop++;
          this.passed = 0;
        } else {
          this.passed = this.durationOf(this.stop);
          this.running = false;
        }
      }
    }
    this.since = now;
    return this.moment;
  }

  private durationOf(stop: number): number {
    return this.durations[stop] ?? 0;
  }
}
