/** As of the draft “MediaStreamTrack Insertable Media Processing”; the types of the DOM lack both. */
interface InsertableMedia {
  readonly MediaStreamTrackProcessor?: new (init: { track: MediaStreamTrack }) => { readonly readable: ReadableStream<VideoFrame> };
  readonly MediaStreamTrackGenerator?: new (init: { kind: 'video' }) => MediaStreamTrack & { readonly writable: WritableStream<VideoFrame> };
}

/** How small: at most so many lines, and frames in a second. */
export interface Smallness {
  readonly lines: number;
  readonly frames: number;
}

const MICROSECOND = 1_000_000;

/** A frame that comes this much early is no frame too many; clocks of cameras are not even. */
const EARLY = 0.8;

/**
 * The picture of a track a second time, smaller and with fewer frames. Drawn frame by frame, since a recorder takes the
 * frames of a track as large as the camera gives them, whatever the track's constraints say; and as they come, since a page
 * in the background gets no animation frames.
 */
export class SmallerPicture {
  private constructor(
    private readonly source: MediaStreamTrack,
    readonly track: MediaStreamTrack,
  ) {}

  /** Undefined where the browser cannot do that. */
  static of(track: MediaStreamTrack, smallness: Smallness): SmallerPicture | undefined {
    const { MediaStreamTrackProcessor: Processor, MediaStreamTrackGenerator: Generator } = window as InsertableMedia;
    if (!Processor || !Generator) return undefined;
    const source = track.clone();
    const small = new Generator({ kind: 'video' });
    new Processor({ track: source }).readable
      .pipeThrough(new TransformStream(new Shrinking(smallness)))
      .pipeTo(small.writable)
      .catch(() => undefined);
    return new SmallerPicture(source, small);
  }

  /** Switches it on or off, as a track. */
  set enabled(enabled: boolean) {
    this.source.enabled = enabled;
  }

  stop(): void {
    this.source.stop();
    this.track.stop();
  }
}

class Shrinking implements Transformer<VideoFrame, VideoFrame> {
  private readonly canvas = new OffscreenCanvas(2, 2);
  private readonly context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  private next = -Infinity;

  constructor(private readonly smallness: Smallness) {}

  transform(frame: VideoFrame, small: TransformStreamDefaultController<VideoFrame>): void {
    const { timestamp, displayWidth, displayHeight } = frame;
    if (timestamp >= this.next) {
      const { lines, frames } = this.smallness;
      this.next = timestamp + (EARLY * MICROSECOND) / frames;
      const scale = Math.min(1, lines / displayHeight);
      this.fit(even(displayWidth * scale), even(displayHeight * scale));
      this.context?.drawImage(frame, 0, 0, this.canvas.width, this.canvas.height);
      small.enqueue(new VideoFrame(this.canvas, { timestamp }));
    }
    frame.close();
  }

  private fit(width: number, height: number): void {
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
  }
}

/** H.264 has its colors for squares of four pixels. */
function even(pixels: number): number {
  return Math.max(2, 2 * Math.round(pixels / 2));
}
