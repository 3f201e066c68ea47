import { expect, test } from 'vitest';
import { cellOf, Tally } from './tally';

test.each([
  [-180, 90, 0],
  [-165.1, 89, 0],
  [-165, 89, 1],
  [179.9, 90, 23],
  [180, 90, 0],
  [0, 0, 6 * 24 + 12],
  [0, -90, 11 * 24 + 12],
])('yaw %d and pitch %d lie in cell %d', (yaw, pitch, cell) => {
  expect(cellOf(yaw, pitch)).toBe(cell);
});

test('what was seen is added up by scene and direction', () => {
  const tally = new Tally();
  tally.enter('welcome');
  tally.look('welcome', 1, 1);
  tally.look('welcome', 2, 2);
  tally.look('welcome', 100, 0);
  tally.open('welcome', 'desk');

  expect(tally.take()).toEqual([
    {
      scene: 'welcome',
      entered: true,
      points: ['desk'],
      looks: [
        { cell: cellOf(0, 1), seconds: 2 },
        { cell: cellOf(100, 0), seconds: 1 },
      ],
    },
  ]);
});

test('what was told once is not told again', () => {
  const tally = new Tally();
  tally.enter('welcome');
  tally.take();

  expect(tally.take()).toEqual([]);
});
