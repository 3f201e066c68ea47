import { part } from '../site/part';
import type { PanoramaViewer } from '../viewer/panorama-viewer';
import { Guide } from './guide';
import type { PointPanel } from './point-panel';
import { clockTime, type Cue, type Route } from './route';
import { Voice } from './voice';

/** A turn that one is led through takes its time. */
const TURN_MS = 2200;
const TICK_MS = 200;

/** The player of the guided tours: a button that starts one, its captions, its voice, and the bar that steers it. */
export class GuideBar {
  private readonly starts = [...document.querySelectorAll<HTMLButtonElement>('.guide-start')];
  private readonly bar = part('.guide');
  private readonly caption = part('.cap', this.bar);
  private readonly said = part('.cap-said');
  private readonly stops = part('.stops', this.bar);
  private readonly playButton = part<HTMLButtonElement>('.play', this.bar);
  private readonly backButton = part<HTMLButtonElement>('.come-back', this.bar);
  private readonly voiceButton = part<HTMLButtonElement>('.voice', this.bar);
  private readonly speeds = part<HTMLSelectElement>('select', this.bar);
  private readonly voice: Voice;
  private guide: Guide | undefined;
  private route: Route | undefined;
  private ticking = 0;

  constructor(
    private readonly viewer: PanoramaViewer,
    private readonly panel: PointPanel,
    say: (text: string) => void,
  ) {
    this.voice = new Voice(part<HTMLAudioElement>('audio', this.bar), () => {
      say('The voice cannot be heard at the moment. The words stand below.');
      this.show();
    });
    const routes = JSON.parse(part('script.routes').textContent) as Route[];
    // Without pictures the text tour says the same.
    for (const start of viewer.canShow ? this.starts : []) {
      const route = routes.find(({ id }) => id === start.dataset['route']);
      // A room whose picture is still being made is passed over.
      const cues = route?.cues.filter(({ scene }) => viewer.scenes.some(({ id }) => id === scene)) ?? [];
      if (!route || cues.length === 0) continue;
      start.hidden = false;
      start.addEventListener('click', () => this.start({ ...route, cues }));
    }
    this.playButton.addEventListener('click', () => this.guide?.toggle());
    this.backButton.addEventListener('click', () => {
      this.guide?.comeBack();
      this.playButton.focus();
    });
    part('.earlier', this.bar).addEventListener('click', () => this.guide?.step(-1));
    part('.later', this.bar).addEventListener('click', () => this.guide?.step(1));
    part('.end', this.bar).addEventListener('click', () => this.stop());
    this.voiceButton.addEventListener('click', () => {
      this.voice.toggle();
      this.guide?.listen();
      this.show();
    });
    this.speeds.addEventListener('change', () => this.guide?.setSpeed(Number(this.speeds.value)));
    this.watchVisitor();
  }

  private get active(): boolean {
    return this.guide !== undefined && this.guide.playing !== 'stopped';
  }

  private start(route: Route): void {
    const { viewer } = this;
    const visitor = {
      get scene(): string {
        return viewer.scene;
      },
      look: (view: Cue['view']): void => viewer.lookAt(view, { duration: TURN_MS }),
      walk: (scene: string, view: Cue['view']): Promise<boolean> => viewer.walkTo(scene, view),
    };
    this.panel.close(false);
    this.route = route;
    this.guide = new Guide(route.cues, visitor, this.voice, () => performance.now(), () => this.show());
    this.guide.setSpeed(Number(this.speeds.value));
    this.voiceButton.hidden = !route.cues.some(({ narration }) => narration);
    this.stops.replaceChildren(...route.cues.map((cue, stop) => this.segment(cue, stop)));
    this.guide.start();
    this.voice.unlock();
    this.ticking = window.setInterval(() => this.guide?.tick(), TICK_MS);
    this.playButton.focus();
  }

  private stop(): void {
    const held = this.bar.contains(document.activeElement);
    clearInterval(this.ticking);
    this.guide?.stop();
    if (held) this.starts.find(({ dataset }) => dataset['route'] === this.route?.id)?.focus();
  }

  private watchVisitor(): void {
    this.viewer.addEventListener('view-taken', () => this.guide?.lookedAround());
    this.viewer.addEventListener('scene-change', (event) => this.guide?.entered(event.detail.scene));
    this.viewer.addEventListener('hotspot-open', (event) => {
      this.guide?.lookedAround();
      // Nobody reads two texts at a time.
      if (event.detail.kind !== 'link') this.guide?.pause();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.guide?.pause();
    });
    // Before the panel hears of it: Escape closes what lies on top first.
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.active && !this.panel.isOpen) this.stop();
    }, { capture: true });
  }

  private segment(cue: Cue, stop: number): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', `Stop ${stop + 1}, ${cue.room}`);
    button.addEventListener('click', () => this.guide?.goTo(stop));
    item.append(button);
    return item;
  }

  private show(): void {
    const { guide, route } = this;
    if (!guide || !route) return;
    const { playing, cue, moment, away } = guide;
    const active = playing !== 'stopped';
    this.bar.hidden = !active;
    for (const start of this.starts) start.parentElement?.toggleAttribute('hidden', active);
    if (active) document.body.dataset['guide'] = playing;
    else delete document.body.dataset['guide'];
    this.say(cue?.text ?? '');
    this.voiceButton.setAttribute('aria-pressed', String(this.voice.on));
    this.backButton.hidden = !away;
    if (!cue) return;
    const on = playing === 'playing';
    this.playButton.setAttribute('aria-label', on ? 'Pause the guided tour' : playing === 'ended' ? 'Play again' : 'Play on');
    part('.what b', this.bar).textContent = cue.room;
    const place = `stop ${moment.stop + 1} of ${route.cues.length}`;
    part('.what span', this.bar).textContent = `Guided tour · ${place} · ${clockTime(moment.left / guide.speed)} left`;
    [...this.stops.querySelectorAll('button')].forEach((button, stop) => {
      const share = stop < moment.stop ? 1 : stop === moment.stop ? moment.share : 0;
      button.style.setProperty('--p', `${Math.round(share * 100)}%`);
      if (stop === moment.stop) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    });
  }

  private say(text: string): void {
    // Who listens to a recording does not want a screen reader to talk over it.
    const read = this.voice.audible ? '' : text;
    if (this.caption.textContent !== text) this.caption.textContent = text;
    if (this.said.textContent !== read) this.said.textContent = read;
  }
}
