import { beforeEach, expect, test } from 'vitest';
import { BareLooking } from '../testing/looking.js';
import { Tilting } from './tilting.js';

let looking: BareLooking;
let tilting: Tilting;

beforeEach(() => {
  looking = new BareLooking();
  looking.reduced = true;
  looking.motion.jump({ yaw: 40, pitch: 0, fov: 90 });
  tilting = new Tilting(looking);
});

const hold = (alpha: number, beta = 90): void => {
  tilting.hold({ alpha, beta, gamma: 0 });
};

test('the heading stays when the device takes over, and the horizon stands where it is', () => {
  hold(123, 80);

  expect(looking.motion.view.yaw).toBe(40);
  expect(looking.motion.view.pitch).toBeCloseTo(-10, 6);
});

test('the view turns by as much as the device', () => {
  hold(10);
  hold(350);

  expect(looking.motion.view.yaw).toBeCloseTo(60, 6);
});

test('a drag in between is kept', () => {
  hold(0);
  looking.motion.jump({ yaw: -100, pitch: 5, fov: 70 });
  hold(-15, 95);

  expect(looking.motion.view.yaw).toBeCloseTo(-85, 6);
  expect(looking.motion.view.pitch).toBeCloseTo(10, 6);
  expect(looking.motion.view.fov).toBeCloseTo(70, 6);
});

test('a glide goes on, and ends where the device has turned it', () => {
  hold(0);
  looking.motion.glideTo({ yaw: 0, pitch: 0, fov: 90 }, 0, 1000);
  hold(30);

  expect(looking.motion.target.yaw).toBeCloseTo(-30, 6);
  expect(looking.motion.moving).toBe(true);
});

test('trembling moves nothing and is not lost', () => {
  hold(0);
  for (let tenth = 1; tenth <= 20; tenth++) {
    const before = looking.motion.view.yaw;
    hold(-tenth * 0.05);
    expect(looking.motion.view.yaw - before).toBeLessThan(0.2);
  }

  expect(looking.motion.view.yaw).toBeCloseTo(41, 0);
});

test('a device without a sensor changes nothing', () => {
  tilting.hold({ alpha: null, beta: null, gamma: null });

  expect(looking.motion.view).toEqual({ yaw: 40, pitch: 0, fov: 90 });
});
