/** A place in the tour: where one stands and looks, in degrees. */
export interface Place { scene: string; yaw: number; pitch: number; fov: number }

/** What the addresses of the walkthrough begin with where it stands in a frame of another site. */
export const EMBED = '/embed';

const tenth = (degrees: number): string => String(Math.round(degrees * 10) / 10 + 0);

/** The address that restores a place. */
export function addressOf(place: Place): string {
  return `/tour/${place.scene}?yaw=${tenth(place.yaw)}&pitch=${tenth(place.pitch)}&fov=${tenth(place.fov)}`;
}

/** The place that an address names; what it leaves out or gets wrong stays as the scene has it. */
export function placeOf(location: { pathname: string; search: string }): (Partial<Place> & { scene: string }) | undefined {
  const scene = /^(?:\/embed)?\/tour\/([a-z0-9-]+)$/.exec(location.pathname)?.[1];
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

/** Markup that shows a place in a frame of any other page. */
export function embedCode(origin: string, place: Place, title: string): string {
  const address = `${origin}${EMBED}${addressOf(place)}`;
  const allowed = 'fullscreen; accelerometer; gyroscope; xr-spatial-tracking';
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="960" height="540" style="border:0;max-width:100%" allow="${allowed}" loading="lazy"></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
