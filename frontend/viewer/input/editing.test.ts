import { beforeEach, expect, test } from 'vitest';
import type { ViewerHotspot } from '../contract.js';
import { type Angles, direction } from '../engine/geometry.js';
import { BareLooking, BareStage } from '../testing/looking.js';
import { Editing } from './editing.js';

const LAMP: ViewerHotspot = { id: 'lamp', kind: 'fact', label: 'Lamp', yaw: 0, pitch: 0 };

let stage: BareStage;
let looking: BareLooking;
let editing: Editing;
let shown: Angles[];
let told: Angles[];

beforeEach(() => {
  stage = new BareStage();
  looking = new BareLooking();
  shown = [];
  told = [];
  const hotspots = { move: (_: string, yaw: number, pitch: number): unknown => shown.push({ yaw, pitch }) };
  const moved = (_: string, angles: Angles): unknown => told.push(angles);
  editing = new Editing(stage.element, looking, hotspots, moved, new AbortController().signal);
});

const at = (x: number, y: number): Record<string, unknown> => ({ clientX: x, clientY: y, pointerId: 1, buttons: 1 });
const take = (x: number, y: number): void => {
  editing.take(at(x, y) as unknown as PointerEvent, LAMP);
};
const key = (name: string, shiftKey = false): boolean =>
  editing.key({ key: name, shiftKey } as KeyboardEvent, LAMP);

test('a hotspot goes as far as the pointer, wherever on it the drag began', () => {
  take(405, 297);
  stage.send('pointermove', at(505, 247));
  stage.send('pointerup', at(505, 247));

  const place = looking.projection.project(direction(told[0] ?? LAMP));
  expect(place?.x).toBeCloseTo(500, 6);
  expect(place?.y).toBeCloseTo(250, 6);
  expect(told).toHaveLength(1);
});

test('a hand that trembles moves nothing, and opens the hotspot', () => {
  take(400, 300);
  stage.send('pointermove', at(402, 301));
  stage.send('pointerup', at(402, 301));
  let clicks = 0;
  stage.addEventListener('click', () => clicks++, { capture: true });
  stage.send('click', { detail: 1 });

  expect([shown, told, clicks]).toEqual([[], [], 1]);
});

test('a pointer that was called off leaves the hotspot where it was seen last', () => {
  take(400, 300);
  stage.send('pointermove', at(500, 300));
  stage.send('pointercancel', at(0, 0));

  expect(told).toEqual(shown);
});

test('a hotspot that was let go does not follow the pointer any more', () => {
  take(400, 300);
  stage.send('pointermove', at(500, 300));
  stage.send('pointerup', at(500, 300));

  stage.send('pointermove', at(600, 300));

  expect(shown).toHaveLength(1);
});

test('a button let go outside of the page ends the drag', () => {
  take(400, 300);

  stage.send('pointermove', { ...at(600, 300), buttons: 0 });
  stage.send('pointermove', at(650, 300));

  expect(shown).toEqual([]);
});

test('the arrow keys move by a degree, with Shift by a tenth', () => {
  expect([key('ArrowRight'), key('ArrowDown', true), key('Enter')]).toEqual([true, true, false]);

  expect(told).toEqual([
    { yaw: 1, pitch: 0 },
    { yaw: 0, pitch: -0.1 },
  ]);
});
