import { beforeEach, expect, test } from 'vitest';
import { angleBetween, type View } from '../engine/geometry.js';
import type { Point } from '../engine/projection.js';
import { BareLooking, BareStage } from '../testing/looking.js';
import { Pointers } from './pointers.js';

const CENTRE: Point = { x: 400, y: 300 };

let stage: BareStage;
let looking: BareLooking;
let taps: Point[];

beforeEach(() => {
  stage = new BareStage();
  looking = new BareLooking();
  taps = [];
  const tapped = (point: Point): boolean => {
    taps.push(point);
    return false;
  };
  new Pointers(stage.element, looking, { tapped, claimed: () => false }, new AbortController().signal);
});

interface More {
  id?: number;
  time?: number;
  pointerType?: string;
  buttons?: number;
}

function send(type: string, { x, y }: Point, { id = 1, time = 0, pointerType = 'mouse', buttons = 1 }: More = {}): void {
  const place = { clientX: x, clientY: y, pointerId: id, pointerType };
  stage.send(type, { ...place, button: 0, buttons, timeStamp: time, detail: 1 });
}

const under = (point: Point): readonly [number, number, number] => looking.projection.unproject(point);

test('what was grabbed stays under the pointer', () => {
  send('pointerdown', CENTRE);
  send('pointermove', { x: 410, y: 300 });
  const held = under({ x: 410, y: 300 });

  send('pointermove', { x: 600, y: 420 });

  expect(angleBetween(under({ x: 600, y: 420 }), held)).toBeLessThan(1e-6);
  expect(stage.captured).toEqual([1]);
});

test('dragging the picture to the right looks to the left', () => {
  send('pointerdown', CENTRE);
  send('pointermove', { x: 405, y: 300 });
  send('pointermove', { x: 500, y: 300 });

  expect(looking.motion.view.yaw).toBeLessThan(0);
});

test('a hand that trembles drags nothing, and taps', () => {
  send('pointerdown', CENTRE);
  send('pointermove', { x: 402, y: 301 });
  send('pointerup', { x: 402, y: 301 }, { buttons: 0 });

  expect(looking.motion.view).toEqual({ yaw: 0, pitch: 0, fov: 90 });
  expect(taps).toEqual([{ x: 402, y: 301 }]);
});

test('a drag is no tap, and opens nothing that it began on', () => {
  send('pointerdown', CENTRE);
  send('pointermove', { x: 500, y: 300 });
  send('pointerup', { x: 500, y: 300 }, { buttons: 0, time: 500 });

  expect(taps).toEqual([]);
  expect(stage.send('click', { detail: 1 })).toBe(false);
  expect(stage.send('click', { detail: 0 })).toBe(true);
});

test('a button let go outside of the page ends the drag', () => {
  send('pointerdown', CENTRE);

  send('pointermove', { x: 100, y: 100 }, { buttons: 0 });
  send('pointermove', { x: 500, y: 400 }, { buttons: 0 });

  expect(looking.motion.view).toEqual({ yaw: 0, pitch: 0, fov: 90 });
  expect(stage.classes).toEqual(new Set());
});

/** Drags 100 pixels to the left in so many milliseconds, then lets go. */
function flick(rest = 0): void {
  send('pointerdown', CENTRE);
  for (let i = 0; i <= 10; i++) {
    send('pointermove', { x: 396 - i * 10, y: 300 }, { time: i * 8 });
  }
  send('pointerup', { x: 296, y: 300 }, { time: 80 + rest, buttons: 0 });
}

test('a flick goes on by itself', () => {
  flick();

  expect(looking.motion.moving).toBe(true);
});

test('a finger that rests before it leaves stops the picture there', () => {
  flick(300);

  expect(looking.motion.moving).toBe(false);
});

test('a flick stops at once for those who asked for less motion', () => {
  looking.reduced = true;

  flick();

  expect(looking.motion.moving).toBe(false);
});

const touch = { pointerType: 'touch' };

test('two fingers that part come closer to what lies between them', () => {
  send('pointerdown', { x: 300, y: 300 }, touch);
  send('pointerdown', { x: 500, y: 300 }, { ...touch, id: 2 });
  send('pointermove', { x: 290, y: 300 }, touch);
  const between = under({ x: 395, y: 300 });

  send('pointermove', { x: 200, y: 300 }, touch);
  send('pointermove', { x: 600, y: 300 }, { ...touch, id: 2 });

  const { fov } = looking.motion.view;
  expect(fov).toBeLessThan(60);
  expect(angleBetween(under(CENTRE), between)).toBeLessThan(1e-6);
});

test('a finger that leaves a pinch lets the other go on without a leap', () => {
  send('pointerdown', { x: 300, y: 300 }, touch);
  send('pointerdown', { x: 500, y: 300 }, { ...touch, id: 2 });
  send('pointermove', { x: 200, y: 300 }, touch);
  const before: View = looking.motion.view;

  send('pointerup', { x: 200, y: 300 }, touch);
  send('pointermove', { x: 501, y: 300 }, { ...touch, id: 2 });

  expect(Math.abs(looking.motion.view.yaw - before.yaw)).toBeLessThan(1);
  expect(looking.motion.view.fov).toBe(before.fov);
});

function tap(point: Point, time: number): void {
  send('pointerdown', point, { time });
  send('pointerup', point, { time: time + 40, buttons: 0 });
}

test('two quick taps come closer to where they hit', () => {
  looking.reduced = true;
  const point = { x: 600, y: 200 };
  const hit = under(point);

  tap(point, 0);
  tap(point, 200);

  expect(looking.motion.view.fov).toBeLessThan(60);
  expect(angleBetween(under(point), hit)).toBeLessThan(1e-6);
});

test('two slow taps are two taps', () => {
  tap(CENTRE, 0);
  tap(CENTRE, 800);

  expect(looking.motion.view.fov).toBe(90);
  expect(taps).toHaveLength(2);
});
