import { expect, test } from 'vitest';
import { Seeded } from '../testing/seeded.js';
import {
  angleBetween,
  anglesOf,
  direction,
  type Face,
  faceOf,
  facePoint,
  FACES,
  leveling,
  rotate,
  shortestTurn,
  unrotate,
  type Vec3,
  wrap,
} from './geometry.js';

/** Without the sign of zero, which toEqual minds. */
const plain = (v: Vec3): number[] => v.map((x) => x + 0);

const rounded = (v: Vec3): number[] => v.map((x) => Math.round(x * 1e9) / 1e9 + 0);

test.each<[string, number, number, number[]]>([
  ['the centre of the picture', 0, 0, [0, 0, -1]],
  ['the right', 90, 0, [1, 0, 0]],
  ['the back', 180, 0, [0, 0, 1]],
  ['the left', -90, 0, [-1, 0, 0]],
  ['the zenith', 0, 90, [0, 1, 0]],
  ['the nadir', 0, -90, [0, -1, 0]],
])('%s lies at yaw %d and pitch %d', (_, yaw, pitch, expected) => {
  expect(rounded(direction({ yaw, pitch }))).toEqual(expected);
});

test('angles come back from the direction that they name', () => {
  const random = new Seeded(1);

  for (let i = 0; i < 200; i++) {
    const { yaw, pitch } = random.view();
    const found = anglesOf(direction({ yaw, pitch }));
    expect(found.yaw).toBeCloseTo(yaw, 6);
    expect(found.pitch).toBeCloseTo(pitch, 6);
  }
});

test('a yaw wraps to the half-open circle', () => {
  expect([180, -180, 540, 190, -190, 359, 720].map(wrap)).toEqual([-180, -180, -180, -170, 170, -1, 0]);
});

test('a turn goes the short way round', () => {
  expect(shortestTurn(170, -170)).toBe(20);
  expect(shortestTurn(-170, 170)).toBe(-20);
});

test.each<[Face, number, number]>([
  ['f', 0, 0],
  ['r', 90, 0],
  ['b', 180, 0],
  ['l', -90, 0],
  ['u', 0, 90],
  ['d', 0, -90],
])('the centre of face %s lies at yaw %d and pitch %d', (face, yaw, pitch) => {
  expect(angleBetween(facePoint(face, 0, 0), direction({ yaw, pitch }))).toBeCloseTo(0, 6);
});

test.each(['f', 'r', 'b', 'l'] as const)('on face %s right is right and down is down', (face) => {
  const { yaw } = anglesOf(facePoint(face, 0, 0));

  expect(shortestTurn(yaw, anglesOf(facePoint(face, 0.5, 0)).yaw)).toBeGreaterThan(0);
  expect(anglesOf(facePoint(face, 0, 0.5)).pitch).toBeLessThan(0);
});

type Edge = (along: number) => Vec3;
const right = (face: Face): Edge => (t) => facePoint(face, 1, t);
const left = (face: Face): Edge => (t) => facePoint(face, -1, t);
const top = (face: Face): Edge => (s) => facePoint(face, s, -1);
const bottom = (face: Face): Edge => (s) => facePoint(face, s, 1);

test.each<[string, Edge, Edge]>([
  ['the right edge of f and the left edge of r', right('f'), left('r')],
  ['the right edge of r and the left edge of b', right('r'), left('b')],
  ['the right edge of b and the left edge of l', right('b'), left('l')],
  ['the right edge of l and the left edge of f', right('l'), left('f')],
  ['the bottom edge of u and the top edge of f', bottom('u'), top('f')],
  ['the top edge of d and the bottom edge of f', top('d'), bottom('f')],
])('%s are the same line', (_, one, other) => {
  for (const along of [-1, -0.3, 0, 0.7, 1]) {
    expect(plain(one(along))).toEqual(plain(other(along)));
  }
});

test('a point of a face is found again from its direction', () => {
  const random = new Seeded(2);

  for (let i = 0; i < 300; i++) {
    const face = FACES[i % 6] as Face;
    const [s, t] = [random.between(-0.999, 0.999), random.between(-0.999, 0.999)];
    const far = random.between(0.1, 10);
    const [x, y, z] = facePoint(face, s, t);
    const found = faceOf([x * far, y * far, z * far]);
    expect(found.face).toBe(face);
    expect(found.s).toBeCloseTo(s, 9);
    expect(found.t).toBeCloseTo(t, 9);
  }
});

test('leveling by pitch raises what lies ahead', () => {
  expect(anglesOf(rotate(leveling(10, 0), [0, 0, -1])).pitch).toBeCloseTo(10, 9);
});

test('leveling by roll turns the picture clockwise about its centre', () => {
  const level = leveling(0, 10);

  expect(rounded(rotate(level, [0, 0, -1]))).toEqual([0, 0, -1]);
  expect(anglesOf(rotate(level, [1, 0, 0])).pitch).toBeCloseTo(-10, 9);
});

test('leveling keeps lengths and is undone exactly', () => {
  const random = new Seeded(3);

  for (let i = 0; i < 100; i++) {
    const level = leveling(random.between(-90, 90), random.between(-180, 180));
    const before = direction(random.view());
    const after = rotate(level, before);
    expect(Math.hypot(...after)).toBeCloseTo(1, 12);
    expect(angleBetween(unrotate(level, after), before)).toBeLessThan(1e-6);
  }
});
