/** How far the server's clock is ahead of this one, in milliseconds: many a computer's is minutes off. */
let ahead = 0;

/** Takes over what time it is at the server. */
export function setBy(at: number): void {
  ahead = at - Date.now();
}

/** Milliseconds since 1970 by the server's clock. */
export function now(): number {
  return Date.now() + ahead;
}
