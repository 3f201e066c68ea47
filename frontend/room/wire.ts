/** What comes over the live channel (docs/live-protocol.md); what is empty, false or 0 is left out there. */
export type Json = Readonly<Record<string, unknown>>;

export interface Person {
  readonly id: string;
  /** Attendees do not learn each other's names. */
  readonly name?: string;
  readonly role: 'attendee' | 'moderator' | 'host' | 'house';
}

export interface Entry {
  readonly n: number;
  readonly at: number;
  readonly type: string;
  readonly by: Person;
  readonly payload: Json;
}

export interface Welcome {
  /** What time it is at the server, in milliseconds since 1970. */
  readonly at?: number;
  readonly you: Person;
  readonly last?: number;
  readonly resumed?: boolean;
  /** Nothing where the visitor goes on after what is there already. */
  readonly state?: Json | null;
  readonly mine?: Json;
}

export const HOUSE: Person = { id: 'house', role: 'house' };

export function isStaff(person: Person): boolean {
  return person.role === 'host' || person.role === 'moderator';
}

export function person(value: unknown): Person | undefined {
  const json = object(value);
  return json['id'] === undefined ? undefined : (json as unknown as Person);
}

export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A map whose keys are the numbers of events. */
export function numbered<T>(value: unknown, each: (value: unknown) => T): Map<number, T> {
  return new Map(Object.entries(object(value)).map(([n, of]) => [Number(n), each(of)]));
}

/** A map with one value replaced, where there is one. */
export function changed<T extends object>(all: ReadonlyMap<number, T>, n: number, change: Partial<T>): ReadonlyMap<number, T> {
  const before = all.get(n);
  return before ? new Map(all).set(n, { ...before, ...change }) : all;
}

/** A set with or without a member. */
export function toggled<T>(set: ReadonlySet<T>, member: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (on) next.add(member);
  else next.delete(member);
  return next;
}
