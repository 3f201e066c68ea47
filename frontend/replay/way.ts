import { poseOf, type Pose } from '../room/led';
import { count, list, text } from '../room/wire';
import { between } from '../room/trail';
import { type Tape } from './tape';

/** The way that the leader's view took through the whole session, made of the rests and of what lies between them. */
export class Way {
  /** In the order of their times, which stand in `ms` and count from the start of the session. */
  private readonly poses: readonly Pose[];

  constructor(tape: Tape) {
    const poses: Pose[] = [];
    for (const { ms, entry } of tape.items) {
      if (entry?.type === 'tour.rest') {
        const pose = poseOf(entry.payload);
        if (pose) poses.push({ ...pose, ms });
      } else if (entry?.type === 'tour.path') {
        poses.push(...samples(list(entry.payload['samples']), text(entry.payload['scene']), ms));
      }
    }
    // The path of a second is noted after the rests within it.
    poses.sort((a, b) => a.ms - b.ms);
    let open = '';
    this.poses = poses.map((pose) => {
      if (pose.open !== OPEN_UNKNOWN) open = pose.open;
      return { ...pose, open };
    });
  }

  /** Where the leader looked at a moment; undefined before the first of it. */
  at(ms: number): Pose | undefined {
    let [low, high] = [0, this.poses.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.poses[middle]?.ms ?? Infinity) <= ms) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return undefined;
    return low === this.poses.length ? this.poses[low - 1] : between(this.poses, low, ms);
  }
}

/** Paths do not say which point is open: it is the one of the last rest. */
const OPEN_UNKNOWN = '?';

function samples(values: readonly unknown[], scene: string, ms: number): Pose[] {
  return values.map((value) => {
    const [offset = 0, yaw = 0, pitch = 0, fov = 90, pointYaw, pointPitch] = list(value).map(count);
    const point = pointYaw === undefined || pointPitch === undefined ? undefined : { yaw: pointYaw, pitch: pointPitch };
    return { ms: ms + offset, scene, yaw, pitch, fov, open: OPEN_UNKNOWN, point };
  });
}
