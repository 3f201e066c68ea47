import { type Angles, clamp, shortestTurn, type View, wrap } from './geometry.js';

export interface Limits {
  minFov: number;
  maxFov: number;
  minPitch: number;
  maxPitch: number;
}

export const LIMITS: Limits = { minFov: 30, maxFov: 120, minPitch: -90, maxPitch: 90 };

export type Axis = 'yaw' | 'pitch' | 'zoom';
export type Easing = (progress: number) => number;

export const easeOut: Easing = (x) => 1 - (1 - x) ** 3;
export const easeInOut: Easing = (x) => (x < 0.5 ? 4 * x ** 3 : 1 - (2 - 2 * x) ** 3 / 2);

/** A flick loses two thirds of its speed in this many milliseconds. */
const COAST_TIME = 280;
/** Below this many degrees a second nobody sees the picture move. */
const STANDSTILL = 0.4;
/** Held keys reach full speed in about twice this many milliseconds. */
const RUN_UP = 120;
/** A second of a held key turns by this share of the field of view, or multiplies it by e. */
const KEY_SPEED: Record<Axis, number> = { yaw: 0.7, pitch: 0.7, zoom: 1 };
/** However short the press, the view moves by this share of a second's way. */
const LEAST_PRESS = 0.14;

interface Glide {
  from: View;
  to: View;
  start: number;
  duration: number;
  easing: Easing;
}

interface Press {
  sign: number;
  since: number;
  done: number;
}

/**
 * How the view moves by itself: glides to a view, coasts after a flick, turns while keys are held. It has no clock;
 * whoever draws passes the time of the frame in milliseconds.
 */
export class Motion {
  private current: View;
  private glide?: Glide | undefined;
  private coasting?: Angles | undefined;
  private turning = 0;
  private readonly presses = new Map<Axis, Press>();
  private last = 0;

  constructor(
    view: View,
    private readonly limits: Limits = LIMITS,
  ) {
    this.current = this.limited(view);
  }

  get view(): View {
    return this.current;
  }

  get moving(): boolean {
    return this.glide !== undefined || this.coasting !== undefined || this.presses.size > 0 || this.turning !== 0;
  }

  /** Where a glide under way will end, or else where one looks. */
  get target(): View {
    return this.glide?.to ?? this.current;
  }

  limited(view: View): View {
    const { minFov, maxFov, minPitch, maxPitch } = this.limits;
    return { yaw: wrap(view.yaw), pitch: clamp(view.pitch, minPitch, maxPitch), fov: clamp(view.fov, minFov, maxFov) };
  }

  /** Looks somewhere at once and stops whatever was moving. */
  jump(view: View): void {
    this.stop();
    this.current = this.limited(view);
  }

  stop(): void {
    this.glide = undefined;
    this.coasting = undefined;
    this.turning = 0;
    this.presses.clear();
  }

  glideTo(view: View, now: number, duration: number, easing: Easing = easeInOut): void {
    this.stop();
    this.last = now;
    this.glide = { from: this.current, to: this.limited(view), start: now, duration, easing };
  }

  /** Goes on at so many degrees a second and slows down. */
  coast(speed: Angles, now: number): void {
    this.stop();
    this.last = now;
    this.coasting = speed;
  }

  /** Turns by itself at so many degrees a second until something else moves the view. */
  turn(speed: number, now: number): void {
    this.stop();
    this.last = now;
    this.turning = speed;
  }

  /** Moves the view by so many degrees, and with it whatever is under way. */
  shift(by: Angles): void {
    const moved = (view: View): View =>
      this.limited({ ...view, yaw: view.yaw + by.yaw, pitch: view.pitch + by.pitch });
    this.current = moved(this.current);
    this.glide = this.glide && { ...this.glide, from: moved(this.glide.from), to: moved(this.glide.to) };
  }

  endTurn(): void {
    this.turning = 0;
  }

  press(axis: Axis, sign: number, now: number): void {
    if (this.presses.get(axis)?.sign !== sign) {
      this.glide = undefined;
      this.coasting = undefined;
      this.turning = 0;
      if (!this.moving) {
        this.last = now;
      }
      this.presses.set(axis, { sign, since: now, done: 0 });
    }
  }

