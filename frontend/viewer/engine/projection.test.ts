import { describe, expect, it } from 'vitest';
import { angleBetween, direction, shortestTurn } from './geometry.js';
import { Projection, scaledFov, zoomAbout } from './projection.js';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe('a projection', () => {
  it('has its view in the middle of the screen', () => {
    const projection = new Projection({ yaw: 30, pitch: -10, fov: 80 }, desk);

    const middle = projection.project(direction({ yaw: 30, pitch: -10 }));

    expect(middle?.x).toBeCloseTo(720, 6);
    expect(middle?.y).toBeCloseTo(450, 6);
  });

  it('spans its field of view along the longer side', () => {
    const wide = new Projection({ yaw: 0, pitch: 0, fov: 90 }, desk);
    const tall = new Projection({ yaw: 0, pitch: 0, fov: 90 }, phone);

    expect(wide.project(direction({ yaw: 45, pitch: 0 }))?.x).toBeCloseTo(1440, 6);
    expect(tall.project(direction({ yaw: 0, pitch: 45 }))?.y).toBeCloseTo(0, 6);
    expect(tall.verticalFov).toBeCloseTo(90, 9);
    expect(wide.verticalFov).toBeCloseTo((2 * Math.atan(900 / 1440) * 180) / Math.PI, 9);
  });

  it('shows nothing of what is behind', () => {
    const projection = new Projection({ yaw: 0, pitch: 0, fov: 90 }, desk);

    expect(projection.project(direction({ yaw: 180, pitch: 0 }))).toBeUndefined();
    expect(projection.project(direction({ yaw: 90, pitch: 0 }))).toBeUndefined();
  });

  it('finds the direction behind every point of the screen again', () => {
    const projection = new Projection({ yaw: -120, pitch: 40, fov: 100 }, phone);

    for (const point of [{ x: 0, y: 0 }, { x: 390, y: 20 }, { x: 200, y: 844 }]) {
      const back = projection.project(projection.unproject(point));

      expect(back?.x).toBeCloseTo(point.x, 6);
      expect(back?.y).toBeCloseTo(point.y, 6);
    }
  });

  it('keeps what was grabbed under the finger', () => {
    const view = { yaw: 20, pitch: 10, fov: 90 };
    const grabbed = new Projection(view, desk).unproject({ x: 300, y: 700 });

    for (const finger of [{ x: 900, y: 600 }, { x: 100, y: 850 }, { x: 720, y: 450 }]) {
      const dragged = { ...view, ...new Projection(view, desk).grab(grabbed, finger) };
      const place = new Projection(dragged, desk).project(grabbed);

      expect(place?.x).toBeCloseTo(finger.x, 4);
      expect(place?.y).toBeCloseTo(finger.y, 4);
    }
  });

  it('never tilts beyond the zenith, however far the finger pulls', () => {
    const view = { yaw: 0, pitch: 80, fov: 90 };
    const grabbed = new Projection(view, desk).unproject({ x: 720, y: 0 });

    const { pitch } = new Projection(view, desk).grab(grabbed, { x: 720, y: 5000 });

    expect(pitch).toBeLessThanOrEqual(90);
    expect(Number.isFinite(pitch)).toBe(true);
  });
});

describe('zooming', () => {
  it('leaves what is under the pointer where it is', () => {
    const view = { yaw: 100, pitch: -20, fov: 100 };
    const pointer = { x: 1200, y: 200 };
    const under = new Projection(view, desk).unproject(pointer);

    const closer = zoomAbout(view, 50, desk, pointer);

    expect(closer.fov).toBe(50);
    expect(angleBetween(new Projection(closer, desk).unproject(pointer), under)).toBeLessThan(1e-6);
    expect(Math.abs(shortestTurn(view.yaw, closer.yaw))).toBeGreaterThan(1);
  });

  it('halves the picture into a field whose half tangent is twice as large', () => {
    expect(scaledFov(90, 1)).toBeCloseTo(90, 9);
    expect(Math.tan((scaledFov(60, 0.5) * Math.PI) / 360)).toBeCloseTo(2 * Math.tan(Math.PI / 6), 9);
  });
});
