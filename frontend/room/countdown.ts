import { now } from './house-clock';

const DAY = 86_400;

/** Counts down to the start on the day before it, and says when the start is late. */
export function countDown(room: HTMLElement): void {
  const countdown = room.querySelector<HTMLElement>('[data-countdown]');
  const label = room.querySelector<HTMLElement>('[data-countdown-label]');
  const late = room.querySelector<HTMLElement>('[data-late]');
  const start = new Date(room.dataset['start'] ?? '').getTime();
  if (!countdown || !label || !late) return;
  const tick = (): void => {
    const seconds = Math.ceil((start - now()) / 1000);
    late.hidden = seconds > 0;
    if (seconds <= 0) {
      label.textContent = 'Begins';
      countdown.textContent = 'soon';
    }
    if (seconds <= 0 || seconds >= DAY) return;
    label.textContent = 'Starts in';
    countdown.textContent = clock(seconds);
  };
  tick();
  setInterval(tick, 1000);
}

/** `9:41`, or `2:05:00` for more than an hour. */
export function clock(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0
    ? `${String(hours)}:${two(minutes % 60)}:${two(seconds % 60)}`
    : `${String(minutes)}:${two(seconds % 60)}`;
}
