import { nameOf } from './elements';
import { type Item } from './menu';
import { type RoomPage } from './page';
import { type RoomState } from './state';
import { isStaff, type Person } from './wire';

/** What those who run a session can do with somebody in the room; nothing with each other. */
export function onPerson(person: Person, state: RoomState, page: RoomPage): Item[] {
  const { backstage } = state;
  if (!backstage || isStaff(person) || person.role === 'house') return [];
  const name = nameOf(person, state.you);
  const muted = backstage.muted.has(person.id);
  const send = (type: string, on?: boolean) => (): void => page.send(type, { person: person.id, on });
  return [
    { label: muted ? `Let ${name} write again` : `Mute ${name}`, deed: send('person.mute', !muted) },
    { label: `Show ${name} out`, deed: send('person.remove'), confirm: `Show ${name} out? They can come back.` },
    { label: `Ban ${name}`, deed: send('person.ban', true), confirm: `Ban ${name}? They cannot come back to this session unless you let them in again.` },
  ];
}
