import { beforeEach, expect, test } from 'vitest';
import type { View } from './geometry.js';
import { easeInOut, easeOut, LIMITS, Motion, SpeedMeter } from './motion.js';

const AHEAD: View = { yaw: 0, pitch: 0, fov: 90 };
const FRAME = 16;

let motion: Motion;

beforeEach(() => {
  motion = new Motion(AHEAD);
});

/** Draws frames until the motion ends; returns the views on the way. */
function run(from: number, frame = FRAME, most = 2000): View[] {
  const views: View[] = [];
  for (let now = from + frame; motion.moving && views.length < most; now += frame) {
    motion.step(now);
    views.push(motion.view);
  }
  return views;
}

test('a view is kept within its limits', () => {
  motion.jump({ yaw: 190, pitch: 120, fov: 5 });
  expect(motion.view).toEqual({ yaw: -170, pitch: 90, fov: LIMITS.minFov });

  motion.jump({ yaw: 0, pitch: -120, fov: 170 });
  expect(motion.view).toEqual({ yaw: 0, pitch: -90, fov: LIMITS.maxFov });
});

test('nothing moves by itself', () => {
  expect(motion.moving).toBe(false);
  expect(motion.step(1000)).toBe(false);
  expect(motion.view).toEqual(AHEAD);
});

test('a slow turn goes on until something else moves the view', () => {
  motion.turn(6, 1000);
  for (let now = 1050; now <= 2000; now += 50) motion.step(now);

  expect(motion.view.yaw).toBeCloseTo(6, 6);
  expect(motion.moving).toBe(true);

  motion.press('yaw', 1, 2000);
  motion.release('yaw', 2001);
  run(2001);

  expect(motion.moving).toBe(false);
});

test('a glide ends exactly where it was sent, in its time', () => {
  motion.glideTo({ yaw: 40, pitch: 10, fov: 60 }, 1000, 500);

  motion.step(1250);
  expect(motion.view.yaw).toBeCloseTo(20, 9);
  motion.step(1500);

  expect(motion.view).toEqual({ yaw: 40, pitch: 10, fov: 60 });
  expect(motion.moving).toBe(false);
});

test('a glide goes the short way across the seam', () => {
  motion.jump({ ...AHEAD, yaw: 170 });
  motion.glideTo({ ...AHEAD, yaw: -170 }, 0, 400);

  const yaws = run(0).map(({ yaw }) => Math.abs(yaw));

  expect(Math.min(...yaws)).toBeGreaterThanOrEqual(170);
});

test('a glide tells where it will end', () => {
  motion.glideTo({ ...AHEAD, fov: 40 }, 0, 400);
  expect(motion.target.fov).toBe(40);

  motion.stop();
  expect(motion.target).toEqual(AHEAD);
});

test('a flick slows down and comes to rest', () => {
  motion.coast({ yaw: 200, pitch: 0 }, 0);

  const yaws = run(0).map(({ yaw }) => yaw);
  const ways = yaws.map((yaw, i) => yaw - (yaws[i - 1] ?? 0));

  expect(motion.moving).toBe(false);
  expect(ways).toEqual([...ways].sort((a, b) => b - a));
  expect(yaws.at(-1)).toBeGreaterThan(50);
  expect(yaws.at(-1)).toBeLessThan(57);
});

test('a flick goes as far at thirty frames a second as at a hundred and twenty', () => {
  motion.coast({ yaw: 150, pitch: 40 }, 0);
  const slow = run(0, 1000 / 30).at(-1) as View;
  motion.jump(AHEAD);
  motion.coast({ yaw: 150, pitch: 40 }, 0);
  const fast = run(0, 1000 / 120).at(-1) as View;

  expect(slow.yaw).toBeCloseTo(fast.yaw, 0);
  expect(slow.pitch).toBeCloseTo(fast.pitch, 0);
});

