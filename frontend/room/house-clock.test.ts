import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { now, setBy } from './house-clock';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});

afterEach(() => {
  setBy(Date.now());
  vi.useRealTimers();
});

test('a clock that is wrong shows the time of the server from the welcome on', () => {
  setBy(400_000);
  vi.advanceTimersByTime(5_000);

  expect(now()).toBe(405_000);
});
