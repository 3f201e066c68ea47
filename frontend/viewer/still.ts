import { completeView } from './contract.js';
import type { View } from './engine/geometry.js';

/** The picture of the first view that stands in the page before anything is drawn. */
export interface Still {
  image: HTMLImageElement;
  /** What it shows, in the picture's own directions, as its address says: `?yaw=&pitch=&fov=`. */
  view: View;
}

/** The element's still, once its bytes are there; undefined where its address names no view. */
export async function readStill(host: HTMLElement): Promise<Still | undefined> {
  const image = host.querySelector<HTMLImageElement>(':scope > img[slot=still]');
  const query = new URL(image?.currentSrc || image?.src || '', document.baseURI).searchParams;
  const number = (name: string): number => Number(query.get(name) ?? NaN);
  const view = { yaw: number('yaw'), pitch: number('pitch'), fov: number('fov') };
  if (!image || !Object.values(view).every(Number.isFinite)) {
    return undefined;
  }
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  return { image, view: completeView(view, view) };
}
