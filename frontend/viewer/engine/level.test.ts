import { describe, expect, it } from 'vitest';
import { chooseLevel, pixelRatio } from './level.js';

const sizes = [512, 1024, 2048, 4096];

describe('the level', () => {
  it('is the coarsest that gives each device pixel its own tile pixel', () => {
    expect(sizes[chooseLevel(sizes, 90, 1440)]).toBe(2048);
    expect(sizes[chooseLevel(sizes, 90, 800)]).toBe(1024);
    expect(sizes[chooseLevel(sizes, 90, 500)]).toBe(512);
  });

  it('counts the device pixels of a phone, not its CSS pixels', () => {
    expect(sizes[chooseLevel(sizes, 75, 844)]).toBe(1024);
    expect(sizes[chooseLevel(sizes, 75, 844 * 3)]).toBe(4096);
  });

  it('rises with zoom and ends at the finest there is', () => {
    const levels = [120, 90, 60, 30].map((fov) => chooseLevel(sizes, fov, 1440));

    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(chooseLevel([512, 1024], 30, 4000)).toBe(1);
  });
});

describe('the pixel ratio', () => {
  it('is capped at two on a large screen and at three on a phone', () => {
    expect(pixelRatio({ width: 1440, height: 900 }, 3)).toBe(2);
    expect(pixelRatio({ width: 390, height: 844 }, 3)).toBe(3);
    expect(pixelRatio({ width: 390, height: 844 }, 4)).toBe(3);
    expect(pixelRatio({ width: 1440, height: 900 }, 0.5)).toBe(1);
  });
});
