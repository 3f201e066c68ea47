const SHORTEST = 8000;

/** Milliseconds in which a character of captions is read: fifteen in a second. */
const CHARACTER = 1000 / 15;

/** How long a line of captions stays when nothing follows, in milliseconds: at least as long as it takes to be read. */
export function captionStays(text: string): number {
  return Math.max(SHORTEST, text.length * CHARACTER);
}
