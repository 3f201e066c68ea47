import { expect, test } from 'vitest';
import { Seeded } from '../testing/seeded.js';
import { angleBetween, direction, type View } from './geometry.js';
import { Projection, scaledFov, type Size, zoomAbout } from './projection.js';

const WIDE: Size = { width: 1440, height: 800 };
const TALL: Size = { width: 390, height: 844 };
const SQUARE: Size = { width: 480, height: 480 };

test('what one looks at stands in the middle', () => {
  const view = { yaw: 33, pitch: -12, fov: 75 };

  const at = new Projection(view, WIDE).project(direction(view));

  expect(at?.x).toBeCloseTo(720, 6);
  expect(at?.y).toBeCloseTo(400, 6);
});

test('what lies to the right and above stands to the right and above', () => {
  const at = new Projection({ yaw: 0, pitch: 0, fov: 90 }, WIDE).project(direction({ yaw: 10, pitch: 10 }));

  expect(at?.x).toBeGreaterThan(720);
  expect(at?.y).toBeLessThan(400);
});

test('what lies behind stands nowhere', () => {
  expect(new Projection({ yaw: 0, pitch: 0, fov: 120 }, WIDE).project([0, 0, 1])).toBeUndefined();
});

test.each([30, 60, 90, 120])('a point comes back from its direction at a field of view of %i degrees', (fov) => {
  const random = new Seeded(fov);

  for (let i = 0; i < 100; i++) {
    const size = [WIDE, TALL, SQUARE][i % 3] as Size;
    const projection = new Projection({ ...random.view(), fov }, size);
    const point = { x: random.between(0, size.width), y: random.between(0, size.height) };
    const back = projection.project(projection.unproject(point));
    expect(back?.x).toBeCloseTo(point.x, 6);
    expect(back?.y).toBeCloseTo(point.y, 6);
  }
});

test('the field of view is that of the longer side', () => {
  const across = (size: Size, horizontal: boolean): number => {
    const projection = new Projection({ yaw: 20, pitch: 0, fov: 100 }, size);
    const [x, y] = [size.width / 2, size.height / 2];
    return horizontal
      ? angleBetween(projection.unproject({ x: 0, y }), projection.unproject({ x: size.width, y }))
      : angleBetween(projection.unproject({ x, y: 0 }), projection.unproject({ x, y: size.height }));
  };

  expect(across(WIDE, true)).toBeCloseTo(100, 9);
  expect(across(TALL, false)).toBeCloseTo(100, 9);
  expect(across(SQUARE, true)).toBeCloseTo(100, 9);
  expect(across(WIDE, false)).toBeLessThan(100);
  expect(across(TALL, true)).toBeLessThan(100);
});

test('a square still that covers the viewport shows the same view', () => {
  const view = { yaw: -40, pitch: 15, fov: 90 };
  const still = new Projection(view, SQUARE);
  const towards = direction({ yaw: -30, pitch: 20 });

  // Covering scales the square to the longer side and centres it.
  const scale = WIDE.width / SQUARE.width;
  const onStill = still.project(towards);
  const onScreen = new Projection(view, WIDE).project(towards);

  expect(onScreen?.x).toBeCloseTo((onStill?.x ?? 0) * scale, 6);
  expect(onScreen?.y).toBeCloseTo(((onStill?.y ?? 0) - SQUARE.height / 2) * scale + WIDE.height / 2, 6);
});

test('the camera of a tall viewport takes the whole field of view vertically', () => {
  expect(new Projection({ yaw: 0, pitch: 0, fov: 80 }, TALL).verticalFov).toBeCloseTo(80, 9);
});

test('what was grabbed stays under the finger', () => {
  const random = new Seeded(7);

  for (let i = 0; i < 300; i++) {
    const view: View = { ...random.view(), pitch: random.between(-50, 50), fov: random.between(30, 60) };
    const size = random.size();
    const start = new Projection(view, size);
    const held = start.unproject({ x: random.between(0, size.width), y: random.between(0, size.height) });
    const finger = { x: random.between(0, size.width), y: random.between(0, size.height) };
    const turned = { ...view, ...start.grab(held, finger) };
    if (Math.abs(turned.pitch) < 89.999) {
      const at = new Projection(turned, size).project(held);
      expect(at?.x).toBeCloseTo(finger.x, 4);
      expect(at?.y).toBeCloseTo(finger.y, 4);
    }
  }
});

test('a grab that nothing can satisfy still gives a view', () => {
  const projection = new Projection({ yaw: 0, pitch: 85, fov: 60 }, SQUARE);

  const { yaw, pitch } = projection.grab([0, 1, 0], { x: 10, y: 240 });

  expect(Number.isFinite(yaw)).toBe(true);
  expect(Math.abs(pitch)).toBeLessThanOrEqual(90);
});

test('zooming keeps what is under the pointer', () => {
  const random = new Seeded(8);

  for (let i = 0; i < 200; i++) {
    const view = { yaw: random.between(-180, 180), pitch: random.between(-30, 30), fov: random.between(60, 100) };
    const size = random.size();
    const point = { x: random.between(0, size.width), y: random.between(0, size.height) };
    const under = new Projection(view, size).unproject(point);
    const zoomed = zoomAbout(view, view.fov * random.between(0.6, 1), size, point);
    const at = new Projection(zoomed, size).project(under);
    expect(at?.x).toBeCloseTo(point.x, 4);
    expect(at?.y).toBeCloseTo(point.y, 4);
  }
});

test('growing the picture by a factor grows what stands in its middle by that factor', () => {
  const offset = (fov: number): number => {
    const at = new Projection({ yaw: 0, pitch: 0, fov }, WIDE).project(direction({ yaw: 5, pitch: 0 }));
    return (at?.x ?? 0) - WIDE.width / 2;
  };

  expect(offset(scaledFov(90, 1.9)) / offset(90)).toBeCloseTo(1.9, 9);
});
