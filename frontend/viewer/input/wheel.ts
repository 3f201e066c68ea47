import { easeOut } from '../engine/motion.js';
import { scaledFov, zoomAbout } from '../engine/projection.js';
import { type Looking, lookTo } from './looking.js';

/** Pixels that a line or a page of a wheel event stands for. */
const UNIT = [1, 33, 400];

/** Zooms about the pointer by wheel, and by a pinch on a trackpad, which browsers report as a wheel with Control. */
export function listenToWheel(stage: HTMLElement, looking: Looking, signal: AbortSignal): void {
  const zoom = (event: WheelEvent): void => {
    event.preventDefault();
    looking.taken();
    const amount = event.deltaY * (UNIT[event.deltaMode] ?? 1) * (event.ctrlKey ? 0.01 : 0.0016);
    const { motion, projection } = looking;
    const { left, top } = stage.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    const { fov } = motion.limited({ ...motion.target, fov: scaledFov(motion.target.fov, Math.exp(-amount)) });
    const coarse = Math.abs(event.deltaY) >= 50;
    lookTo(looking, zoomAbout(motion.view, fov, projection.size, point), coarse ? 160 : 0, easeOut);
  };
  stage.addEventListener('wheel', zoom, { signal, passive: false });
}
