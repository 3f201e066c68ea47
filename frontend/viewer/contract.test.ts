import { describe, expect, it } from 'vitest';
import { completeView, readDocument, readScenes } from './contract.js';

const scene = {
  id: 'suite',
  name: 'Suite',
  preview: '/p.jpg',
  tiles: '/{level}/{face}/{row}-{column}.jpg',
  tileSize: 512,
  levels: [512],
  view: { yaw: 0, pitch: 0, fov: 90 },
  hotspots: [
    { id: 'behind', kind: 'fact', label: 'Behind', yaw: 170, pitch: 0 },
    { id: 'right', kind: 'fact', label: 'Right', yaw: 20, pitch: 0 },
    { id: 'left', kind: 'fact', label: 'Left', yaw: -30, pitch: 0 },
  ],
};

describe('scenes', () => {
  it('have their hotspots clockwise from the left edge of the first view', () => {
    const [read] = readScenes([scene]);

    expect(read?.hotspots.map(({ id }) => id)).toEqual(['left', 'right', 'behind']);
  });

  it('may leave out view, leveling, tile size and hotspots', () => {
    const [read] = readScenes([{ id: 'bare', tiles: '/t', levels: [512] }]);

    expect(read).toMatchObject({ tileSize: 512, view: { yaw: 0, pitch: 0, fov: 90 }, leveling: { pitch: 0, roll: 0 } });
    expect(read?.hotspots).toEqual([]);
  });

  it('are left out when they cannot be drawn', () => {
    expect(readScenes([{ id: 'no tiles' }, { tiles: '/t', levels: [512] }, null])).toEqual([]);
    expect(readScenes('nonsense')).toEqual([]);
  });

  it('are read from a document with its start', () => {
    const { scenes, start } = readDocument(JSON.stringify({ scenes: [scene], start: { scene: 'suite', yaw: 12 } }));

    expect(scenes).toHaveLength(1);
    expect(start).toEqual({ scene: 'suite', yaw: 12 });
  });
});

describe('a view', () => {
  const own = { yaw: 1, pitch: 2, fov: 80 };

  it('takes what is missing or nonsense from another', () => {
    expect(completeView({ yaw: NaN, pitch: 7 }, own)).toEqual({ yaw: 1, pitch: 7, fov: 80 });
    expect(completeView(undefined, own)).toEqual(own);
  });

  it('stays within its limits', () => {
    expect(completeView({ yaw: 270, pitch: 900, fov: 1 }, own)).toEqual({ yaw: -90, pitch: 90, fov: 30 });
  });
});
