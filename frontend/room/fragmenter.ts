/** What a recorder's output is cut into: the opening that describes the media, then pieces that can be sent one by one. */
export interface Piece {
  readonly kind: 'opening' | 'media';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const HEADER = 8;

/**
 * Cuts a fragmented MP4 (ISO/IEC 14496-12) into an opening (`ftyp`, `moov`) and pieces of one `moof` and `mdat` each,
 * wherever the recorder has cut it. What else may stand between them is dropped.
 */
export class Fragmenter {
  private rest = new Uint8Array(0);
  private readonly waiting = new Map<string, Uint8Array<ArrayBuffer>>();

  push(chunk: Uint8Array): Piece[] {
    this.rest = joined(this.rest, chunk);
    const pieces: Piece[] = [];
    let start = 0;
    while (this.rest.length - start >= HEADER) {
      const view = new DataView(this.rest.buffer, this.rest.byteOffset + start);
      const size = view.getUint32(0);
      if (size < HEADER) throw new Error('The browser’s recording is not a fragmented MP4.');
      if (this.rest.length - start < size) break;
      const type = String.fromCharCode(view.getUint8(4), view.getUint8(5), view.getUint8(6), view.getUint8(7));
      const piece = this.take(type, this.rest.slice(start, start + size));
      if (piece) pieces.push(piece);
      start += size;
    }
    this.rest = this.rest.slice(start);
    return pieces;
  }

  private take(type: string, box: Uint8Array<ArrayBuffer>): Piece | undefined {
    switch (type) {
      case 'ftyp':
      case 'moof':
        this.waiting.set(type, box);
        return undefined;
      case 'moov':
        return this.complete('opening', 'ftyp', box);
      case 'mdat':
        return this.complete('media', 'moof', box);
      default:
        return undefined;
    }
  }

  private complete(kind: Piece['kind'], before: string, box: Uint8Array<ArrayBuffer>): Piece | undefined {
    const first = this.waiting.get(before);
    this.waiting.delete(before);
    return first && { kind, bytes: joined(first, box) };
  }
}

/** How many tracks an opening describes: a recorder leaves out those of which nothing has come yet. */
export function tracksOf(opening: Uint8Array): number {
  const view = new DataView(opening.buffer, opening.byteOffset, opening.byteLength);
  // In the movie box, which follows the file type.
  let at = view.getUint32(0) + HEADER;
  let tracks = 0;
  while (at + HEADER <= opening.length && view.getUint32(at) >= HEADER) {
    if (new TextDecoder().decode(opening.subarray(at + 4, at + HEADER)) === 'trak') tracks++;
    at += view.getUint32(at);
  }
  return tracks;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
