import { angleBetween, direction, type Angles } from '../viewer/engine/geometry';
import { readScenes, type ViewerScene } from '../viewer/contract';
import { list, object, text } from './wire';

const ADDRESS = '/api/tour/scenes.json';

/** The published tour, as the stage shows it. */
export interface LedScenes {
  readonly scenes: readonly ViewerScene[];
  /** Ids of the scenes whose pictures are computer-made. */
  readonly models: ReadonlySet<string>;
  readonly points: readonly PointWords[];
  /** The address of a plain picture of a view. */
  still(scene: string, view: { yaw: number; pitch: number; fov: number }): string;
}

/** What a point says. */
export interface PointWords {
  readonly scene: string;
  readonly id: string;
  readonly title: string;
  readonly figure: string;
  /** The figure in words. */
  readonly spoken: string;
  readonly texts: readonly string[];
  /** Where all about it stands. */
  readonly path: string;
}

let loading: Promise<LedScenes> | undefined;

/** Asks for the tour once; again only where that failed. */
export function ledScenes(): Promise<LedScenes> {
  loading ??= load().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

async function load(): Promise<LedScenes> {
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(response.statusText);
  const json = object(await response.json());
  const stills = object(json['stills']);
  return {
    scenes: readScenes(json['scenes']),
    models: new Set(list(json['models']).map(text)),
    points: list(json['points']).map((value) => {
      const point = object(value);
      return {
        scene: text(point['scene']),
        id: text(point['id']),
        title: text(point['title']),
        figure: text(point['figure']),
        spoken: text(point['spoken']),
        texts: list(point['texts']).map(text),
        path: text(point['path']),
      };
    }),
    still(scene, view) {
      const address = new URL(text(stills[scene]), location.origin);
      // Five degrees are near enough, and let many share one picture.
      for (const angle of ['yaw', 'pitch', 'fov'] as const) {
        address.searchParams.set(angle, String(Math.round(view[angle] / 5) * 5 + 0));
      }
      return address.pathname + address.search;
    },
  };
}

/** Where somebody looks, in words: `Fluoroscopy suite, turned toward The table`. */
export function whereabouts(scene: ViewerScene | undefined, view: Angles & { fov: number }): string {
  if (!scene) return '';
  const ahead = direction(view);
  const near = scene.hotspots
    .map((hotspot) => ({ label: hotspot.label, angle: angleBetween(direction(hotspot), ahead) }))
    .filter(({ label, angle }) => label !== '' && angle < view.fov / 3)
    .sort((a, b) => a.angle - b.angle)[0];
  return near ? `${scene.name}, turned toward ${near.label}` : scene.name;
}
