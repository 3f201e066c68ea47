const WIDTH = 1280;
const HEIGHT = 720;
const MARGIN = 96;

/** Milliseconds from frame to frame; a recorder that gets none for long makes no pieces. */
const FRAME_MS = 200;

/**
 * A picture for a host without a camera: the name on a plain ground. The stage’s video needs a picture beside the sound.
 * It ends with its track.
 */
export function nameCard(name: string): MediaStreamTrack | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d', { alpha: false });
  const [track] = canvas.captureStream(1000 / FRAME_MS).getVideoTracks();
  if (!context || !track) return undefined;
  const family = getComputedStyle(document.body).fontFamily;
  const draw = (): void => {
    context.fillStyle = '#14181b';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.fillStyle = '#fff';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = `500 72px ${family}`;
    context.fillText(name, WIDTH / 2, HEIGHT / 2, WIDTH - 2 * MARGIN);
  };
  draw();
  const frames = setInterval(() => {
    if (track.readyState === 'ended') clearInterval(frames);
    else draw();
  }, FRAME_MS);
  return track;
}
