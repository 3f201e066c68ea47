import { part } from './part';

/** The lobby: counts down, and goes on by itself when the host begins or moves the start. */
const ASK_EVERY = 10_000;
const room = part('[data-room]');
const slug = room.dataset['room'] ?? '';
const known = room.dataset['state'];
const start = new Date(room.dataset['start'] ?? '').getTime();
const countdown = room.querySelector<HTMLElement>('[data-countdown]');
const label = room.querySelector<HTMLElement>('[data-countdown-label]');
const late = part('[data-late]', room);
const offline = part('[data-offline]', room);
const DAY = 86_400;

function left(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = String(seconds % 60).padStart(2, '0');
  if (minutes < 60) return `${String(minutes)}:${rest}`;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}

function tick(): void {
  if (!countdown || !label) return;
  const seconds = Math.ceil((start - Date.now()) / 1000);
  const counts = seconds > 0 && seconds < DAY;
  late.hidden = seconds > 0;
  if (!counts) return;
  label.textContent = 'Starts in';
  countdown.textContent = left(seconds);
}

interface Answer {
  state: string;
  start: string;
}

async function ask(): Promise<void> {
  try {
    const response = await fetch(`/api/sessions/${slug}/state`, { cache: 'no-store' });
    if (!response.ok) throw new Error(String(response.status));
    const answer = (await response.json()) as Answer;
    offline.hidden = true;
    if (answer.state !== known || new Date(answer.start).getTime() !== start) location.reload();
  } catch {
    offline.hidden = false;
  }
}

tick();
setInterval(tick, 1000);
setInterval(() => void ask(), ASK_EVERY);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void ask();
});
