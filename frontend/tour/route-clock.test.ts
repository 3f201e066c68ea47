import { expect, test } from 'vitest';
import { clockTime } from './route';
import { RouteClock } from './route-clock';

const running = (durations: number[]): RouteClock => {
  const clock = new RouteClock(durations);
  clock.run(0);
  return clock;
};

test('time does not pass before it runs', () => {
  const clock = new RouteClock([10, 20]);

  expect(clock.advance(5000)).toEqual({ stop: 0, share: 0, passed: 0, left: 30, ended: false });
});

test('each stop has its time', () => {
  const clock = running([10, 20]);

  expect(clock.advance(4000)).toMatchObject({ stop: 0, share: 0.4, left: 26 });
  expect(clock.advance(10_000)).toMatchObject({ stop: 1, share: 0, left: 20 });
  expect(clock.advance(15_000)).toMatchObject({ stop: 1, share: 0.25, left: 15 });
});

test('the last stop ends the route and stays', () => {
  const clock = running([10]);

  expect(clock.advance(10_000)).toEqual({ stop: 0, share: 1, passed: 10, left: 0, ended: true });
  expect(clock.advance(90_000).ended).toBe(true);
});

test('a halt keeps what has passed', () => {
  const clock = running([10]);
  clock.halt(3000);

  expect(clock.advance(60_000).share).toBeCloseTo(0.3, 9);
  clock.run(60_000);
  expect(clock.advance(62_000).share).toBeCloseTo(0.5, 9);
});

test.each([0.75, 1, 1.5, 2])('at a speed of %d time passes so much faster', (speed) => {
  const clock = running([30]);
  clock.setSpeed(speed, 0);

  expect(clock.advance(4000).share).toBeCloseTo((4 * speed) / 30, 9);
});

test('another speed leaves alone what has passed', () => {
  const clock = running([10]);
  clock.setSpeed(2, 4000);

  expect(clock.moment.share).toBeCloseTo(0.4, 9);
  expect(clock.advance(5000).share).toBeCloseTo(0.6, 9);
});

test('a tick that comes late skips no stop', () => {
  const clock = running([10, 10, 10]);

  expect(clock.advance(600_000)).toMatchObject({ stop: 1, share: 0 });
});

test('a stop that is gone to begins anew, and there is none before the first or after the last', () => {
  const clock = running([10, 20, 30]);

  clock.goTo(1, 4000);
  expect(clock.moment).toMatchObject({ stop: 1, share: 0, left: 50 });
  expect(clock.advance(6000).share).toBeCloseTo(0.1, 9);
  clock.goTo(-1, 6000);
  expect(clock.moment.stop).toBe(0);
  clock.goTo(7, 6000);
  expect(clock.moment.stop).toBe(2);
});

test.each([
  [0, '0:00'],
  [0.2, '0:01'],
  [59.1, '1:00'],
  [163, '2:43'],
  [-1, '0:00'],
])('%d seconds read %s', (seconds, words) => {
  expect(clockTime(seconds)).toBe(words);
});
