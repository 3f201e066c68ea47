import { ledScenes, type LedScenes } from '../room/led-scenes';
import { type Pose } from '../room/led';
import { type RoomPage } from '../room/page';
import { Scenery } from '../room/scenery';
import { type RoomState } from '../room/state';
import { Stream } from '../room/video';
import { type Entry } from '../room/wire';
import { part } from '../site/part';
import { Moments } from './moments';
import { Panes } from './panes';
import { Player } from './player';
import { captionAt, chaptersOf, Fold, tapeOf, type Moment, type Span, type Tape } from './tape';
import { chooseTabs } from './tabs';
import { OwnTime, VideoTime, type Stretch, type Timekeeper } from './timekeeper';
import { Way } from './way';
import { momentOf } from './words';

/** The page of a replay: one tape, one time, and what shows the state of its moment. */
const slug = part('[data-replay]').dataset['replay'] ?? '';
const notice = part('.notice');

/** Who goes further at once has leapt, in milliseconds. */
const LEAP = 1000;

/** Nothing is sent: what was, is over. */
const page: RoomPage = { send: () => undefined, say: () => undefined, change: () => undefined, preview: () => undefined };

void begin().catch(() => {
  notice.hidden = false;
  part('span', notice).textContent = 'The replay could not be loaded. Check the connection, then reload the page.';
});

async function begin(): Promise<void> {
  const [response, tour] = await Promise.all([fetch(`/api/sessions/${slug}/replay.json`), ledScenes().catch(() => undefined)]);
  if (!response.ok) throw new Error(response.statusText);
  const span = JSON.parse(part('.span').textContent) as Span;
  new Replay(tapeOf(await response.json(), span), tour).begin();
}

class Replay {
  private readonly fold: Fold;
  private readonly way: Way;
  private readonly time: Timekeeper;
  private readonly player: Player;
  private readonly moments: Moments;
  private readonly panes = new Panes();
  private readonly scenery = new Scenery(page);
  private readonly captions = part('.cc');
  private shown: RoomState | undefined;
  private led: { pose: Pose | undefined; own: Pose | undefined } = { pose: undefined, own: undefined };
  private frames = 0;
  private before = 0;

  constructor(
    private readonly tape: Tape,
    tour: LedScenes | undefined,
  ) {
    this.fold = new Fold(tape);
    this.way = new Way(tape);
    this.time = timekeeper(tape);
    const chapters = chaptersOf(tape, (id) => tour?.scenes.find((scene) => scene.id === id)?.name ?? id, marks(tape));
    this.player = new Player(this.time, tape.length, chapters, () => this.moved());
    this.moments = new Moments(tape, chapters, (ms) => this.player.seek(ms));
  }

  begin(): void {
    chooseTabs();
    this.moments.show();
    this.time.seek(momentOf(location.search));
    this.run();
  }

  /** The address leads to where one is. */
  private moved(): void {
    const seconds = Math.floor(this.time.now() / 1000);
    history.replaceState(null, '', seconds > 0 ? `?t=${String(seconds)}` : location.pathname);
    this.run();
  }

  private run(): void {
    cancelAnimationFrame(this.frames);
    this.frames = requestAnimationFrame(() => {
      this.show(this.time.now());
      this.player.show();
      if (this.time.playing) this.run();
    });
  }

  private show(ms: number): void {
    const state = this.fold.at(ms);
    if (state !== this.shown) {
      this.panes.show(state);
      this.scenery.show(this.ofThisClock(state));
    }
    this.shown = state;
    const pose = state.set.kind === 'tour' ? this.way.at(ms) : undefined;
    if (pose) this.scenery.hear('pose', { ...pose, ms: performance.now() });
    if (this.time.playing) for (const { type, payload } of between(this.tape, this.before, ms)) this.scenery.hear(type, payload);
    this.before = ms;
    const caption = captionAt(this.tape, ms);
    this.captions.hidden = !caption || !this.player.captioned;
    if (!caption) return;
    const speaker = document.createElement('b');
    speaker.textContent = caption.speaker === '' ? '' : `${caption.speaker}: `;
    this.captions.replaceChildren(speaker, caption.text);
  }

  /** The leader's rests by this page's clock, which the way between them goes by, too. */
  private ofThisClock(state: RoomState): RoomState {
    const { pose } = state.led;
    if (pose !== this.led.pose) this.led = { pose, own: pose && { ...pose, ms: performance.now() } };
    return { ...state, led: { ...state.led, pose: this.led.own } };
  }
}

/** What matters only in its moment, of the moments that have just passed; nothing where they were leapt over. */
function between(tape: Tape, from: number, to: number): Entry[] {
  if (to - from > LEAP) return [];
  return tape.items.flatMap(({ ms, entry }) => (ms > from && ms <= to && entry?.type === 'tour.look' ? [entry] : []));
}

/** The chapters that a host has made of the recording. */
function marks(tape: Tape): Moment[] {
  const made = JSON.parse(part('.marks').textContent) as { at: number; title: string }[];
  return made.map(({ at, title }) => ({ ms: at - tape.start, title }));
}

function timekeeper(tape: Tape): Timekeeper {
  const video = document.querySelector<HTMLVideoElement>('.stage > video');
  if (!video) return new OwnTime(tape.length);
  const stretches = (JSON.parse(part('.stretches').textContent) as Stretch[]).map((each) => ({ ...each, at: each.at - tape.start }));
  const impossible = (): void => {
    notice.hidden = false;
    part('span', notice).textContent = 'This browser cannot play the video. The rest goes on without it.';
  };
  void new Stream(video, {}, impossible).play(`/api/sessions/${slug}/recording.m3u8`, false);
  return new VideoTime(video, stretches, tape.length);
}
