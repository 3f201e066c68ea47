import type Hls from 'hls.js';
import { type HlsConfig } from 'hls.js';

const PLAYLIST = 'application/vnd.apple.mpegurl';

/** How long a stream that is away is left alone, in milliseconds. */
const RETRY = 2000;

/** An outside stream stays near its newest picture. */
export const OUTSIDE: Partial<HlsConfig> = { liveSyncDurationCount: 3, liveMaxLatencyDurationCount: 8 };

/** Our own has pieces of a second: the player stays one and a half behind the newest, and hurries when it falls back. */
export const OWN: Partial<HlsConfig> = {
  lowLatencyMode: true,
  liveSyncDuration: 1.5,
  liveMaxLatencyDuration: 6,
  maxLiveSyncPlaybackRate: 1.2,
  maxBufferLength: 6,
  backBufferLength: 10,
  // The better picture until the connection shows that it carries less.
  testBandwidth: false,
  abrEwmaDefaultEstimate: 5_000_000,
  // Pieces of a second are short, and what they take is mostly the way there: what is measured is less than what there is.
  abrBandWidthUpFactor: 0.9,
};

/** Plays a stream that may be away for a while, and comes back by itself. */
export class Stream {
  private player: Hls | undefined;
  private address = '';
  private begins = true;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly config: Partial<HlsConfig>,
    private readonly impossible: () => void,
  ) {}

  /**
   * Plays what is at an address in place of what was played; nothing for an empty one.
   *
   * @param begins whether it begins by itself
   */
  async play(address: string, begins = true): Promise<void> {
    if (address === this.address) return;
    this.stop();
    this.address = address;
    this.begins = begins;
    if (address === '') return;
    const { default: Player } = await import('hls.js/light');
    if (this.address !== address) return;
    if (Player.isSupported()) this.attach(new Player({ enableWorker: false, ...this.config }), Player);
    else if (this.video.canPlayType(PLAYLIST) !== '') {
      this.video.src = address;
      this.start();
    } else this.impossible();
  }

  private stop(): void {
    clearTimeout(this.again);
    this.address = '';
    this.player?.destroy();
    this.player = undefined;
    this.video.removeAttribute('src');
    this.video.load();
  }

  private attach(player: Hls, { Events, ErrorTypes }: typeof Hls): void {
    this.player = player;
    player.on(Events.MANIFEST_PARSED, () => this.start());
    player.on(Events.ERROR, (_, error) => {
      if (!error.fatal || this.player !== player) return;
      if (error.type === ErrorTypes.MEDIA_ERROR) player.recoverMediaError();
      else this.again = setTimeout(() => this.goOn(player), RETRY);
    });
    player.loadSource(this.address);
    player.attachMedia(this.video);
  }

  /** Asks again for what did not come; the last picture stays meanwhile. */
  private goOn(player: Hls): void {
    if (player.levels.length > 0) player.startLoad();
    else player.loadSource(this.address);
  }

  private start(): void {
    if (!this.begins) return;
    // Browsers let sound begin only where somebody has touched the page; without it, the picture begins.
    this.video.play().catch(() => {
      this.video.muted = true;
      this.video.play().catch(() => undefined);
    });
  }
}
