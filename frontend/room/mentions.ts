import { type RoomState } from './state';
import { isStaff, type Person } from './wire';

const OFFERED = 5;

/** As many as the server takes in one message. */
const MOST = 10;

/** Whom this visitor can mention by name: those whose names are shown to them. */
export function candidates(state: RoomState): Person[] {
  const known = new Map<string, Person>();
  for (const { by } of state.chat.messages.values()) {
    if (by.name && by.id !== state.you.id) known.set(by.id, by);
  }
  return [...known.values()].sort((a, b) => Number(isStaff(b)) - Number(isStaff(a)));
}

/** Those whose name goes on what was typed after the last “@” before the caret. */
export function matching(text: string, caret: number, persons: readonly Person[]): Person[] {
  const typed = begun(text, caret);
  if (typed === undefined) return [];
  return persons.filter((person) => person.name?.toLowerCase().startsWith(typed.toLowerCase())).slice(0, OFFERED);
}

/** The text with a name in full, and where the caret is then. */
export function completed(text: string, caret: number, person: Person): { text: string; caret: number } {
  const typed = begun(text, caret) ?? '';
  const before = text.slice(0, caret - typed.length);
  const name = `${person.name ?? ''} `;
  const rest = text.slice(caret).replace(/^ /, '');
  return { text: before + name + rest, caret: before.length + name.length };
}

/** Ids of those whom a message names, and of the one whom it answers. */
export function mentioned(text: string, persons: readonly Person[], answered: Person | undefined, you: Person): string[] {
  const named = persons.filter((person) => person.name && text.includes(`@${person.name}`));
  const ids = new Set([...(answered ? [answered] : []), ...named].map((person) => person.id));
  ids.delete(you.id);
  return [...ids].slice(0, MOST);
}

function begun(text: string, caret: number): string | undefined {
  return /(?:^|\s)@([^@\n]{0,40})$/u.exec(text.slice(0, caret))?.[1];
}
