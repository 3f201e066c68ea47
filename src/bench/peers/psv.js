import '@photo-sphere-viewer/core/index.css';
import { Viewer } from '@photo-sphere-viewer/core';
import { CubemapTilesAdapter } from '@photo-sphere-viewer/cubemap-tiles-adapter';
import { levels, query, radians, tileSize, vertical, view } from './common.js';

const FACES = { front: 'f', right: 'r', back: 'b', left: 'l', top: 'u', bottom: 'd' };
const [least, most] = [20, 120];

const tiled = {
  adapter: CubemapTilesAdapter,
  panorama: {
    levels: levels.map((faceSize) => ({ faceSize, nbTiles: faceSize / tileSize })),
    tileUrl: (face, column, row, level) => `/tiles/${level}/${FACES[face]}/${row}-${column}.jpg`,
  },
};
const whole = { panorama: '/master.jpg' };

const viewer = new Viewer({
  container: document.querySelector('#pano'),
  navbar: false,
  minFov: least,
  maxFov: most,
  defaultZoomLvl: ((most - vertical) / (most - least)) * 100,
  defaultYaw: radians(view.yaw),
  defaultPitch: radians(view.pitch),
  ...(query.has('whole') ? whole : tiled),
});
window.turnTo = (yaw) => viewer.rotate({ yaw: radians(yaw), pitch: radians(view.pitch) });
