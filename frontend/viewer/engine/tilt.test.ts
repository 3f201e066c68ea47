import { expect, test } from 'vitest';
import { backOf } from './tilt.js';

test.each([
  ['upright, facing north', { alpha: 0, beta: 90, gamma: 0 }, { yaw: 0, pitch: 0 }],
  ['upright, turned to the left', { alpha: 90, beta: 90, gamma: 0 }, { yaw: -90, pitch: 0 }],
  ['leaned back to see the ceiling', { alpha: 0, beta: 120, gamma: 0 }, { yaw: 0, pitch: 30 }],
  ['leaned forward to see the floor', { alpha: 0, beta: 60, gamma: 0 }, { yaw: 0, pitch: -30 }],
  ['on its left edge, facing north', { alpha: 90, beta: 0, gamma: -90 }, { yaw: 0, pitch: 0 }],
  ['on its right edge, facing north', { alpha: -90, beta: 0, gamma: 90 }, { yaw: 0, pitch: 0 }],
])('the back of a device that is %s points there', (_, held, towards) => {
  const angles = backOf(held);

  expect(angles.yaw).toBeCloseTo(towards.yaw, 6);
  expect(angles.pitch).toBeCloseTo(towards.pitch, 6);
});
