import 'pannellum/build/pannellum.css';
import 'pannellum/build/pannellum.js';
import { horizontal, levels, tileSize, view } from './common.js';

const viewer = window.pannellum.viewer('pano', {
  type: 'multires',
  autoLoad: true,
  hfov: horizontal,
  minHfov: 20,
  maxHfov: 120,
  yaw: view.yaw,
  pitch: view.pitch,
  multiRes: {
    basePath: '/from-one',
    path: '/%l/%s/%y-%x',
    extension: 'jpg',
    tileResolution: tileSize,
    maxLevel: levels.length,
    cubeResolution: levels.at(-1),
  },
});
window.turnTo = (yaw) => viewer.setYaw(yaw, false);
