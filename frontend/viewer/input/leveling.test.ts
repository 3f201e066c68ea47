import { expect, test } from 'vitest';
import { anglesOf, direction, leveling, rotate } from '../engine/geometry.js';
import { lifted } from './leveling.js';

const seen = (yaw: number, level: { pitch: number; roll: number }): number =>
  anglesOf(rotate(leveling(level.pitch, level.roll), direction({ yaw, pitch: 0 }))).pitch;

test.each([0, 90, 180, -90])('what is lifted by three degrees at a yaw of %i stands three degrees higher', (yaw) => {
  expect(seen(yaw, lifted({ pitch: 0, roll: 0 }, yaw, 3))).toBeCloseTo(3, 6);
});

test('lifting ahead leaves the sides where they are', () => {
  const level = lifted({ pitch: 0, roll: 0 }, 0, 3);

  expect(seen(90, level)).toBeCloseTo(0, 6);
  expect(seen(-90, level)).toBeCloseTo(0, 6);
});
