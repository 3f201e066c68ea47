import { describe, expect, it } from 'vitest';
import { angleBetween, anglesOf, direction, faceOf, FACES, facePoint, leveling, rotate, shortestTurn, unrotate, type Vec3, wrap } from './geometry.js';

const near = (actual: Vec3, expected: Vec3): void => {
  actual.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] as number, 9);
  });
};

describe('directions', () => {
  it('look along -z at yaw 0, to the right at yaw 90 and up at pitch 90', () => {
    near(direction({ yaw: 0, pitch: 0 }), [0, 0, -1]);
    near(direction({ yaw: 90, pitch: 0 }), [1, 0, 0]);
    near(direction({ yaw: 0, pitch: 90 }), [0, 1, 0]);
  });

  it('give their angles back', () => {
    for (const angles of [{ yaw: -180, pitch: -45 }, { yaw: -20, pitch: 60 }, { yaw: 179, pitch: 0 }]) {
      const { yaw, pitch } = anglesOf(direction(angles));

      expect(Math.abs(shortestTurn(yaw, angles.yaw))).toBeLessThan(1e-9);
      expect(pitch).toBeCloseTo(angles.pitch, 9);
    }
  });

  it('wrap to -180 inclusive and 180 exclusive', () => {
    expect([180, -180, 540, 359, -181].map(wrap)).toEqual([-180, -180, -180, -1, 179]);
  });

  it('turn the short way round the back', () => {
    expect(shortestTurn(170, -170)).toBe(20);
    expect(shortestTurn(-170, 170)).toBe(-20);
  });
});

describe('cube faces', () => {
  it('stand where the contract puts them', () => {
    expect(FACES.map((face) => facePoint(face, 0, 0).map((value) => value + 0))).toEqual([
      [0, 0, -1],
      [1, 0, 0],
      [0, 0, 1],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
    ]);
  });

  it('meet: the bottom edge of the upper face is the top edge of the front, whose bottom edge is the top of the lower', () => {
    for (const s of [-1, -0.3, 0.8]) {
      near(facePoint('u', s, 1), facePoint('f', s, -1));
      near(facePoint('d', s, -1), facePoint('f', s, 1));
    }
  });

  it('meet around the walls, each to the right of the one before', () => {
    const walls = ['f', 'r', 'b', 'l'] as const;
    walls.forEach((face, i) => {
      near(facePoint(face, 1, 0.4), facePoint(walls[(i + 1) % 4] as 'f', -1, 0.4));
    });
  });

  it('are found again from the directions of their points', () => {
    for (const face of FACES) {
      for (const [s, t] of [[-0.9, 0.2], [0.5, -0.7], [0, 0]] as const) {
        const found = faceOf(facePoint(face, s, t));

        expect(found.face).toBe(face);
        expect(found.s).toBeCloseTo(s, 12);
        expect(found.t).toBeCloseTo(t, 12);
      }
    }
  });
});

describe('leveling', () => {
  it('raises the centre of the picture by its pitch', () => {
    expect(anglesOf(rotate(leveling(10, 0), [0, 0, -1])).pitch).toBeCloseTo(10, 9);
  });

  it('rolls clockwise: what was up leans to the right', () => {
    const up = rotate(leveling(0, 5), [0, 1, 0]);

    expect(up[0]).toBeGreaterThan(0);
    expect(angleBetween(up, [0, 1, 0])).toBeCloseTo(5, 9);
  });

  it('is undone', () => {
    const leveled = leveling(7, -12);
    const somewhere: Vec3 = [0.2, -0.5, 0.7];

    near(unrotate(leveled, rotate(leveled, somewhere)), somewhere);
  });
});