test('a flick stops at the zenith', () => {
  motion.coast({ yaw: 0, pitch: 2000 }, 0);

  run(0);

  expect(motion.view.pitch).toBe(90);
});

test('a held key gathers speed', () => {
  motion.press('yaw', 1, 0);
  const yaws = [...Array(30).keys()].map((i) => {
    motion.step((i + 1) * FRAME);
    return motion.view.yaw;
  });
  const ways = yaws.map((yaw, i) => yaw - (yaws[i - 1] ?? 0));

  expect(ways).toEqual([...ways].sort((a, b) => a - b));
  expect(motion.moving).toBe(true);
});

test('a pause between frames makes no leap of a held key', () => {
  motion.press('yaw', 1, 0);
  motion.step(FRAME);

  motion.step(60_000);

  expect(motion.view.yaw).toBeLessThan(10);
});

test('a key never turns against its sign, even if the frame began before the press', () => {
  motion.press('yaw', 1, 0);
  motion.step(FRAME);
  motion.press('pitch', 1, 2 * FRAME + 10);

  motion.step(2 * FRAME);

  expect(motion.view.pitch).toBeGreaterThanOrEqual(0);
});

test('two keys turn both ways at once', () => {
  motion.press('yaw', -1, 0);
  motion.press('pitch', 1, 0);

  motion.step(80);

  expect(motion.view.yaw).toBeLessThan(0);
  expect(motion.view.pitch).toBeGreaterThan(0);
});

test('the shortest press still moves by a step', () => {
  motion.press('yaw', 1, 0);
  motion.release('yaw', 1);

  run(1);

  expect(motion.view.yaw).toBeCloseTo(90 * 0.7 * 0.14, 1);
});

test('a long press stops where its key is let go', () => {
  motion.press('yaw', 1, 0);
  for (let now = FRAME; now <= 1000; now += FRAME) {
    motion.step(now);
  }

  motion.release('yaw', 1000);

  expect(motion.moving).toBe(false);
});

test('zooming in by key narrows the field down to its limit', () => {
  motion.press('zoom', 1, 0);
  for (let now = FRAME; now <= 5000; now += FRAME) {
    motion.step(now);
  }

  expect(motion.view.fov).toBe(LIMITS.minFov);
});

test('whoever asked for less motion is there at once', () => {
  motion.nudge('yaw', 1);

  expect(motion.view.yaw).toBeCloseTo(90 * 0.7 * 0.14, 9);
  expect(motion.moving).toBe(false);
});

test('a key ends a glide, and a jump ends everything', () => {
  motion.glideTo({ ...AHEAD, yaw: 90 }, 0, 500);
  motion.press('pitch', 1, 10);
  expect(motion.target).toEqual(motion.view);

  motion.jump(AHEAD);
  expect(motion.moving).toBe(false);
});

test.each([easeOut, easeInOut])('an easing starts at nothing, ends at all and never turns back', (easing) => {
  const values = [...Array(101).keys()].map((i) => easing(i / 100));

  expect([values[0], values[100]]).toEqual([0, 1]);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

test('a finger has the speed of its last moves, across the seam as well', () => {
  const meter = new SpeedMeter();
  meter.add({ yaw: 100, pitch: 0 }, 0);
  meter.add({ yaw: 178, pitch: 0 }, 400);
  meter.add({ yaw: -180, pitch: 1 }, 420);
  meter.add({ yaw: -178, pitch: 2 }, 440);

  expect(meter.speed(445).yaw).toBeCloseTo(100, 9);
  expect(meter.speed(445).pitch).toBeCloseTo(50, 9);
});

test('a finger that rested before it left has no speed', () => {
  const meter = new SpeedMeter();
  meter.add({ yaw: 0, pitch: 0 }, 0);
  meter.add({ yaw: 20, pitch: 0 }, 50);

  expect(meter.speed(300)).toEqual({ yaw: 0, pitch: 0 });
});
