import type { HotspotKind } from './contract.js';
import type { View } from './engine/geometry.js';

/** What each event of `<panorama-viewer>` tells, angles in degrees. All bubble and cross shadow roots. */
export interface ViewerEvents {
  'view-change': View & { scene: string };
  'view-taken': { scene: string };
  'view-settled': View & { scene: string };
  'scene-change': View & { scene: string; from: string | null };
  'hotspot-open': { scene: string; id: string; kind: HotspotKind };
  'picture-click': { scene: string; yaw: number; pitch: number };
  'hotspot-moved': { scene: string; id: string; yaw: number; pitch: number };
  'leveling-changed': { scene: string; pitch: number; roll: number };
  'first-picture': { scene: string };
  sharp: { scene: string; level: number; tiles: number; bytes: number };
  'tile-error': { url: string };
  'webgl-lost': Record<string, never>;
  'webgl-unavailable': Record<string, never>;
}

export type ViewerEventMap = { [K in keyof ViewerEvents]: CustomEvent<ViewerEvents[K]> };

/** Sends an event; says whether nobody prevented what the viewer does by itself. */
export type Emit = <K extends keyof ViewerEvents>(type: K, detail: ViewerEvents[K], cancelable?: boolean) => boolean;

export function emitter(target: EventTarget): Emit {
  return (type, detail, cancelable = false) =>
    target.dispatchEvent(new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
}
