import { describe, expect, it } from 'vitest';
import { bearing, boundsOf, fitted, snapped, spotsOf, stretched, withCorner, zoomed } from './plan.js';

const room = [
  { x: 0, y: 0 },
  { x: 6, y: 0 },
  { x: 6, y: 4 },
  { x: 0, y: 4 },
];

describe('a room', () => {
  it('of right angles keeps them when a corner is dragged', () => {
    expect(withCorner(room, 2, { x: 7.5, y: 5 })).toEqual([
      { x: 0, y: 0 },
      { x: 7.5, y: 0 },
      { x: 7.5, y: 5 },
      { x: 0, y: 5 },
    ]);
  });

  it('with a slanting wall moves the one corner alone', () => {
    const slanting = [...room.slice(0, 3), { x: 1, y: 5 }];

    expect(withCorner(slanting, 1, { x: 8, y: 1 })).toEqual([room[0], { x: 8, y: 1 }, room[2], slanting[3]]);
  });

  it('grows to the north and east and never disappears', () => {
    expect(boundsOf(stretched(room, 0.25, -1, 0.1))).toEqual({ west: 0, south: 0, east: 6.25, north: 3 });
    expect(boundsOf(stretched(room, -50, 0, 0.1)).east).toBe(0.1);
  });
});

describe('the sheet', () => {
  it('shows all of the plan in its middle', () => {
    const { scale, west, north } = fitted(room, 900, 700);

    expect((3 - west) * scale).toBeCloseTo(450);
    expect((north - 2) * scale).toBeCloseTo(350);
    expect((0 - west) * scale).toBeGreaterThan(0);
  });

  it('keeps under the pointer what is there while it grows', () => {
    const before = fitted(room, 900, 700);
    const after = zoomed(before, 1.5, 200, 300);

    expect(after.west + 200 / after.scale).toBeCloseTo(before.west + 200 / before.scale);
    expect(after.north - 300 / after.scale).toBeCloseTo(before.north - 300 / before.scale);
  });
});

it('snaps to decimals that are written as they were meant', () => {
  expect(snapped(0.3000001, 0.1)).toBe(0.3);
  expect(snapped(7.13, 0.25)).toBe(7.25);
});

it('takes bearings clockwise from north', () => {
  expect(bearing({ x: 1, y: 1 }, { x: 1, y: 5 })).toBe(0);
  expect(bearing({ x: 1, y: 1 }, { x: 4, y: 1 })).toBe(90);
  expect(bearing({ x: 1, y: 1 }, { x: 0, y: 1 })).toBe(270);
});

it('reads x and y in turn', () => {
  expect(spotsOf({ points: [1, 2, 3, 4] })).toEqual([
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ]);
});
