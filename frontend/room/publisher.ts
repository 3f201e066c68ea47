import { Fragmenter, tracksOf, type Piece } from './fragmenter';
import { Sender, type Rendition } from './sender';
import { SmallerPicture, type Smallness } from './smaller-picture';
import { object, text } from './wire';

/** AAC before Opus, which Safari plays in few places; the stage takes H.264 alone. */
const FULL = ['video/mp4;codecs=avc1.42E01F,mp4a.40.2', 'video/mp4;codecs=avc1.42E01F,opus'];
const SOUND = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4;codecs=opus'];

const VIDEO_RATE = 1_500_000;
const SCREEN_RATE = 2_000_000;
const SMALL_RATE = 350_000;
const AUDIO_RATE = 64_000;
const SOUND_RATE = 40_000;

/** Milliseconds between two pictures that need no other: a piece is as long, and so is part of the delay. */
const PIECE = 1000;

/** Recorders give out what they have so often, in milliseconds. */
const GIVE_OUT = 200;

/** The smaller picture, for connections that do not carry the other; a screen's letters need more lines and few frames. */
const SMALL: Readonly<Record<Source, Smallness>> = {
  camera: { lines: 360, frames: 15 },
  screen: { lines: 540, frames: 5 },
};

/** As of Media Recorder's draft of 2023; the types of the DOM lack it. */
interface Options extends MediaRecorderOptions {
  readonly videoKeyFrameIntervalDuration?: number;
}

/** How often a recording is begun anew because the microphone, or the camera, has not delivered anything yet. */
const PATIENCE = 5;

export type Source = 'camera' | 'screen';

export interface PublisherEvents {
  /** Pieces that wait to be taken by the server, and why if that is not the connection alone. */
  waiting(pieces: number, why: string): void;
  /** The take has ended, not by one's own wish. */
  ended(why: string): void;
}

/** Somebody else is on air. */
export class TakenError extends Error {}

/** Whether this browser can go on air. */
export function canPublish(): boolean {
  return 'mediaDevices' in navigator && 'MediaRecorder' in window && FULL.some((type) => MediaRecorder.isTypeSupported(type));
}

/** One take: records a stream and sends it as it is recorded, in full, with a smaller picture, and as sound alone. */
export class Publisher {
  private readonly recorders = new Map<Rendition, MediaRecorder>();
  private readonly senders: Sender[] = [];
  private over = false;
  private small: SmallerPicture | undefined;

  private constructor(
    private readonly stream: MediaStream,
    private readonly address: string,
    private readonly token: string,
    private readonly events: PublisherEvents,
  ) {}

  /**
   * Goes on air.
   *
   * @param over whether somebody else's take is ended by it
   * @throws TakenError where somebody else is on air
   */
  static async start(slug: string, stream: MediaStream, source: Source, over: boolean, events: PublisherEvents): Promise<Publisher> {
    const response = await fetch(`/live/${slug}/takes`, {
      method: 'POST',
      body: JSON.stringify({ source, over }),
      headers: { 'Content-Type': 'application/json' },
    });
    const answer = object(await response.json().catch(() => ({})));
    if (response.status === 409) throw new TakenError(text(answer['text']));
    if (!response.ok) throw new Error(text(answer['text']) || 'The server did not let you on air. Try again.');
    const take = new Publisher(stream, `/live/${slug}/takes/${String(answer['take'])}`, text(answer['token']), events);
    const rate = source === 'screen' ? SCREEN_RATE : VIDEO_RATE;
    const [picture] = stream.getVideoTracks();
    take.small = picture && SmallerPicture.of(picture, SMALL[source]);
    take.record(stream, 'full', FULL, { videoBitsPerSecond: rate, audioBitsPerSecond: AUDIO_RATE, videoKeyFrameIntervalDuration: PIECE }, GIVE_OUT);
    if (take.small) {
      const smaller = new MediaStream([take.small.track, ...stream.getAudioTracks()]);
      take.record(smaller, 'small', FULL, { videoBitsPerSecond: SMALL_RATE, audioBitsPerSecond: AUDIO_RATE, videoKeyFrameIntervalDuration: PIECE }, GIVE_OUT);
    }
    if (stream.getAudioTracks().length > 0) {
      take.record(new MediaStream(stream.getAudioTracks()), 'sound', SOUND, { audioBitsPerSecond: SOUND_RATE }, PIECE);
    }
    return take;
  }

