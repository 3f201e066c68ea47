import { expect, test } from 'vitest';
import { anglesOf, direction } from '../engine/geometry.js';
import { aimedAt, pointed, SnapTurn, turned } from './aim.js';

const at = (yaw: number, pitch = 0): { yaw: number; towards: ReturnType<typeof direction> } => ({
  yaw,
  towards: direction({ yaw, pitch }),
});

test('a ray means the nearest hotspot within reach', () => {
  const targets = [at(0), at(8), at(40)];

  expect(aimedAt(direction({ yaw: 5, pitch: 1 }), targets)?.yaw).toBe(8);
  expect(aimedAt(direction({ yaw: 20, pitch: 0 }), targets)).toBeUndefined();
});

test('a push of the stick is one turn, and holding it is none', () => {
  const snap = new SnapTurn();

  expect([0.5, 0.9, 1, 0.5, 0.9, 0.1, -1].map((stick) => snap.turn(stick))).toEqual([0, 30, 0, 0, 0, 0, -30]);
});

test('turning to the right adds to the yaw', () => {
  expect(anglesOf(turned(direction({ yaw: 20, pitch: 30 }), 50))).toEqual({
    yaw: expect.closeTo(70, 6) as number,
    pitch: expect.closeTo(30, 6) as number,
  });
});

test.each([
  ['straight ahead', { x: 0, y: 0, z: 0, w: 1 }, { yaw: 0, pitch: 0 }],
  ['to the left', { x: 0, y: Math.SQRT1_2, z: 0, w: Math.SQRT1_2 }, { yaw: -90, pitch: 0 }],
  ['up', { x: Math.sin(Math.PI / 8), y: 0, z: 0, w: Math.cos(Math.PI / 8) }, { yaw: 0, pitch: 45 }],
])('a head that is turned %s points there', (_, quaternion, angles) => {
  const { yaw, pitch } = anglesOf(pointed(quaternion));

  expect(yaw).toBeCloseTo(angles.yaw, 6);
  expect(pitch).toBeCloseTo(angles.pitch, 6);
});
