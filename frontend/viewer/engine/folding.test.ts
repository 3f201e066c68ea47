import { expect, test } from 'vitest';
import { Seeded } from '../testing/seeded.js';
import { Folding, growthApart, type Placed } from './folding.js';

const at = (id: string, x: number, y = 0): Placed => ({ id, x, y });
const idsOf = (folding: Folding, points: Placed[]): string[] =>
  folding.fold(points).map(({ ids }) => ids.join('+'));

test('points that stand apart stay as they are', () => {
  expect(new Folding().fold([at('a', 0), at('b', 60)])).toEqual([
    { ids: ['a'], x: 0, y: 0 },
    { ids: ['b'], x: 60, y: 0 },
  ]);
});

test('points that overlap are one, in the middle of them', () => {
  expect(new Folding().fold([at('a', 0), at('b', 20), at('c', 40, 12)])).toEqual([{ ids: ['a', 'b', 'c'], x: 20, y: 4 }]);
});

test('the closest are folded first', () => {
  expect(idsOf(new Folding(), [at('a', 0), at('b', 36), at('c', 50)])).toEqual(['a', 'b+c']);
});

test('a slow turn does not make a fold flicker', () => {
  const folding = new Folding();

  expect(idsOf(folding, [at('a', 0), at('b', 45)])).toEqual(['a', 'b']);
  expect(idsOf(folding, [at('a', 0), at('b', 39)])).toEqual(['a+b']);
  expect(idsOf(folding, [at('a', 0), at('b', 45)])).toEqual(['a+b']);
  expect(idsOf(folding, [at('a', 0), at('b', 51)])).toEqual(['a', 'b']);
});

test('nothing overlaps and nothing is lost, wherever the points stand', () => {
  const random = new Seeded(7);
  for (let round = 0; round < 50; round++) {
    const points = Array.from({ length: 30 }, (_, i) => at(String(i), random.between(0, 390), random.between(0, 600)));
    const folds = new Folding().fold(points);

    expect(folds.flatMap(({ ids }) => ids).sort()).toEqual(points.map(({ id }) => id).sort());
    folds.forEach((a, i) => {
      folds.slice(i + 1).forEach((b) => {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(40);
      });
    });
  }
});

test('growing by what is asked for sets the closest apart', () => {
  const points = [at('a', 0), at('b', 10), at('c', 35)];
  const growth = growthApart(points);
  const grown = points.map(({ id, x }) => at(id, x * growth));

  expect(idsOf(new Folding(), grown)).toEqual(['a', 'b', 'c']);
});

test('what stands at one place never comes apart', () => {
  expect(growthApart([at('a', 5), at('b', 5)])).toBe(Infinity);
});
