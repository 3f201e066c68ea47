import { describe, expect, it } from 'vitest';
import { type Pose } from './led';
import { Trail } from './trail';

/** What the leader's clock is ahead of this page's. */
const AHEAD = 600_000;

/** How long a pose travels. */
const AWAY = 40;

const BEHIND = 200;

function pose(ms: number, yaw: number, more: Partial<Pose> = {}): Pose {
  return { ms: ms + AHEAD, scene: 'suite', yaw, pitch: 0, fov: 90, open: '', point: undefined, ...more };
}

function trail(...poses: Pose[]): Trail {
  const made = new Trail();
  for (const each of poses) made.add(each, each.ms - AHEAD + AWAY);
  return made;
}

/** Where the follower looks when the leader's moment of so many milliseconds is shown. */
function yawAt(made: Trail, ms: number): number | undefined {
  return made.at(ms + AWAY + BEHIND)?.yaw;
}

describe('a trail', () => {
  it('goes evenly between even poses, whatever the leader’s clock says', () => {
    const even = trail(pose(0, 0), pose(100, 10), pose(200, 20), pose(300, 30), pose(400, 40));

    expect(yawAt(even, 150)).toBeCloseTo(15, 5);
    expect(yawAt(even, 225)).toBeCloseTo(22.5, 5);
  });

  it('turns the short way', () => {
    const across = trail(pose(0, 170), pose(100, 178), pose(200, -174), pose(300, -166));

    expect(yawAt(across, 150)).toBeCloseTo(-178, 5);
  });

  it('never goes beyond a pose and back', () => {
    const sudden = trail(pose(0, 0), pose(100, 0), pose(200, 40), pose(300, 40), pose(400, 40));

    const seen = Array.from({ length: 41 }, (_, i) => yawAt(sudden, i * 10) ?? NaN);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(...seen)).toBeLessThanOrEqual(40 + 1e-9);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('rests as long as the leader did', () => {
    const rested = trail(pose(0, 0), pose(5000, 30));

    expect(yawAt(rested, 4700)).toBe(0);
    expect(yawAt(rested, 4900)).toBeGreaterThan(0);
    expect(yawAt(rested, 5000)).toBe(30);
  });

  it('ends in the last pose and has then nowhere to go', () => {
    const ended = trail(pose(0, 0), pose(100, 10));

    expect(ended.isMoving(100)).toBe(true);
    expect(ended.isMoving(100 + AWAY + BEHIND)).toBe(false);
    expect(yawAt(ended, 9000)).toBe(10);
  });

  it('takes no pose that is older than what it has, as a rest that was stored meanwhile', () => {
    const made = trail(pose(0, 0), pose(400, 40));
    made.add(pose(300, 0), 460);

    expect(made.newest?.yaw).toBe(40);
  });

  it('stays in a scene until the leader’s moment in the next one', () => {
    const made = trail(pose(0, 0), pose(100, 50, { scene: 'office' }));

    expect(made.at(99 + AWAY + BEHIND)?.scene).toBe('suite');
    expect(made.at(100 + AWAY + BEHIND)?.scene).toBe('office');
  });

  it('makes up for a pose that came late by the ones that did not', () => {
    const made = new Trail();
    made.add(pose(0, 0), 900);
    made.add(pose(100, 10), 100 + AWAY);
    made.add(pose(200, 20), 200 + AWAY);

    expect(yawAt(made, 150)).toBeGreaterThan(10);
    expect(yawAt(made, 150)).toBeLessThan(20);
  });

  it('begins anew with a clock that was set', () => {
    const made = trail(pose(0, 0));
    made.add(pose(-500_000, 77), 5000);

    expect(made.at(5000)?.yaw).toBe(77);
  });

  it('moves what is pointed at, too', () => {
    const made = trail(pose(0, 0, { point: { yaw: 0, pitch: 0 } }), pose(100, 0, { point: { yaw: 10, pitch: -10 } }), pose(200, 0));

    expect(made.at(50 + AWAY + BEHIND)?.point).toEqual({ yaw: 5, pitch: -5 });
  });
});
