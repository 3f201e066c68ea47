import { expect, test } from 'vitest';
import { chooseLevel, pixelRatio } from './level.js';

const FACES = [512, 1024, 2048];

test('a desktop at one pixel for each of its own takes the level that fills it', () => {
  expect(chooseLevel(FACES, 90, 1440)).toBe(2);
  expect(chooseLevel(FACES, 120, 1440)).toBe(1);
});

test('a phone takes a level for all three of its pixels', () => {
  const size = { width: 390, height: 844 };

  const longerSide = 844 * pixelRatio(size, 3);

  expect(longerSide).toBe(2532);
  expect(chooseLevel(FACES, 100, longerSide)).toBe(2);
  expect(chooseLevel(FACES, 100, 844)).toBe(1);
});

test('a level that lacks less than a tenth of the sharpness is good enough', () => {
  expect(chooseLevel(FACES, 90, 1100)).toBe(1);
  expect(chooseLevel(FACES, 90, 1130)).toBe(2);
});

test('zooming in never chooses a coarser level', () => {
  const levels = Array.from({ length: 91 }, (_, i) => chooseLevel(FACES, 120 - i, 1000));

  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test('the finest level must do where none is sharp enough', () => {
  expect(chooseLevel(FACES, 30, 4000)).toBe(2);
});

test('a large screen is drawn with two pixels at most, a phone with three', () => {
  expect(pixelRatio({ width: 1440, height: 900 }, 3)).toBe(2);
  expect(pixelRatio({ width: 390, height: 844 }, 4)).toBe(3);
});

test('a page that is zoomed out is drawn with no less than one pixel', () => {
  expect(pixelRatio({ width: 1440, height: 900 }, 0.5)).toBe(1);
});
