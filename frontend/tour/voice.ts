/** Seconds by which a recording may be off its stop's time before it is put right. */
const DRIFT = 0.4;

/** Says a stop's words aloud, if there is a recording and the visitor wants to hear it. */
export class Voice {
  private wanted = true;
  private recording = '';
  private broken = false;

  /**
   * @param audio plays the recordings
   * @param failed called when one cannot be played
   */
  constructor(
    private readonly audio: HTMLAudioElement,
    private readonly failed: () => void,
  ) {
    this.audio.addEventListener('error', () => {
      if (this.audio.hasAttribute('src')) this.give();
    });
  }

  get on(): boolean {
    return this.wanted;
  }

  /** Whether the words wait for the recording to arrive. */
  get waiting(): boolean {
    const { audio } = this;
    return this.audible && !audio.ended && audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA;
  }

  /** Whether the words of the stop can be heard now. */
  get audible(): boolean {
    return this.wanted && this.recording !== '' && !this.broken;
  }

  /** Takes up a stop's recording, or none. */
  take(recording: string | undefined): void {
    this.audio.pause();
    this.recording = recording ?? '';
    this.broken = false;
    if (this.audible) this.load();
  }

  /**
   * Speaks from some second of the stop on.
   *
   * @param speed times the normal one
   */
  speak(from: number, speed: number): void {
    if (!this.audible) return;
    const { audio } = this;
    const off = Math.abs(audio.currentTime - from) > DRIFT;
    if (off) audio.currentTime = from;
    audio.playbackRate = speed;
    // A recording that is over a moment before its stop would begin again.
    const over = from >= audio.duration || (audio.ended && !off);
    if (audio.paused && !over) {
      audio.play().catch((reason: unknown) => {
        // One that is paused before it began was not refused.
        if (!(reason instanceof DOMException && reason.name === 'AbortError')) this.give();
      });
    }
  }

  /** To be called within a click: Safari plays later what was once started by one. */
  unlock(): void {
    if (!this.audible || !this.audio.paused) return;
    this.audio.play().catch(() => undefined);
    this.audio.pause();
  }

  pause(): void {
    this.audio.pause();
  }

  /** Turns it on or off. */
  toggle(): void {
    this.wanted = !this.wanted;
    if (!this.wanted) this.audio.pause();
    else if (this.audible) this.load();
  }

  private load(): void {
    const address = new URL(this.recording, document.baseURI).href;
    if (this.audio.src !== address) this.audio.src = address;
  }

  private give(): void {
    if (this.broken) return;
    this.broken = true;
    this.failed();
  }
}
