import { describe, expect, it } from 'vitest';
import { Fragmenter, tracksOf } from './fragmenter';

function box(type: string, ...content: number[]): number[] {
  return [0, 0, 0, 8 + content.length, ...new TextEncoder().encode(type), ...content];
}

const OPENING = [...box('ftyp', 1), ...box('moov', 2, 3)];
const FIRST = [...box('moof', 4), ...box('mdat', 5, 6, 7)];
const SECOND = [...box('moof', 8), ...box('mdat')];

function cut(...chunks: number[][]): (string | number[])[][] {
  const fragmenter = new Fragmenter();
  return chunks.flatMap((chunk) => fragmenter.push(Uint8Array.from(chunk)).map(({ kind, bytes }) => [kind, [...bytes]]));
}

describe('a recording', () => {
  const whole = [
    ['opening', OPENING],
    ['media', FIRST],
    ['media', SECOND],
  ];

  it('is cut at its fragments, however the recorder gives it out', () => {
    const bytes = [...OPENING, ...FIRST, ...SECOND];

    expect(cut(bytes)).toEqual(whole);
    expect(cut(...bytes.map((byte) => [byte]))).toEqual(whole);
    expect(cut(bytes.slice(0, 30), [], bytes.slice(30))).toEqual(whole);
  });

  it('loses what is neither opening nor media', () => {
    expect(cut([...OPENING, ...box('free', 1), ...box('moof', 4), ...box('free'), ...box('mdat', 5, 6, 7), ...SECOND])).toEqual(whole);
  });

  it('tells how many tracks it has', () => {
    const opening = [...box('ftyp', 1), ...box('moov', ...box('mvhd'), ...box('trak', 1, 2), ...box('trak'), ...box('mvex'))];

    expect(tracksOf(Uint8Array.from(opening))).toBe(2);
    expect(tracksOf(Uint8Array.from(OPENING))).toBe(0);
  });

  it('is refused where it is no MP4', () => {
    expect(() => cut([0, 0, 0, 1, 1, 1, 1, 1])).toThrow('not a fragmented MP4');
  });
});
