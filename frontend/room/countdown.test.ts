import { expect, it } from 'vitest';
import { clock } from './countdown';

it('counts minutes, and hours where there are some', () => {
  expect(clock(581)).toBe('9:41');
  expect(clock(7)).toBe('0:07');
  expect(clock(7500)).toBe('2:05:00');
});