  /** Lets a key go; a short press still moves the view by a step. */
  release(axis: Axis, now: number): void {
    const press = this.presses.get(axis);
    this.presses.delete(axis);
    const rest = LEAST_PRESS - (press?.done ?? LEAST_PRESS);
    if (press && rest > 0 && this.presses.size === 0) {
      this.glideTo(this.pushed(this.current, axis, press.sign * rest), now, 160, easeOut);
    }
  }

  /** A step without motion, for those who asked for less of it. */
  nudge(axis: Axis, sign: number): void {
    this.jump(this.pushed(this.current, axis, sign * LEAST_PRESS));
  }

  /** Moves on to the time of this frame; says whether the view changed. */
  step(now: number): boolean {
    const elapsed = clamp(now - this.last, 0, 100) / 1000;
    this.last = now;
    const before = this.current;
    if (this.glide) {
      this.stepGlide(this.glide, now);
    } else if (this.coasting) {
      this.stepCoast(this.coasting, elapsed);
    } else if (this.turning !== 0) {
      this.current = this.limited({ ...this.current, yaw: this.current.yaw + this.turning * elapsed });
    } else {
      this.stepPresses(now, elapsed);
    }
    const { yaw, pitch, fov } = this.current;
    return yaw !== before.yaw || pitch !== before.pitch || fov !== before.fov;
  }

  private stepGlide({ from, to, start, duration, easing }: Glide, now: number): void {
    const progress = duration > 0 ? clamp((now - start) / duration, 0, 1) : 1;
    const share = easing(progress);
    const mix = (a: number, b: number): number => a + (b - a) * share;
    this.current = {
      yaw: wrap(from.yaw + shortestTurn(from.yaw, to.yaw) * share),
      pitch: mix(from.pitch, to.pitch),
      fov: mix(from.fov, to.fov),
    };
    if (progress === 1) {
      this.current = to;
      this.glide = undefined;
    }
  }

  private stepCoast(speed: Angles, elapsed: number): void {
    const kept = Math.exp((-elapsed * 1000) / COAST_TIME);
    // The way is the integral of the decaying speed, so that it doesn't depend on the frame rate.
    const way = ((1 - kept) * COAST_TIME) / 1000;
    const { yaw, pitch, fov } = this.current;
    this.current = this.limited({ yaw: yaw + speed.yaw * way, pitch: pitch + speed.pitch * way, fov });
    const slower = { yaw: speed.yaw * kept, pitch: speed.pitch * kept };
    this.coasting = Math.hypot(slower.yaw, slower.pitch) > STANDSTILL ? slower : undefined;
  }

  private stepPresses(now: number, elapsed: number): void {
    let view = this.current;
    for (const [axis, press] of this.presses) {
      // A key can be pressed after the frame's own time.
      const share = elapsed * (1 - Math.exp(-Math.max(0, now - press.since) / RUN_UP));
      press.done += share;
      view = this.pushed(view, axis, press.sign * share);
    }
    this.current = view;
  }

  private pushed(view: View, axis: Axis, seconds: number): View {
    const amount = seconds * KEY_SPEED[axis];
    if (axis === 'zoom') {
      return this.limited({ ...view, fov: view.fov * Math.exp(-amount) });
    }
    return this.limited({ ...view, [axis]: view[axis] + amount * view.fov });
  }
}

/** The speed of a finger in degrees a second from its last positions; none when it rested before it left. */
export class SpeedMeter {
  private samples: { yaw: number; pitch: number; time: number }[] = [];

  constructor(private readonly window = 100) {}

  add({ yaw, pitch }: Angles, time: number): void {
    this.samples.push({ yaw, pitch, time });
    this.samples = this.samples.filter((sample) => time - sample.time <= this.window);
  }

  speed(now: number): Angles {
    const [first, last] = [this.samples[0], this.samples.at(-1)];
    if (!first || !last || now - last.time > this.window || last.time - first.time < 8) {
      return { yaw: 0, pitch: 0 };
    }
    const seconds = (last.time - first.time) / 1000;
    return { yaw: shortestTurn(first.yaw, last.yaw) / seconds, pitch: (last.pitch - first.pitch) / seconds };
  }
}
