import { type HlsConfig } from 'hls.js';

const PLAYLIST = 'application/vnd.apple.mpegurl';

/** How long a stream that is away is left alone, in milliseconds. */
const RETRY = 5000;

/** A live stream stays near its newest picture, and comes back by itself. */
const LIVE: Partial<HlsConfig> = { liveSyncDurationCount: 3, liveMaxLatencyDurationCount: 8, enableWorker: false };

/** Plays the stage's stream, silent until one taps for sound, as browsers demand. */
export async function playStream(stage: HTMLElement, say: (words: string) => void): Promise<void> {
  const video = stage.querySelector<HTMLVideoElement>('video[data-stream]');
  const address = video?.dataset['stream'];
  if (!video || !address) return;
  const unmute = stage.querySelector<HTMLElement>('.unmute');
  if (unmute) unmute.hidden = false;
  stage.querySelector('[data-unmute]')?.addEventListener('click', () => {
    video.muted = false;
    void video.play();
  });
  video.addEventListener('volumechange', () => {
    if (unmute) unmute.hidden = !video.muted;
  });
  if (video.canPlayType(PLAYLIST) !== '') {
    video.src = address;
    return;
  }
  const { default: Hls } = await import('hls.js/light');
  if (!Hls.isSupported()) {
    say('This browser cannot play the video. The conversation goes on beside it.');
    return;
  }
  const player = new Hls(LIVE);
  player.on(Hls.Events.ERROR, (_, error) => {
    if (!error.fatal) return;
    if (error.type === Hls.ErrorTypes.MEDIA_ERROR) player.recoverMediaError();
    else setTimeout(() => player.loadSource(address), RETRY);
  });
  player.loadSource(address);
  player.attachMedia(video);
}
