import { part } from '../site/part';
import { Channel } from './channel';
import { Conversation } from './conversation';
import { counted, text, told, voted, welcomed, type RoomState } from './state';

/** The room's page: one channel, one state, and what shows it. */
const room = part('[data-room]');
const started = room.dataset['state'];
const notice = part('.notice');
const spoken = part('.spoken');

const ENDS: Readonly<Record<string, string>> = {
  moved: 'You have opened this room in another place. This page has stopped; close it, or reload it to come back here.',
  banned: 'You have been shown out of this session.',
  removed: 'A moderator has shown you out. Reload the page to come back.',
  flood: 'This page sent too much in too short a time and was disconnected. Reload it to come back.',
};

let state: RoomState | undefined;
/** What was typed, until it is stored, so that nothing is lost when it is refused. */
const typed = new Map<string, string>();
let waiting: string[] = [];

const channel = new Channel(room.dataset['room'] ?? '', () => state?.last ?? 0, {
  welcome(frame) {
    set(welcomed(frame, state));
  },
  events(entries, to) {
    if (!state) return;
    for (const entry of entries) {
      if (entry.type === 'chat.post' && entry.n > state.last && entry.by.id !== state.you.id) {
        say(`${entry.by.name ?? 'Attendee'}: ${text(entry.payload['text'])}`);
      }
    }
    set(told(state, entries, to));
  },
  counts(frame) {
    if (state) set(counted(state, frame));
  },
  stored(id) {
    typed.delete(id);
  },
  refused(id, why) {
    const words = typed.get(id);
    typed.delete(id);
    show(why);
    const input = part<HTMLInputElement>('#say');
    if (words !== undefined && input.value === '') input.value = words;
  },
  connected(on) {
    show(on ? '' : 'Connection lost. Trying again. Nothing you wrote is gone.');
  },
  ended(why) {
    show(ENDS[why] ?? 'The connection has ended. Reload the page to come back.');
  },
});

const conversation = new Conversation({
  post(words) {
    typed.set(channel.send('chat.post', { text: words }), words);
  },
  ask(words) {
    typed.set(channel.send('question.ask', { text: words, anonymous: true }), words);
  },
  vote(question, on) {
    channel.send('question.vote', { question, on });
    if (state) set(voted(state, question, on));
  },
  current(question) {
    channel.send('question.current', { question });
  },
  answered(question) {
    channel.send('question.answered', { question });
  },
  removeMessage(message) {
    channel.send('chat.remove', { message });
  },
  removeQuestion(question) {
    channel.send('question.remove', { question });
  },
});

function set(next: RoomState): void {
  state = next;
  conversation.show(next);
  part('.people b').textContent = String(next.people);
  const announcement = part('.announcement');
  announcement.hidden = next.announcement === '';
  announcement.textContent = next.announcement;
  if (next.session !== started?.toLowerCase()) location.reload();
}

function show(words: string): void {
  notice.hidden = words === '';
  notice.textContent = words;
}

/** New messages are read aloud together, at most every few seconds, and only the newest ones. */
function say(words: string): void {
  if (waiting.length === 0) {
    setTimeout(() => {
      spoken.textContent = waiting.slice(-5).join('. ');
      waiting = [];
    }, 3000);
  }
  waiting.push(words);
}

channel.open();