  /** To be called when a track of the stream was switched on or off: the smaller picture is a track of its own. */
  follow(): void {
    if (this.small) this.small.enabled = this.stream.getVideoTracks().every((track) => track.enabled);
  }

  /** Goes off air: what is recorded is sent to its end first. */
  async stop(): Promise<void> {
    await this.finish();
    await this.end(false);
  }

  /** Records no more, to let another take follow. */
  async finish(): Promise<void> {
    this.over = true;
    await Promise.all([...this.recorders.values()].map(stopped));
    await Promise.all(this.senders.map((sender) => sender.drain()));
    this.close();
  }

  /** Goes off air at once, as when the page is left. */
  abandon(): void {
    this.over = true;
    this.close();
    void this.end(true);
  }

  private record(stream: MediaStream, rendition: Rendition, types: readonly string[], options: Options, every: number): void {
    const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
    if (mimeType === undefined) return;
    const sender = new Sender(this.address, this.token, rendition, {
      waiting: (pieces, why) => {
        if (rendition === 'full') this.events.waiting(pieces, why);
      },
      refused: (why) => {
        if (rendition !== 'small') this.fail(why);
      },
    });
    this.senders.push(sender);
    const begin = (patience: number): void => {
      const recorder = new MediaRecorder(stream, { ...options, mimeType });
      const before = this.recorders.get(rendition);
      this.recorders.set(rendition, recorder);
      if (before && before.state !== 'inactive') before.stop();
      this.read(recorder, rendition, (piece) => {
        if (piece.kind === 'media' || tracksOf(piece.bytes) === stream.getTracks().length) sender.send(piece.bytes);
        else if (patience > 0) begin(patience - 1);
        else if (rendition !== 'small') this.fail('The microphone or the camera delivers nothing. Choose another one and try again.');
      });
      recorder.start(every);
    };
    begin(PATIENCE);
  }

  /** Takes what a recorder gives out, as long as no other one has taken its place. */
  private read(recorder: MediaRecorder, rendition: Rendition, take: (piece: Piece) => void): void {
    const fragmenter = new Fragmenter();
    const current = (): boolean => this.recorders.get(rendition) === recorder;
    // In the order in which it was given out, though each part takes its time to be read.
    let reading: Promise<void> = Promise.resolve();
    recorder.addEventListener('dataavailable', ({ data }) => {
      reading = reading.then(async () => {
        const pieces = fragmenter.push(new Uint8Array(await data.arrayBuffer()));
        for (const piece of pieces) if (current()) take(piece);
      });
      reading.catch((problem: unknown) => this.fail(String(problem)));
    });
    recorder.addEventListener('stop', () => {
      if (rendition === 'full' && current() && !this.over) this.fail('The camera or the screen is not there any more.');
    });
  }

  private fail(why: string): void {
    if (this.over) return;
    this.over = true;
    this.close();
    void this.end(true);
    this.events.ended(why);
  }

  private close(): void {
    for (const recorder of this.recorders.values()) if (recorder.state !== 'inactive') recorder.stop();
    for (const sender of this.senders) sender.stop();
    this.small?.stop();
  }

  private async end(keepalive: boolean): Promise<void> {
    const headers = { Authorization: `Bearer ${this.token}` };
    await fetch(this.address, { method: 'DELETE', headers, keepalive }).catch(() => undefined);
  }
}

/** Resolves when the last of what was recorded is given out. */
function stopped(recorder: MediaRecorder): Promise<void> {
  return new Promise((resolve) => {
    if (recorder.state === 'inactive') {
      resolve();
      return;
    }
    recorder.addEventListener('stop', () => setTimeout(resolve, GIVE_OUT));
    recorder.stop();
  });
}
