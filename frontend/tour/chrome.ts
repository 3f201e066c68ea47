import { part } from '../site/part';
import type { PanoramaViewer } from '../viewer/panorama-viewer';
import type { PointPanel } from './point-panel';

const IDLE_MS = 4000;
const TOAST_MS = 4000;

/** What lies over the picture: names, tools and the strip of rooms. It fades while nobody needs it. */
export class Chrome {
  private idle = 0;
  private unseen = false;

  constructor(
    private readonly viewer: PanoramaViewer,
    private readonly panel: PointPanel,
  ) {
    this.guardUnseen();
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'touchstart']) {
      addEventListener(type, () => this.wake(), { passive: true });
    }
    this.prepareTools();
    part('.hint').hidden = !viewer.canShow;
    this.wake();
  }

  /** Shows that the visitor stands in another scene now. */
  enter(scene: string): void {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.strip a')];
    const current = links.find((link) => link.dataset['scene'] === scene);
    const rooms = document.querySelectorAll('.strip li').length;
    const title = current?.textContent.trim() ?? '';
    for (const link of links) link.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'page');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    part('.top h1').textContent = title;
    const number = [...document.querySelectorAll('.strip li')].findIndex((item) => item.contains(current ?? null)) + 1;
    part('.top .count').textContent = `Place ${number} of ${rooms}`;
    document.title = `${title} · Walkthrough · Walkrounds`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="tour-text"]')) link.hash = scene;
    part('.hint').hidden = true;
  }

  /** A finger that wakes what it could not see presses nothing of it. */
  private guardUnseen(): void {
    const faded = ({ target }: Event): boolean => target instanceof Element && target.closest('.fade') !== null;
    addEventListener(
      'pointerdown',
      (event) => {
        this.unseen = event.pointerType === 'touch' && document.body.dataset['state'] === 'quiet' && faded(event);
      },
      { capture: true },
    );
    addEventListener(
      'click',
      (event) => {
        if (this.unseen && faded(event)) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
        this.unseen = false;
      },
      { capture: true },
    );
  }

  private prepareTools(): void {
    const full = part<HTMLButtonElement>('.full');
    full.hidden = !document.fullscreenEnabled;
    full.addEventListener('click', () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      else void document.documentElement.requestFullscreen();
    });
    document.addEventListener('fullscreenchange', () => {
      full.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
    });
  }

  /** Shows a sentence until the next one. */
  hold(text: string): void {
    part('.toast').textContent = text;
  }

  /** Shows a sentence for a moment. */
  say(text: string): void {
    const toast = part('.toast');
    toast.textContent = text;
    setTimeout(() => {
      if (toast.textContent === text) toast.textContent = '';
    }, TOAST_MS);
  }

  private wake(): void {
    clearTimeout(this.idle);
    if (document.body.dataset['state'] === 'quiet') delete document.body.dataset['state'];
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.idle = window.setTimeout(() => this.rest(), IDLE_MS);
  }

  private rest(): void {
    const focused = document.activeElement?.closest('.chrome, #outlet, .side');
    const paused = ['paused', 'ended'].includes(document.body.dataset['guide'] ?? '');
    if (focused || paused || this.panel.isOpen || !this.viewer.isConnected) return;
    document.body.dataset['state'] = 'quiet';
  }
}
