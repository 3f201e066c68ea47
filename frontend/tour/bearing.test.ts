import { expect, test } from 'vitest';
import { bearingOf, compass, turned, wedge } from './bearing';

test('bearing keeps within one turn', () => {
  expect([turned(-90), turned(360), turned(725)]).toEqual([270, 0, 5]);
});

test.each([
  [0, 'north'],
  [22, 'north'],
  [23, 'north-east'],
  [181, 'south'],
  [-45, 'north-west'],
  [359, 'north'],
])('bearing %d is called %s', (bearing, name) => {
  expect(compass(bearing)).toBe(name);
});

test.each([
  [0, -5, 0],
  [5, 0, 90],
  [0, 5, 180],
  [-5, 0, 270],
])('on the plan, (%d, %d) lies at bearing %d', (x, y, bearing) => {
  expect(bearingOf(x, y)).toBeCloseTo(bearing);
});

test('wedge is as wide as the field of view and never turns inside out', () => {
  expect(wedge(60, 10)).toBe('M0 0L-5.0 -8.7A10 10 0 0 1 5.0 -8.7Z');
  expect(wedge(200, 10)).toBe(wedge(170, 10));
});
