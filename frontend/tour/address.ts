/** A place in the tour: where one stands and looks, in degrees. */
export interface Place { scene: string; yaw: number; pitch: number; fov: number }

/**
 * Where the page stands: on its site, in a frame of another site, or among files on any web server, where nothing behind
 * it could answer.
 */
export type Setting = 'house' | 'frame' | 'folder';

const tenth = (degrees: number): string => String(Math.round(degrees * 10) / 10 + 0);

/** The setting that a document names. */
export function settingOf(root: HTMLElement): Setting {
  const word = root.dataset['setting'];
  return word === 'frame' || word === 'folder' ? word : 'house';
}

/** The address that restores a place; among files it is relative to the file beside it. */
export function addressOf(place: Place, setting: Setting = 'house'): string {
  const scene = { house: `/tour/${place.scene}`, frame: `/embed/tour/${place.scene}`, folder: `${place.scene}.html` };
  return `${scene[setting]}?yaw=${tenth(place.yaw)}&pitch=${tenth(place.pitch)}&fov=${tenth(place.fov)}`;
}

/** The place that an address names; what it leaves out or gets wrong stays as the scene has it. */
export function placeOf(location: { pathname: string; search: string }): (Partial<Place> & { scene: string }) | undefined {
  const parts = /^(?:\/embed)?\/tour\/([a-z0-9-]+)$|\/tour\/([a-z0-9-]+)\.html$/.exec(location.pathname);
  const scene = parts?.[1] ?? parts?.[2];
  if (scene === undefined) return undefined;
  const place: Partial<Place> & { scene: string } = { scene };
  const query = new URLSearchParams(location.search);
  for (const name of ['yaw', 'pitch', 'fov'] as const) {
    const text = query.get(name);
    const value = text === null || text.trim() === '' ? NaN : Number(text);
    if (Number.isFinite(value)) place[name] = value;
  }
  return place;
}

/** Markup that shows a place in a frame of any other page, at first turning by itself or not. */
export function embedCode(origin: string, place: Place, title: string, turning: boolean): string {
  const address = `${origin}${addressOf(place, 'frame')}${turning ? '&turn' : ''}`;
  const allowed = 'fullscreen; accelerometer; gyroscope; xr-spatial-tracking';
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="960" height="540" style="border:0;max-width:100%" allow="${allowed}" loading="lazy"></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
