import { describe, expect, it } from 'vitest';
import { angleBetween, direction } from '../viewer/engine/geometry.js';
import { cornersOf, LEAST, MOST, regionBetween, resized } from './region.js';

describe('a region', () => {
  it.each([
    { yaw: 0, pitch: 0, width: 20, height: 10 },
    { yaw: 175, pitch: 40, width: 60, height: 30 },
    { yaw: -90, pitch: -60, width: 10, height: 50 },
  ])('is the one between any two of its opposite corners: %o', (region) => {
    const [topLeft, topRight, bottomRight, bottomLeft] = cornersOf(region);

    for (const again of [regionBetween(topLeft, bottomRight), regionBetween(bottomLeft, topRight)]) {
      expect(again.yaw).toBeCloseTo(region.yaw);
      expect(again.pitch).toBeCloseTo(region.pitch);
      expect(again.width).toBeCloseTo(region.width);
      expect(again.height).toBeCloseTo(region.height);
    }
  });

  it('stands upright over the horizon', () => {
    const [topLeft, , , bottomLeft] = cornersOf({ yaw: 30, pitch: 0, width: 40, height: 20 });

    expect(angleBetween(topLeft, direction({ yaw: 30, pitch: 0 }))).toBeCloseTo(
      angleBetween(bottomLeft, direction({ yaw: 30, pitch: 0 })),
    );
    expect(topLeft[1]).toBeGreaterThan(0);
  });

  it('keeps a size that can be grabbed and that has an inside', () => {
    expect(regionBetween([0, 0, -1], [0, 0, -1])).toMatchObject({ width: LEAST, height: LEAST });
    expect(resized({ yaw: 0, pitch: 0, width: 119, height: 2 }, 5, -5)).toMatchObject({ width: MOST, height: LEAST });
  });
});
