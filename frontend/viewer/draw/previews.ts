import { FACES } from '../engine/geometry.js';
import { FetchQueue } from '../engine/queue.js';
import { after, fetchBlob } from './fetching.js';

/** As many strips as are kept, of about 20 KiB each. */
const KEPT = 32;

class Request {
  resolve!: (blob: Blob) => void;
  reject!: (error: unknown) => void;
  readonly promise = new Promise<Blob>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

/** The small strips of six faces that are drawn before any tile: fetched once, and for the next scenes in advance. */
export class Previews {
  private readonly requests = new Map<string, Request>();
  private readonly queue = new FetchQueue<Blob>({
    load: (url, signal) => fetchBlob(url, signal, 'high'),
    loaded: (url, blob) => this.requests.get(url)?.resolve(blob),
    failed: (url, error) => {
      this.requests.get(url)?.reject(error);
      this.requests.delete(url);
      this.queue.forget(url);
    },
    after,
    attempts: 3,
    firstDelay: 400,
  });

  /** The strip's bytes, ahead of those that were asked for in advance. */
  get(url: string): Promise<Blob> {
    const request = this.requests.get(url) ?? this.request();
    this.requests.delete(url);
    this.requests.set(url, request);
    this.queue.want([...this.requests.keys()].reverse());
    return request.promise;
  }

  /** Fetches a strip that may be wanted next. */
  prefetch(url: string): void {
    if (!this.requests.has(url)) {
      // Whoever asks for it in earnest learns of the failure.
      this.get(url).catch(() => undefined);
    }
  }

  close(): void {
    this.queue.close();
    this.requests.clear();
  }

  private request(): Request {
    for (const old of [...this.requests.keys()].slice(0, Math.max(0, this.requests.size - KEPT + 1))) {
      this.requests.delete(old);
      this.queue.forget(old);
    }
    return new Request();
  }
}

/** Cuts a strip into its six faces, as large as they are or of another edge. */
export async function cutFaces(strip: Blob, size?: number): Promise<ImageBitmap[]> {
  const whole = await createImageBitmap(strip);
  const edge = whole.width;
  const grown = size === undefined ? {} : { resizeWidth: size, resizeHeight: size };
  const faces = await Promise.all(FACES.map((_, i) => createImageBitmap(whole, 0, i * edge, edge, edge, grown)));
  whole.close();
  return faces;
}
