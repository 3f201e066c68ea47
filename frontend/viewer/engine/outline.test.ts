import { expect, test } from 'vitest';
import { direction, type Vec3 } from './geometry.js';
import { extentOf, outlineOf } from './outline.js';
import { type Point, Projection, type Size } from './projection.js';

const SIZE: Size = { width: 800, height: 600 };
const ahead = new Projection({ yaw: 0, pitch: 0, fov: 90 }, SIZE);

const corners = (...angles: [yaw: number, pitch: number][]): Vec3[] =>
  angles.map(([yaw, pitch]) => direction({ yaw, pitch }));

/** Whether a point lies within a polygon, by the crossings of a line to its right. */
function within(polygon: readonly Point[], { x, y }: Point): boolean {
  return polygon.reduce((inside, a, i) => {
    const b = polygon.at(i - 1) ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);
}

test('an area in sight has a corner on the screen for each of its own, in their order', () => {
  const area = corners([-10, 10], [10, 10], [10, -10], [-10, -10]);

  const outline = outlineOf(area, ahead);

  expect(outline).toEqual(area.map((corner) => ahead.project(corner)));
  expect(outline[0]?.x).toBeLessThan(400);
  expect(outline[0]?.y).toBeLessThan(300);
});

test('an area beside the viewport keeps its corners, which lie outside of it', () => {
  const outline = outlineOf(corners([60, 5], [80, 5], [70, -5]), ahead);

  expect(outline).toHaveLength(3);
  expect(outline.every(({ x }) => x > SIZE.width)).toBe(true);
});

test('an area behind the viewer has no outline', () => {
  expect(outlineOf(corners([170, 5], [-170, 5], [180, -10]), ahead)).toEqual([]);
});

test('an area that reaches behind the viewer is cut off there, and what is ahead stays inside', () => {
  const area = corners([30, 30], [130, 30], [130, -30], [30, -30]);

  const outline = outlineOf(area, ahead);

  expect(outline).toHaveLength(4);
  expect(outline.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(within(outline, ahead.project(direction({ yaw: 40, pitch: 0 })) as Point)).toBe(true);
  expect(within(outline, ahead.project(direction({ yaw: 20, pitch: 0 })) as Point)).toBe(false);
});

test('one corner behind the viewer gives way to two where its edges leave', () => {
  expect(outlineOf(corners([0, 20], [100, 0], [0, -20]), ahead)).toHaveLength(4);
});

test('an area under the feet is right when one looks down at it', () => {
  const down = new Projection({ yaw: 0, pitch: -90, fov: 90 }, SIZE);
  const floor = corners([0, -60], [90, -60], [180, -60], [-90, -60]);

  const outline = outlineOf(floor, down);

  expect(outline).toHaveLength(4);
  expect(within(outline, { x: 400, y: 300 })).toBe(true);
});

test('every point of the screen is told inside or outside as its direction is', () => {
  const box = { yaw: [-35, 35], pitch: [-25, 25] } as const;
  const area = corners([-35, 25], [35, 25], [35, -25], [-35, -25]);
  for (const yaw of [0, 40, 80, -60]) {
    const projection = new Projection({ yaw, pitch: 10, fov: 100 }, SIZE);
    const outline = outlineOf(area, projection);
    for (const inside of [-20, 0, 20]) {
      const at = projection.project(direction({ yaw: inside, pitch: box.pitch[0] / 5 }));
      if (at) {
        expect(within(outline, at)).toBe(true);
      }
    }
    const outside = projection.project(direction({ yaw: box.yaw[1] + 10, pitch: 0 }));
    if (outside) {
      expect(within(outline, outside)).toBe(false);
    }
  }
});

test('the larger of two areas is told, wherever they lie', () => {
  const large = corners([170, 10], [-170, 10], [-170, -10], [170, -10]);
  const small = corners([-5, 5], [5, 5], [5, -5], [-5, -5]);

  expect(extentOf(large)).toBeGreaterThan(extentOf(small));
  expect(extentOf([...large].reverse())).toBeCloseTo(extentOf(large), 12);
});
