import { part } from '../site/part';
import { type Air as OnAir, type RoomState } from './state';
import { OUTSIDE, OWN, Stream } from './video';

/** How long a picture may stand still before that is said, in milliseconds. */
const STUCK = 2500;

/** How often that is looked at. */
const LOOK = 500;

/** Enough of a video is there to go on (HAVE_FUTURE_DATA). */
const GOES_ON = 3;

/** Stops within a minute that make one think of sound alone. */
const WEAK = 3;

const MINUTE = 60_000;

/** The video on the stage: who is on air, or the outside stream that the session has. */
export class Air {
  private readonly stage = part('.stage');
  private readonly figure = part('.cam');
  private readonly video = part<HTMLVideoElement>('video', this.figure);
  private readonly caption = part('figcaption', this.figure);
  private readonly wait = part('.wait', this.figure);
  private readonly unmute = part('.unmute');
  private readonly weak = part('.weak');
  private readonly stream: Stream;
  private readonly outside = this.stage.querySelector<HTMLVideoElement>('video[data-stream]');
  private air: OnAir | undefined;
  private soundOnly = false;
  private own: MediaStream | undefined;
  /** When it last went on. */
  private ranAt = 0;
  private stops: number[] = [];
  /** Whether sound alone may still be offered. */
  private unasked = true;

  constructor(
    private readonly slug: string,
    say: (words: string) => void,
    private readonly changed: () => void,
  ) {
    const impossible = (): void => say('This browser cannot play the video. The conversation goes on beside it.');
    this.stream = new Stream(this.video, OWN, impossible);
    if (this.outside) {
      this.outside.muted = true;
      void new Stream(this.outside, OUTSIDE, impossible).play(this.outside.dataset['stream'] ?? '');
    }
    for (const video of this.videos()) video.addEventListener('volumechange', () => this.showMuted());
    part('[data-unmute]').addEventListener('click', () => {
      for (const video of this.videos()) {
        video.muted = false;
        void video.play().catch(() => undefined);
      }
    });
    part('[data-watch]').addEventListener('click', () => this.listen(false));
    part('[data-still-see]').addEventListener('click', () => {
      this.unasked = false;
      this.weak.hidden = true;
    });
    part('[data-sound-only]').addEventListener('click', () => this.listen(true));
    // Asked, since a player that tries to get on by small leaps tells of progress that nobody sees.
    setInterval(() => this.watch(), LOOK);
    this.showMuted();
  }

  /** Whether one has chosen to hear and not to see; undefined while nobody is on air. */
  get listening(): boolean | undefined {
    return (this.air?.take ?? 0) > 0 && !this.own ? this.soundOnly : undefined;
  }

  /** Whether the picture can float over other windows, as while one looks around in the tour. */
  get floats(): boolean {
    return document.pictureInPictureEnabled && this.listening === false;
  }

  /** Lets the picture float, or brings it back. */
  async float(): Promise<void> {
    await (document.pictureInPictureElement ? document.exitPictureInPicture() : this.video.requestPictureInPicture());
  }

  show(state: RoomState): void {
    const before = this.air;
    this.air = state.air;
    if (before === state.air) return;
    this.present();
  }

  /** Shows what the host's own page records in place of what comes back later. */
  preview(stream: MediaStream | undefined): void {
    this.own = stream;
    this.present();
  }

  /** Hears alone, for a weak connection, or sees again. */
  listen(alone: boolean): void {
    this.soundOnly = alone;
    this.stops = [];
    this.weak.hidden = true;
    this.present();
  }

  private present(): void {
    const { air, own } = this;
    const on = (air?.take ?? 0) > 0;
    this.stage.toggleAttribute('data-air', on || own !== undefined);
    this.stage.toggleAttribute('data-sound-only', this.soundOnly && own === undefined);
    this.figure.hidden = !on && !own;
    this.caption.textContent = own ? `You${on ? ', on air' : ''}` : (air?.name ?? '');
    this.video.setAttribute('aria-label', air?.source === 'screen' ? 'Shared screen' : `Live video: ${air?.name ?? ''}`);
    const address = `/api/sessions/${this.slug}/${this.soundOnly ? 'live-sound' : 'live-any'}.m3u8`;
    void this.stream.play(on && !own ? address : '');
    if (own) {
      this.video.muted = true;
      this.video.srcObject = own;
      void this.video.play().catch(() => undefined);
    } else if (this.video.srcObject) {
      this.video.srcObject = null;
    }
    this.showMuted();
    this.changed();
  }

  private videos(): HTMLVideoElement[] {
    return this.outside ? [this.video, this.outside] : [this.video];
  }

  /** Sound waits for a touch; the host does not hear the own voice. */
  private showMuted(): void {
    const playing = this.figure.hidden ? this.outside : this.video;
    this.unmute.hidden = this.own !== undefined || !playing?.muted;
  }

  /** Says so when nothing has come for a while, and thinks of a weak connection when that happens often. */
  private watch(): void {
    const now = performance.now();
    const waits = !this.figure.hidden && !this.own && this.video.readyState < GOES_ON;
    if (!waits) this.ranAt = now;
    const stuck = now - this.ranAt > STUCK;
    if (stuck && this.wait.hidden) {
      this.stops = [...this.stops.filter((each) => now - each < MINUTE), now];
      this.weak.hidden = this.soundOnly || !this.unasked || this.stops.length < WEAK;
    }
    this.wait.hidden = !stuck;
  }
}
