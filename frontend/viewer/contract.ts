import { clamp, type View, wrap } from './engine/geometry.js';
import { LIMITS } from './engine/motion.js';

/** The scenes as the server writes them; see `ViewerScene` and `ViewerHotspot` in Java. All angles are in degrees. */
export interface ViewerScene {
  id: string;
  name: string;
  /** Address of the strip of six small faces, one below the other in the order f r b l u d. */
  preview: string;
  /** Address of a tile with the places {level} {face} {row} {column}. */
  tiles: string;
  tileSize: number;
  /** Edge of a face in pixels for each level, coarsest first. */
  levels: readonly number[];
  view: View;
  /** How the picture is turned upright; views and hotspots are given in what the visitor sees, after leveling. */
  leveling: { pitch: number; roll: number };
  hotspots: readonly ViewerHotspot[];
}

export type HotspotKind = 'fact' | 'text' | 'link';

export interface ViewerHotspot {
  id: string;
  kind: HotspotKind;
  label: string;
  yaw: number;
  pitch: number;
  /** For a link: the scene it leads to. */
  to?: string;
  /** For a link: where one looks on arriving. */
  arrivalYaw?: number;
}

export interface Start extends Partial<View> {
  scene?: string;
}

const DEFAULT_VIEW: View = { yaw: 0, pitch: 0, fov: 90 };

/** The wanted view with what is missing or no number taken from another. */
export function completeView(wanted: Partial<View> | undefined, otherwise: View): View {
  const number = (value: number | null | undefined, instead: number): number =>
    value !== null && value !== undefined && Number.isFinite(value) ? value : instead;
  return {
    yaw: wrap(number(wanted?.yaw, otherwise.yaw)),
    pitch: clamp(number(wanted?.pitch, otherwise.pitch), LIMITS.minPitch, LIMITS.maxPitch),
    fov: clamp(number(wanted?.fov, otherwise.fov), LIMITS.minFov, LIMITS.maxFov),
  };
}

/** Scenes with what an author may leave out filled in; what cannot be a scene is left out. */
export function readScenes(value: unknown): ViewerScene[] {
  return (Array.isArray(value) ? (value as Partial<ViewerScene>[]) : [])
    .filter((scene) => typeof scene.id === 'string' && typeof scene.tiles === 'string' && (scene.levels?.length ?? 0) > 0)
    .map((scene) => ({
      id: scene.id ?? '',
      name: scene.name ?? '',
      preview: scene.preview ?? '',
      tiles: scene.tiles ?? '',
      tileSize: scene.tileSize ?? 512,
      levels: scene.levels ?? [],
      view: completeView(scene.view, DEFAULT_VIEW),
      leveling: { pitch: scene.leveling?.pitch ?? 0, roll: scene.leveling?.roll ?? 0 },
      hotspots: inOrder(scene.hotspots ?? [], completeView(scene.view, DEFAULT_VIEW)),
    }));
}

/** Clockwise from the left edge of the first view: the order in which Tab meets the hotspots. */
function inOrder(hotspots: readonly ViewerHotspot[], view: View): ViewerHotspot[] {
  const left = view.yaw - view.fov / 2;
  const turn = (hotspot: ViewerHotspot): number => (wrap(hotspot.yaw - left) + 360) % 360;
  return [...hotspots].sort((a, b) => turn(a) - turn(b));
}

/** The scenes and the start in a `<script type="application/json">` child, or nothing where it cannot be read. */
export function readDocument(text: string): { scenes: ViewerScene[]; start: Start } {
  const { scenes, start } = JSON.parse(text) as { scenes?: unknown; start?: Start };
  return { scenes: readScenes(scenes), start: start ?? {} };
}
