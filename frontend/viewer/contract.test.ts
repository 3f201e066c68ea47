import { expect, test } from 'vitest';
import { completeView, readDocument, readScenes } from './contract.js';

const SCENE = {
  id: 'suite',
  name: 'Suite',
  preview: '/p.jpg',
  tiles: '/{level}/{face}/{row}-{column}.jpg',
  tileSize: 256,
  levels: [256, 512],
  view: { yaw: 10, pitch: -5, fov: 80 },
  leveling: { pitch: 1, roll: -2 },
  hotspots: [
    { id: 'door', kind: 'link', label: 'Door', yaw: 20, pitch: 0, to: 'hall', arrivalYaw: 90 },
    {
      id: 'lamp',
      kind: 'fact',
      label: 'Lamp',
      yaw: 30,
      pitch: 40,
      area: [
        { yaw: 25, pitch: 45 },
        { yaw: 35, pitch: 45 },
        { yaw: 30, pitch: 35 },
      ],
    },
  ],
};
const { id, tiles, levels } = SCENE;

test('a whole scene is taken as it is', () => {
  expect(readScenes([SCENE])).toEqual([SCENE]);
});

test('what an author may leave out is filled in', () => {
  expect(readScenes([{ id, tiles, levels }])).toEqual([
    {
      id,
      tiles,
      levels,
      name: '',
      preview: '',
      tileSize: 512,
      view: { yaw: 0, pitch: 0, fov: 90 },
      leveling: { pitch: 0, roll: 0 },
      hotspots: [],
    },
  ]);
});

test.each([
  ['nothing', undefined],
  ['a word', 'scenes'],
  ['a null', [null]],
  ['a number', [7]],
  ['a scene without an id', [{ tiles, levels }]],
  ['a scene without tiles', [{ id, levels }]],
  ['a scene without levels', [{ id, tiles, levels: [] }]],
  ['a scene whose levels are a word', [{ id, tiles, levels: '512' }]],
  ['a scene with a level of no size', [{ id, tiles, levels: [0, 512] }]],
])('%s is no scene', (_, scenes) => {
  expect(readScenes(scenes)).toEqual([]);
});

test('one bad scene does not harm the others', () => {
  expect(readScenes([null, SCENE, { id: 3 }])).toEqual([SCENE]);
});

test.each([0, -1, NaN, '512', null])('a tile size of %s gives way to the usual one', (tileSize) => {
  expect(readScenes([{ ...SCENE, tileSize }])[0]?.tileSize).toBe(512);
});

test('a leveling that is no number is none', () => {
  expect(readScenes([{ ...SCENE, leveling: { pitch: 'up', roll: null } }])[0]?.leveling).toEqual({ pitch: 0, roll: 0 });
});

test('a hotspot without an id or a place is left out', () => {
  const door = SCENE.hotspots[0];
  const hotspots = [null, 'x', { ...door, id: undefined }, { ...door, yaw: 'left' }, { ...door, pitch: NaN }, door];

  expect(readScenes([{ ...SCENE, hotspots }])[0]?.hotspots).toEqual([door]);
  expect(readScenes([{ ...SCENE, hotspots: 'none' }])[0]?.hotspots).toEqual([]);
});

test('a hotspot of an unknown kind is a text, and one without a label has an empty one', () => {
  const [found] = readScenes([{ ...SCENE, hotspots: [{ id: 'x', kind: 'hologram', yaw: 1, pitch: 2 }] }])[0]?.hotspots ?? [];

  expect(found).toEqual({ id: 'x', kind: 'text', label: '', yaw: 1, pitch: 2 });
});

test.each([
  ['two corners', [{ yaw: 1, pitch: 1 }, { yaw: 2, pitch: 2 }]],
  ['a corner without a place', [{ yaw: 1, pitch: 1 }, { yaw: 2, pitch: 2 }, { yaw: 'left', pitch: 0 }, { yaw: 4, pitch: 4 }]],
  ['no list', 'around'],
])('an area of %s is none, and its hotspot a point alone', (_, area) => {
  const [found] = readScenes([{ ...SCENE, hotspots: [{ id: 'x', kind: 'text', label: 'X', yaw: 1, pitch: 2, area }] }])[0]
    ?.hotspots ?? [];

  expect(found).toEqual({ id: 'x', kind: 'text', label: 'X', yaw: 1, pitch: 2 });
});

test('hotspots stand in the order in which one meets them from the left edge of the first view', () => {
  const at = (yaw: number): object => ({ id: String(yaw), kind: 'text', label: '', yaw, pitch: 0 });
  const hotspots = [0, 179, -179, -46, -44, 90].map(at);

  const [scene] = readScenes([{ ...SCENE, view: { yaw: 0, pitch: 0, fov: 90 }, hotspots }]);

  expect(scene?.hotspots.map((hotspot) => hotspot.id)).toEqual(['-44', '0', '90', '179', '-179', '-46']);
});

test('a view takes what is missing from another and stays within the limits', () => {
  const other = { yaw: 10, pitch: 20, fov: 70 };

  expect(completeView(undefined, other)).toEqual(other);
  expect(completeView({ yaw: 370, pitch: NaN }, other)).toEqual(other);
  expect(completeView({ pitch: 100, fov: Infinity }, other)).toEqual({ ...other, pitch: 90 });
  expect(completeView({ fov: 1 }, other).fov).toBe(30);
});

test('a document gives its scenes and its start', () => {
  const start = { scene: 'suite', yaw: 5 };

  expect(readDocument(JSON.stringify({ scenes: [SCENE], start }))).toEqual({ scenes: [SCENE], start });
});

test.each(['', 'no JSON', 'null', '7', '[]', '{"scenes":7,"start":"here"}'])('of %j nothing is read', (text) => {
  expect(readDocument(text)).toEqual({ scenes: [], start: {} });
});

test('a start of the wrong kind is none', () => {
  expect(readDocument('{"start":{"scene":4,"yaw":"5","pitch":3}}').start).toEqual({ pitch: 3 });
});
