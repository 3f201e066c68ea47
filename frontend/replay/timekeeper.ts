/** What drives a replay: where it is, and whether it goes on. Times are milliseconds from the start of the session. */
export interface Timekeeper {
  readonly playing: boolean;
  now(): number;
  play(): void;
  pause(): void;
  seek(ms: number): void;
  /** How fast it goes; 1 as it went. */
  speed(rate: number): void;
}

/** A clock of its own, for what has no video. */
export class OwnTime implements Timekeeper {
  private from = 0;
  private since: number | undefined;
  private rate = 1;

  /** @param clock milliseconds that go on evenly */
  constructor(
    private readonly length: number,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  get playing(): boolean {
    return this.since !== undefined && this.now() < this.length;
  }

  now(): number {
    const gone = this.since === undefined ? 0 : (this.clock() - this.since) * this.rate;
    return Math.min(this.from + gone, this.length);
  }

  play(): void {
    const at = this.now();
    this.from = at >= this.length ? 0 : at;
    this.since = this.clock();
  }

  pause(): void {
    this.from = this.now();
    this.since = undefined;
  }

  seek(ms: number): void {
    this.from = Math.min(Math.max(0, ms), this.length);
    if (this.since !== undefined) this.since = this.clock();
  }

  speed(rate: number): void {
    this.seek(this.now());
    this.rate = rate;
  }
}

/** A stretch of the recording: where it begins there, and at which moment of the session; all in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** What is needed of a video. */
export type Played = Pick<HTMLVideoElement, 'currentTime' | 'paused' | 'playbackRate' | 'readyState' | 'hidden' | 'play' | 'pause'>;

/** A video that is off by more seconds is put right. */
const OFF = 0.4;

/** Enough of a video is there to go on. */
const GOES_ON = 3;

/** Time by the recording where there is one, and by a clock of its own between its stretches. */
export class VideoTime implements Timekeeper {
  private readonly own: OwnTime;
  private wanted = false;

  constructor(
    private readonly video: Played,
    private readonly stretches: readonly Stretch[],
    length: number,
    clock?: () => number,
  ) {
    this.own = new OwnTime(length, clock);
  }

  get playing(): boolean {
    return this.wanted;
  }

  /** The moment of what is seen, or of the clock; brings the two together. */
  now(): number {
    const ms = this.own.now();
    const stretch = this.stretches.find(({ at, length }) => ms >= at && ms < at + length);
    this.video.hidden = !stretch;
    this.wanted &&= this.own.playing;
    if (!(stretch && this.wanted) && !this.video.paused) this.video.pause();
    if (!stretch) return ms;
    const place = (stretch.from + ms - stretch.at) / 1000;
    if (Math.abs(this.video.currentTime - place) > OFF) this.video.currentTime = place;
    else if (this.wanted && this.video.readyState >= GOES_ON && !this.video.paused) {
      this.own.seek(stretch.at + this.video.currentTime * 1000 - stretch.from);
    }
    if (this.wanted && this.video.paused) void this.video.play().catch(() => this.pause());
    // What waits for the network waits with all that goes by it.
    if (this.wanted && this.video.readyState < GOES_ON) this.own.seek(ms);
    return this.own.now();
  }

  play(): void {
    this.wanted = true;
    this.own.play();
    this.now();
  }

  pause(): void {
    this.wanted = false;
    this.own.pause();
    this.video.pause();
  }

  seek(ms: number): void {
    this.own.seek(ms);
    this.now();
  }

  speed(rate: number): void {
    this.own.speed(rate);
    this.video.playbackRate = rate;
  }
}
