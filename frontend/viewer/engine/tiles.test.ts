import { describe, expect, it } from 'vitest';
import { angleBetween, faceOf, facePoint, leveling, unrotate } from './geometry.js';
import { Projection } from './projection.js';
import { drawnTiles, Frustum, rectangleOf, type Tile, tileAddress, tileKey, tilesPerSide, visibleTiles } from './tiles.js';

const pyramid = { tileSize: 512, faceSizes: [512, 1024, 2048] };
const upright = leveling(0, 0);

/** The same numbers on every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

describe('visible tiles', () => {
  it('never miss a tile that any point of the screen shows', () => {
    const random = numbers(7);
    const next = (low: number, high: number): number => low + random.next().value * (high - low);
    for (let i = 0; i < 300; i++) {
      const size = { width: next(200, 2000), height: next(200, 2000) };
      const view = { yaw: next(-180, 180), pitch: next(-90, 90), fov: next(30, 120) };
      const projection = new Projection(view, size);
      const leveled = leveling(next(-20, 20), next(-20, 20));
      const level = i % 3;
      const found = new Set(visibleTiles(pyramid, level, new Frustum(projection, leveled)).map(tileKey));
      const count = tilesPerSide(pyramid, level);
      for (let j = 0; j < 60; j++) {
        const point = { x: next(0, size.width), y: next(0, size.height) };
        const { face, s, t } = faceOf(unrotate(leveled, projection.unproject(point)));
        const at = (x: number): number => Math.min(count - 1, Math.floor(((x + 1) / 2) * count));

        expect(found).toContain(tileKey({ level, face, row: at(t), column: at(s) }));
      }
    }
  });

  it('leave out what stands behind or beside the view', () => {
    const projection = new Projection({ yaw: 0, pitch: 0, fov: 60 }, { width: 1440, height: 900 });

    const tiles = visibleTiles(pyramid, 2, new Frustum(projection, upright));

    expect(new Set(tiles.map(({ face }) => face))).toEqual(new Set(['f']));
    expect(tiles).toHaveLength(8);
  });

  it('come nearest to the centre first', () => {
    const projection = new Projection({ yaw: 40, pitch: 20, fov: 100 }, { width: 1440, height: 900 });
    const frustum = new Frustum(projection, upright);

    const distances = visibleTiles(pyramid, 2, frustum).map((tile) => {
      const { s0, s1, t0, t1 } = rectangleOf(pyramid, tile);
      return angleBetween(facePoint(tile.face, (s0 + s1) / 2, (t0 + t1) / 2), frustum.centre);
    });

    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

describe('a tile', () => {
  it('at the edge of a face may be smaller', () => {
    const odd = { tileSize: 512, faceSizes: [768] };

    expect(tilesPerSide(odd, 0)).toBe(2);
    const { s0, s1, t0, t1 } = rectangleOf(odd, { level: 0, face: 'f', row: 0, column: 1 });
    expect([s0, t1].map((edge) => edge.toFixed(9))).toEqual(['0.333333333', '0.333333333']);
    expect([s1, t0]).toEqual([1, -1]);
  });

  it('has an address from the template', () => {
    const tile = { level: 2, face: 'u', row: 3, column: 1 } as const;

    expect(tileAddress('/media/x/{level}/{face}/{row}-{column}.jpg', tile)).toBe('/media/x/2/u/3-1.jpg');
  });
});

describe('drawn tiles', () => {
  const at = (level: number, row: number, column: number): Tile => ({ level, face: 'f', row, column });
  const wanted = [at(1, 0, 0), at(1, 0, 1)];

  it('keep a parent until its children in sight are all there', () => {
    expect(drawnTiles(pyramid, wanted, [at(1, 0, 0), at(0, 0, 0)])).toEqual([at(0, 0, 0), at(1, 0, 0)]);
    expect(drawnTiles(pyramid, wanted, [...wanted, at(0, 0, 0)])).toEqual(wanted);
  });

  it('keep finer tiles while a coarser one is on its way', () => {
    const fine = [at(2, 0, 2), at(2, 1, 3), at(2, 2, 2)];

    expect(drawnTiles(pyramid, wanted, [at(1, 0, 0), ...fine])).toEqual([at(1, 0, 0), at(2, 0, 2), at(2, 1, 3)]);
  });
});
