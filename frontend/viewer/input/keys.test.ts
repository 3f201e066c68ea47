import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BareLooking, BareStage } from '../testing/looking.js';
import { type KeyHooks, listenToKeys } from './keys.js';

let stage: BareStage;
let looking: BareLooking;
let hooks: KeyHooks;
let home: number;
let listening: AbortController;
let now: number;

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  stage = new BareStage();
  looking = new BareLooking();
  home = 0;
  hooks = { claimed: () => false, home: () => home++ };
  listening = new AbortController();
  const asked: KeyHooks = {
    claimed: (event) => hooks.claimed(event),
    home: () => {
      hooks.home();
    },
  };
  listenToKeys(stage.element, looking, asked, listening.signal);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const press = (key: string, more: object = {}): boolean => stage.send('keydown', { key, code: key, ...more });
const release = (key: string): boolean => stage.send('keyup', { key, code: key });

/** How far the yaw goes in half a second. */
function turn(): number {
  const before = looking.motion.view.yaw;
  for (let frame = 0; frame < 10; frame++) {
    now += 50;
    looking.motion.step(now);
  }
  return looking.motion.view.yaw - before;
}

test('an arrow turns the view as long as it is held', () => {
  expect(press('ArrowRight')).toBe(false);
  expect(turn()).toBeGreaterThan(0);

  release('ArrowRight');

  expect(looking.motion.moving).toBe(false);
});

test('the key that is still held takes over when its opposite is let go', () => {
  press('ArrowLeft');
  press('ArrowRight');
  expect(turn()).toBeGreaterThan(0);

  release('ArrowRight');

  expect(turn()).toBeLessThan(0);
});

test('letting go of the first key leaves the second alone', () => {
  press('ArrowLeft');
  press('ArrowRight');

  release('ArrowLeft');

  expect(turn()).toBeGreaterThan(0);
});

test('whoever asked for less motion gets a step instead of a turn', () => {
  looking.reduced = true;

  press('ArrowUp');

  expect(looking.motion.view.pitch).toBeGreaterThan(0);
  expect(looking.motion.moving).toBe(false);
});

test.each(['ctrlKey', 'metaKey', 'altKey'])("a shortcut with %s is the browser's own", (modifier) => {
  expect(press('ArrowLeft', { [modifier]: true })).toBe(true);
  expect(looking.motion.moving).toBe(false);
});

test('a key that means nothing here stays with the page', () => {
  expect(press('Tab')).toBe(true);
});

test('a key that someone claims does not turn the view', () => {
  hooks.claimed = () => true;

  expect(press('ArrowLeft')).toBe(false);
  expect(looking.motion.moving).toBe(false);
});

test('Home goes back to the first view', () => {
  expect(press('Home')).toBe(false);
  expect(home).toBe(1);
});

test('a key that is let go elsewhere turns no further', () => {
  press('ArrowRight');
  turn();

  stage.send('focusout');

  expect(looking.motion.moving).toBe(false);
});

test('nothing listens once the viewer is gone', () => {
  listening.abort();

  expect(press('ArrowRight')).toBe(true);
});
