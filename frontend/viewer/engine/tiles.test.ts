import { expect, test } from 'vitest';
import { Seeded } from '../testing/seeded.js';
import { angleBetween, faceOf, FACES, facePoint, leveling, unrotate } from './geometry.js';
import { Projection } from './projection.js';
import {
  drawnTiles,
  Frustum,
  overlap,
  type Pyramid,
  rectangleOf,
  standIns,
  type Tile,
  tileAddress,
  tileKey,
  tilesPerSide,
  visibleTiles,
} from './tiles.js';

const PYRAMID: Pyramid = { tileSize: 512, faceSizes: [512, 1024, 2048] };
/** Its edge tiles are smaller: 700 is 512 and 188. */
const UNEVEN: Pyramid = { tileSize: 512, faceSizes: [350, 700, 1400] };
const LEVEL = leveling(0, 0);

const tile = (level: number, face: Tile['face'], row: number, column: number): Tile => ({ level, face, row, column });
const keys = (tiles: readonly Tile[]): string[] => tiles.map(tileKey);
const middle = (pyramid: Pyramid, at: Tile): readonly [number, number, number] => {
  const { s0, s1, t0, t1 } = rectangleOf(pyramid, at);
  return facePoint(at.face, (s0 + s1) / 2, (t0 + t1) / 2);
};

/** The tiles behind a grid of points of the screen, found without any geometry of cones. */
function sampled(pyramid: Pyramid, level: number, projection: Projection, leveled: typeof LEVEL): Set<string> {
  const { width, height } = projection.size;
  const size = pyramid.faceSizes[level] as number;
  const steps = 40;
  const found = new Set<string>();
  for (let i = 0; i <= steps; i++) {
    for (let j = 0; j <= steps; j++) {
      const seen = projection.unproject({ x: (i / steps) * width, y: (j / steps) * height });
      const { face, s, t } = faceOf(unrotate(leveled, seen));
      const index = (x: number): number => Math.floor(Math.min(((x + 1) / 2) * size, size - 1e-6) / pyramid.tileSize);
      found.add(tileKey(tile(level, face, Math.max(0, index(t)), Math.max(0, index(s)))));
    }
  }
  return found;
}

test.each([
  ['even', PYRAMID],
  ['uneven', UNEVEN],
])('no tile in sight is missed, whatever the view (%s tiles)', (_, pyramid) => {
  const random = new Seeded(42);

  for (let i = 0; i < 300; i++) {
    const projection = new Projection(random.view(), random.size());
    const leveled = leveling(random.between(-30, 30), random.between(-30, 30));
    const level = i % 3;
    const found = new Set(keys(visibleTiles(pyramid, level, new Frustum(projection, leveled))));
    const missed = [...sampled(pyramid, level, projection, leveled)].filter((key) => !found.has(key));
    expect(missed, JSON.stringify(projection.view)).toEqual([]);
  }
});

test('few tiles are taken that nothing shows', () => {
  const random = new Seeded(43);
  let taken = 0;
  let shown = 0;

  for (let i = 0; i < 100; i++) {
    const projection = new Projection(random.view(), random.size());
    taken += visibleTiles(PYRAMID, 2, new Frustum(projection, LEVEL)).length;
    shown += sampled(PYRAMID, 2, projection, LEVEL).size;
  }

  expect(taken / shown).toBeLessThan(1.05);
});

test('tiles come nearest to the centre first', () => {
  const frustum = new Frustum(new Projection({ yaw: 30, pitch: 20, fov: 100 }, { width: 1200, height: 800 }), LEVEL);

  const distances = visibleTiles(PYRAMID, 2, frustum).map((at) => angleBetween(middle(PYRAMID, at), frustum.centre));

  expect(distances.length).toBeGreaterThan(4);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test('a narrow view straight ahead needs the front face alone', () => {
  const frustum = new Frustum(new Projection({ yaw: 0, pitch: 0, fov: 60 }, { width: 800, height: 800 }), LEVEL);

  expect(new Set(visibleTiles(PYRAMID, 2, frustum).map(({ face }) => face))).toEqual(new Set(['f']));
});

test.each([PYRAMID, UNEVEN])('the tiles of a level cover each face once', (pyramid) => {
  for (let level = 0; level < 3; level++) {
    const count = tilesPerSide(pyramid, level);
    let area = 0;
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < count; column++) {
        const { s0, s1, t0, t1 } = rectangleOf(pyramid, tile(level, 'f', row, column));
        area += (s1 - s0) * (t1 - t0);
      }
    }
    expect(area).toBeCloseTo(4, 9);
  }
});

test('a tile at the lower right edge is smaller and ends with the face', () => {
  const { s0, s1, t0, t1 } = rectangleOf(UNEVEN, tile(1, 'u', 1, 1));

  expect([s1, t1]).toEqual([1, 1]);
  expect(s1 - s0).toBeCloseTo((2 * 188) / 700, 9);
  expect(t0).toBe(s0);
});

test('rectangles that share only a side do not overlap', () => {
  const [a, b] = [rectangleOf(PYRAMID, tile(2, 'f', 0, 0)), rectangleOf(PYRAMID, tile(2, 'f', 0, 1))];

  expect(overlap(a, b)).toBe(false);
  expect(overlap(a, rectangleOf(PYRAMID, tile(1, 'f', 0, 0)))).toBe(true);
});

test('an address has its places filled in', () => {
  expect(tileAddress('/media/x/{level}/{face}/{row}-{column}.jpg', tile(2, 'd', 3, 1))).toBe('/media/x/2/d/3-1.jpg');
});

const CHILDREN = [tile(1, 'f', 0, 0), tile(1, 'f', 0, 1), tile(1, 'f', 1, 0), tile(1, 'f', 1, 1)];
const PARENT = tile(0, 'f', 0, 0);

test('a parent is drawn under its children until the last of them is there', () => {
  const ready = [...CHILDREN.slice(0, 3), PARENT];

  expect(keys(drawnTiles(PYRAMID, CHILDREN, ready))).toEqual(keys([...CHILDREN.slice(0, 3), PARENT]));
  expect(keys(drawnTiles(PYRAMID, CHILDREN, [...CHILDREN, PARENT]))).toEqual(keys(CHILDREN));
});

test('children stay when one zooms out until their parent is there', () => {
  expect(keys(drawnTiles(PYRAMID, [PARENT], CHILDREN))).toEqual(keys(CHILDREN));
  expect(keys(drawnTiles(PYRAMID, [PARENT], [...CHILDREN, PARENT]))).toEqual(keys([PARENT]));
});

test('in passing, a coarser tile is wanted only where a finer one is missing', () => {
  const elsewhere = tile(0, 'r', 0, 0);

  expect(keys(standIns(PYRAMID, [PARENT, elsewhere], CHILDREN, CHILDREN.slice(0, 3)))).toEqual(keys([PARENT]));
  expect(standIns(PYRAMID, [PARENT, elsewhere], CHILDREN, CHILDREN)).toEqual([]);
});

test('a grandparent stands in across a level, and other faces never do', () => {
  const ready = [PARENT, tile(0, 'r', 0, 0)];

  expect(keys(drawnTiles(PYRAMID, [tile(2, 'f', 3, 3)], ready))).toEqual(keys([PARENT]));
});

test('every face counts in a view of everything', () => {
  const everywhere = FACES.map((face) => tile(0, face, 0, 0));

  expect(keys(drawnTiles(PYRAMID, everywhere, everywhere))).toEqual(keys(everywhere));
});
