import { shortestTurn, wrap } from '../viewer/engine/geometry';
import { type Pose, type Spot } from './led';

/** How far behind the leader a follower looks, in milliseconds: more than passes between two poses. */
const BEHIND = 200;

/** Poses further apart than this have a rest between them, which lasts until shortly before the later one. */
const APART = 250;

/** A clock that is off by more has been set, or belongs to somebody else. */
const CLOCK_JUMP = 3000;

/** What the fastest way is forgotten by in each millisecond, so that a slow drift of a clock does no harm. */
const FORGOTTEN = 0.0005;

type Angle = 'yaw' | 'pitch' | 'fov';

/**
 * The way that a leader's view takes, made whole again from the poses that came: a little behind, so that the next pose
 * is there before it is needed, and by the leader's clock, so that it does not matter how unevenly they came.
 */
export class Trail {
  private poses: Pose[] = [];
  /** What is added to the leader's clock to get that of this page, as the fastest pose has shown it. */
  private offset: number | undefined;
  private addedAt = 0;

  /** Takes a pose, in whatever order they come; `now` is this page's clock in milliseconds. */
  add(pose: Pose, now: number): void {
    const seen = now - pose.ms;
    const kept = this.offset === undefined ? seen : this.offset + (now - this.addedAt) * FORGOTTEN;
    const jumped = Math.abs(seen - kept) > CLOCK_JUMP;
    if (jumped) this.poses = [];
    this.offset = jumped ? seen : Math.min(kept, seen);
    this.addedAt = now;
    const last = this.poses.at(-1);
    if (!last || pose.ms > last.ms) this.poses.push(pose);
  }

  /** Forgets one leader's way for another's. */
  clear(): void {
    this.poses = [];
    this.offset = undefined;
  }

  /** The last pose of all. */
  get newest(): Pose | undefined {
    return this.poses.at(-1);
  }

  /** Whether there is way left to go. */
  isMoving(now: number): boolean {
    return this.newest !== undefined && this.time(now) < this.newest.ms;
  }

  /** Where to look now. */
  at(now: number): Pose | undefined {
    const time = this.time(now);
    const next = this.poses.findIndex((pose) => pose.ms > time);
    if (next < 0) {
      this.poses = this.poses.slice(-2);
      return this.newest;
    }
    if (next === 0) return this.poses[0];
    if (next > 2) {
      this.poses = this.poses.slice(next - 2);
      return between(this.poses, 2, time);
    }
    return between(this.poses, next, time);
  }

  private time(now: number): number {
    return now - (this.offset ?? 0) - BEHIND;
  }
}

/** The view on the way to the pose at an index. */
export function between(poses: readonly Pose[], next: number, time: number): Pose | undefined {
  const from = poses[next - 1];
  const to = poses[next];
  if (!from || !to || from.scene !== to.scene) return from;
  const rested = to.ms - from.ms > APART;
  const start = rested ? to.ms - APART : from.ms;
  const length = to.ms - start;
  const share = (time - start) / length;
  if (share <= 0) return from;
  const angle = (name: Angle): number => {
    const way = turn(from, to, name);
    const before = rested ? 0 : speed(poses[next - 2], from, name);
    const after = speed(to, poses[next + 1], name);
    return from[name] + curve(way, tangent(before, way / length) * length, tangent(after, way / length) * length, share);
  };
  return { ...from, yaw: wrap(angle('yaw')), pitch: angle('pitch'), fov: angle('fov'), point: pointed(from, to, share) };
}

function pointed(from: Pose, to: Pose, share: number): Spot | undefined {
  const [a, b] = [from.point, to.point];
  if (!a || !b) return a;
  return { yaw: wrap(a.yaw + shortestTurn(a.yaw, b.yaw) * share), pitch: a.pitch + (b.pitch - a.pitch) * share };
}

function turn(from: Pose, to: Pose, name: Angle): number {
  return name === 'yaw' ? shortestTurn(from.yaw, to.yaw) : to[name] - from[name];
}

/** Degrees a millisecond between two poses of one motion; 0 where there is none. */
function speed(from: Pose | undefined, to: Pose | undefined, name: Angle): number {
  if (!from || !to || from.scene !== to.scene || to.ms - from.ms > APART) return 0;
  return turn(from, to, name) / (to.ms - from.ms);
}

/** The speed in a pose between two stretches, such that the view never goes beyond a pose and back (Fritsch–Carlson). */
function tangent(beside: number, here: number): number {
  if (beside * here <= 0) return 0;
  return Math.sign(here) * Math.min(Math.abs(beside + here) / 2, 3 * Math.abs(here), 3 * Math.abs(beside));
}

/** A cubic from 0 to a height with given slopes at its ends. */
function curve(height: number, first: number, last: number, share: number): number {
  const square = share * share;
  const cube = square * share;
  return height * (3 * square - 2 * cube) + first * (cube - 2 * square + share) + last * (cube - square);
}
