import { html, nothing, type TemplateResult } from 'lit';
import { clockTime } from '../site/clock';
import { isStaff, type Person } from './wire';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Emoji that a reaction can be; the server takes no other. */
export const EMOJI = ['👏', '👍', '❤️', '😂', '🎉', '😮', '🙏', '💡'] as const;

/** Code units that are looked at for each letter that is shown; emoji of families take more than one. */
const LONGEST_LETTER = 12;

/** Attendees are “Attendee” to each other; hosts see names. */
export function nameOf(person: Person | undefined, you: Person): string {
  if (person?.id === you.id) return 'You';
  if (person?.name) return person.name;
  return person && isStaff(person) ? 'Host' : 'Attendee';
}

export function roleOf(person: Person): TemplateResult | typeof nothing {
  return isStaff(person) ? html`<span class="tag">${person.role === 'host' ? 'Host' : 'Moderator'}</span>` : nothing;
}

export function timeOf(at: number): TemplateResult {
  return html`<time datetime=${new Date(at).toISOString()}>${timeText(at)}</time>`;
}

export function timeText(at: number): string {
  return clockTime(new Date(at), ZONE);
}

/** The beginning of a text, for where there is little room. */
export function beginning(text: string, length = 60): string {
  if (text.length <= length) return text;
  const letters = [...new Intl.Segmenter('en').segment(text.slice(0, LONGEST_LETTER * length))].map((each) => each.segment);
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('').trimEnd()}…`;
}

export function counted(n: number, one: string, more: string): string {
  return `${String(n)} ${n === 1 ? one : more}`;
}

/** `30 seconds`, `5 minutes` */
export function span(seconds: number): string {
  return seconds < 60 ? counted(seconds, 'second', 'seconds') : counted(seconds / 60, 'minute', 'minutes');
}

/** Web addresses become links; all else stays text. */
export function linked(text: string): (string | TemplateResult)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((piece, i) =>
      i % 2 === 0
        ? piece
        : html`<a href=${piece} rel="noopener noreferrer nofollow" target="_blank">${piece}</a>`,
    );
}

/** What was typed into a field of a form. */
export function typed(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
