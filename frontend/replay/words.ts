const SECOND = 1000;
const MINUTE = 60;
const HOUR = 3600;

const two = (n: number): string => String(n).padStart(2, '0');

/** `4:05`, `1:04:05` */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = two(seconds % MINUTE);
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${rest}` : `${String(minutes)}:${rest}`;
}

/** `4 minutes 5 seconds`, as it is read aloud. */
export function spoken(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const parts: [number, string][] = [
    [Math.floor(seconds / HOUR), 'hour'],
    [Math.floor((seconds % HOUR) / MINUTE), 'minute'],
    [seconds % MINUTE, 'second'],
  ];
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => `${String(n)} ${unit}${n === 1 ? '' : 's'}`);
  return said.length > 0 ? said.join(' ') : '0 seconds';
}

/** The moment that an address names: `?t=65` */
export function momentOf(query: string): number {
  const seconds = Number(new URLSearchParams(query).get('t') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * SECOND : 0;
}
