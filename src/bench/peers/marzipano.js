import Marzipano from 'marzipano';
import { levels, radians, tileSize, vertical, view } from './common.js';

const viewer = new Marzipano.Viewer(document.querySelector('#pano'));
const source = Marzipano.ImageUrlSource.fromString('/from-one/{z}/{f}/{y}-{x}.jpg', {
  cubeMapPreviewUrl: '/preview.jpg',
  cubeMapPreviewFaceOrder: 'frblud',
});
const geometry = new Marzipano.CubeGeometry([
  { tileSize: 256, size: 256, fallbackOnly: true },
  ...levels.map((size) => ({ tileSize, size })),
]);
const looking = new Marzipano.RectilinearView(
  { yaw: radians(view.yaw), pitch: radians(-view.pitch), fov: radians(vertical) },
  Marzipano.RectilinearView.limit.traditional(levels.at(-1), radians(120)),
);
viewer.createScene({ source, geometry, view: looking, pinFirstLevel: true }).switchTo({ transitionDuration: 0 });
window.turnTo = (yaw) => looking.setYaw(radians(yaw));
