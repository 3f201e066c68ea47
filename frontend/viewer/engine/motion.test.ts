import { describe, expect, it } from 'vitest';
import { easeOut, Motion, SpeedMeter } from './motion.js';

const start = { yaw: 0, pitch: 0, fov: 90 };

/** Steps through so many milliseconds at a frame rate. */
function run(motion: Motion, from: number, to: number, frame = 16): void {
  for (let now = from; now < to; now += frame) {
    motion.step(now);
  }
  motion.step(to);
}

describe('a motion', () => {
  it('at rest changes nothing', () => {
    const motion = new Motion(start);

    expect(motion.step(1000)).toBe(false);
    expect(motion.moving).toBe(false);
  });

  it('glides the short way round the back and ends exactly there', () => {
    const motion = new Motion({ yaw: 170, pitch: 0, fov: 90 });

    motion.glideTo({ yaw: -170, pitch: 10, fov: 60 }, 0, 400);
    run(motion, 0, 200);
    expect(Math.abs(motion.view.yaw)).toBeGreaterThan(175);
    run(motion, 200, 400);

    expect(motion.view).toEqual({ yaw: -170, pitch: 10, fov: 60 });
    expect(motion.moving).toBe(false);
  });

  it('coasts as far at thirty frames a second as at sixty, and comes to rest', () => {
    const [smooth, jerky] = [new Motion(start), new Motion(start)];
    smooth.coast({ yaw: 120, pitch: -30 }, 0);
    jerky.coast({ yaw: 120, pitch: -30 }, 0);

    run(smooth, 0, 4000, 16);
    run(jerky, 0, 4000, 33);

    expect(smooth.view.yaw).toBeGreaterThan(25);
    expect(smooth.view.yaw).toBeCloseTo(jerky.view.yaw, 0);
    expect(smooth.moving).toBe(false);
  });

  it('stays within its limits', () => {
    const motion = new Motion({ yaw: 540, pitch: 120, fov: 5 });
    expect(motion.view).toEqual({ yaw: -180, pitch: 90, fov: 30 });

    motion.coast({ yaw: 0, pitch: 900 }, 0);
    run(motion, 0, 1000);

    expect(motion.view.pitch).toBe(90);
  });

  it('turns while a key is held', () => {
    const motion = new Motion(start);

    motion.press('yaw', 1, 0);
    run(motion, 0, 1000);

    expect(motion.view.yaw).toBeGreaterThan(40);
    expect(motion.moving).toBe(true);
  });

  it('moves by a step however short the press', () => {
    const motion = new Motion(start);

    motion.press('pitch', 1, 0);
    motion.release('pitch', 0);
    run(motion, 0, 400);

    expect(motion.view.pitch).toBeGreaterThan(5);
    expect(motion.moving).toBe(false);
  });

  it('zooms in by keys', () => {
    const motion = new Motion(start);

    motion.nudge('zoom', 1);

    expect(motion.view.fov).toBeLessThan(90);
  });

  it('stops at once when the visitor takes the picture', () => {
    const motion = new Motion(start);
    motion.glideTo({ yaw: 90, pitch: 0, fov: 90 }, 0, 400, easeOut);
    run(motion, 0, 100);

    motion.stop();

    expect(motion.step(150)).toBe(false);
    expect(motion.target).toEqual(motion.view);
  });
});

describe('the speed of a finger', () => {
  it('is that of its last tenth of a second, across the back too', () => {
    const meter = new SpeedMeter();
    [0, 20, 40, 60].forEach((time) => {
      meter.add({ yaw: ((178 + time / 10 + 180) % 360) - 180, pitch: 0 }, time);
    });

    expect(meter.speed(60).yaw).toBeCloseTo(100, 6);
  });

  it('is none when it rested before it left', () => {
    const meter = new SpeedMeter();
    meter.add({ yaw: 0, pitch: 0 }, 0);
    meter.add({ yaw: 10, pitch: 0 }, 40);

    expect(meter.speed(400)).toEqual({ yaw: 0, pitch: 0 });
  });
});
