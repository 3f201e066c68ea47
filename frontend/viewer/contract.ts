import { type Angles, clamp, type View, wrap } from './engine/geometry.js';
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

export type HotspotKind = 'fact' | 'text' | 'image' | 'video' | 'page' | 'link';

export interface ViewerHotspot {
  id: string;
  kind: HotspotKind;
  label: string;
  yaw: number;
  pitch: number;
  /** The corners of the thing that it stands for, in the order of its outline. */
  area?: readonly Angles[];
  /** For a link: the scene it leads to. */
  to?: string;
  /** For a link: where one looks on arriving. */
  arrivalYaw?: number;
}

export interface Start extends Partial<View> {
  scene?: string;
}

const DEFAULT_VIEW: View = { yaw: 0, pitch: 0, fov: 90 };

/** What was parsed from JSON, before it is known to be anything. */
type Loose = Readonly<Record<string, unknown>>;

const KINDS: readonly unknown[] = ['fact', 'text', 'image', 'video', 'page', 'link'] satisfies HotspotKind[];

const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isSize = (value: unknown): value is number => isNumber(value) && value >= 1;
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(loose) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The wanted view with what is missing or no number taken from another. */
export function completeView(wanted: { [K in keyof View]?: unknown } | undefined, otherwise: View): View {
  const number = (value: unknown, instead: number): number => (isNumber(value) ? value : instead);
  return {
    yaw: wrap(number(wanted?.yaw, otherwise.yaw)),
    pitch: clamp(number(wanted?.pitch, otherwise.pitch), LIMITS.minPitch, LIMITS.maxPitch),
    fov: clamp(number(wanted?.fov, otherwise.fov), LIMITS.minFov, LIMITS.maxFov),
  };
}

/** Scenes with what an author may leave out filled in; what cannot be a scene is left out. */
export function readScenes(value: unknown): ViewerScene[] {
  return list(value).flatMap((scene) => {
    const { id, tiles, levels, tileSize } = scene;
    if (typeof id !== 'string' || typeof tiles !== 'string' || !Array.isArray(levels)) {
      return [];
    }
    if (levels.length === 0 || !levels.every(isSize)) {
      return [];
    }
    const view = completeView(loose(scene['view']), DEFAULT_VIEW);
    const { pitch, roll } = loose(scene['leveling']);
    return {
      id,
      name: text(scene['name']),
      preview: text(scene['preview']),
      tiles,
      tileSize: isSize(tileSize) ? tileSize : 512,
      levels,
      view,
      leveling: { pitch: isNumber(pitch) ? pitch : 0, roll: isNumber(roll) ? roll : 0 },
      hotspots: inOrder(list(scene['hotspots']).flatMap(readHotspot), view),
    };
  });
}

/** A hotspot with what an author may leave out filled in, or nothing where it has no id or no place. */
function readHotspot({ id, kind, label, yaw, pitch, area, to, arrivalYaw }: Loose): ViewerHotspot[] {
  if (typeof id !== 'string' || !isNumber(yaw) || !isNumber(pitch)) {
    return [];
  }
  const corners = readArea(area);
  return [
    {
      id,
      kind: KINDS.includes(kind) ? (kind as HotspotKind) : 'text',
      label: text(label),
      yaw,
      pitch,
      ...(corners ? { area: corners } : {}),
      ...(typeof to === 'string' ? { to } : {}),
      ...(isNumber(arrivalYaw) ? { arrivalYaw } : {}),
    },
  ];
}

/** The corners of an area; undefined where they enclose nothing or one of them has no place. */
function readArea(value: unknown): Angles[] | undefined {
  const corners = list(value).flatMap(({ yaw, pitch }) => (isNumber(yaw) && isNumber(pitch) ? { yaw, pitch } : []));
  return Array.isArray(value) && corners.length === value.length && corners.length >= 3 ? corners : undefined;
}

/** Clockwise from the left edge of the first view: the order in which Tab meets the hotspots. */
function inOrder(hotspots: readonly ViewerHotspot[], view: View): ViewerHotspot[] {
  const left = view.yaw - view.fov / 2;
  const turn = (hotspot: ViewerHotspot): number => (wrap(hotspot.yaw - left) + 360) % 360;
  return [...hotspots].sort((a, b) => turn(a) - turn(b));
}

/** The scenes and the start in a `<script type="application/json">` child, or nothing where it cannot be read. */
export function readDocument(json: string): { scenes: ViewerScene[]; start: Start } {
  const { scenes, start } = loose(parsed(json));
  const { scene, ...view } = loose(start);
  const angles = (['yaw', 'pitch', 'fov'] as const).filter((name) => isNumber(view[name]));
  return {
    scenes: readScenes(scenes),
    start: {
      ...(typeof scene === 'string' ? { scene } : {}),
      ...Object.fromEntries(angles.map((name) => [name, view[name]])),
    },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // A page whose scenes are broken still has its still and its words.
    return undefined;
  }
}
