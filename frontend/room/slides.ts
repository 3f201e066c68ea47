import { part } from '../site/part';
import { type RoomPage } from './page';
import { type RoomState, type Show } from './state';

/** A page of a deck: the size of its picture in pixels, and all that is written on it. */
export interface Slide {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** What the server tells of a deck to those who are in the room. */
export interface Manifest {
  readonly key: string;
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** One page of a deck, as the stage names it. */
export interface Place {
  readonly deck: string;
  readonly page: number;
}

const ADDRESS = /^([0-9a-f]{32})\/([1-9][0-9]{0,4})$/;

/** How long a page that was asked for is taken for the one that is coming, in milliseconds. */
const UNDER_WAY = 3000;

/** What stands on the stage, if it is a slide. */
export function placeOf(show: Show): Place | undefined {
  const found = show.kind === 'slides' ? ADDRESS.exec(show.address) : null;
  return found?.[1] && found[2] ? { deck: found[1], page: Number(found[2]) } : undefined;
}

export function pictureOf(deck: string, page: number): string {
  return `/media/slides/${deck}/${String(page)}.jpg`;
}

export function smallPictureOf(deck: string, page: number): string {
  return `/media/slides/${deck}/${String(page)}-small.jpg`;
}

/** Where the decks of this room are asked for. */
export function decksAddress(): string {
  return `/api/sessions/${slug()}/slides`;
}

const manifests = new Map<string, Promise<Manifest>>();

/** A deck does not change; it is asked for once, and again where that failed. */
export function manifestOf(deck: string): Promise<Manifest> {
  let asked = manifests.get(deck);
  if (!asked) {
    asked = fetch(`${decksAddress()}/${deck}`).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as Manifest;
    });
    asked.catch(() => manifests.delete(deck));
    manifests.set(deck, asked);
  }
  return asked;
}

/** The page that a key leads to; undefined for a key that leads nowhere. */
export function turned(key: string, page: number, pages: number): number | undefined {
  const to = new Map([
    ['ArrowRight', page + 1],
    ['ArrowDown', page + 1],
    ['PageDown', page + 1],
    ['ArrowLeft', page - 1],
    ['ArrowUp', page - 1],
    ['PageUp', page - 1],
    ['Home', 1],
    ['End', pages],
  ]).get(key);
  return to === undefined ? undefined : Math.max(1, Math.min(to, pages));
}

/** The first line of a page, for those who hear that it was turned. */
export function titleOf(slide: Slide | undefined): string {
  return slide?.text.split('\n', 1)[0] ?? '';
}

/** Turns pages for a host, also faster than the room can follow. */
export class Turning {
  private state: RoomState | undefined;
  private wanted: { readonly place: Place; readonly until: number } | undefined;

  constructor(private readonly page: RoomPage) {}

  show(state: RoomState): void {
    this.state = state;
    const place = placeOf(state.set);
    if (this.wanted && (place?.deck !== this.wanted.place.deck || place.page === this.wanted.place.page)) this.wanted = undefined;
  }

  /** The page that is on the stage, or is about to be. */
  get place(): Place | undefined {
    if (this.wanted && performance.now() < this.wanted.until) return this.wanted.place;
    return this.state && placeOf(this.state.set);
  }

  /** Puts another page of the same deck on the stage. */
  to(page: number): void {
    const now = this.place;
    if (now && page !== now.page) this.put({ deck: now.deck, page }, this.state?.set.title ?? '');
  }

  /** Goes on or back by some pages. */
  by(step: number, pages: number): void {
    const now = this.place;
    if (now) this.to(Math.max(1, Math.min(now.page + step, pages)));
  }

  /** Puts a page on the stage. */
  put(place: Place, title: string): void {
    if (placeOf(this.state?.set ?? NOTHING)?.deck === place.deck) this.wanted = { place, until: performance.now() + UNDER_WAY };
    const refused = (): void => {
      this.wanted = undefined;
    };
    this.page.send('stage.show', { kind: 'slides', address: `${place.deck}/${String(place.page)}`, title }, refused);
  }

  takeOff(): void {
    this.page.send('stage.show', NOTHING);
  }

  /** Turns by a key, unless it is typed into something or means something else. */
  onKey(event: KeyboardEvent, pages: number): void {
    const now = this.place;
    const free = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
    if (!now || !free || pages === 0 || event.target instanceof HTMLInputElement) return;
    const to = turned(event.key, now.page, pages);
    if (to === undefined) return;
    event.preventDefault();
    this.to(to);
  }
}

const NOTHING: Show = { kind: 'none', address: '', title: '' };

/** The session of this page, be it the room or the replay. */
function slug(): string {
  const { room, replay } = part('[data-room], [data-replay]').dataset;
  return room ?? replay ?? '';
}
