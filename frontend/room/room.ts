import { part } from '../site/part';
import { Air } from './air';
import { BackstagePane } from './backstage-pane';
import { Channel } from './channel';
import { chatBefore, messageOf } from './chat';
import { ChatPane } from './chat-pane';
import { Composer } from './composer';
import { countDown } from './countdown';
import { counted as amount, nameOf } from './elements';
import { now, setBy } from './house-clock';
import { kept } from './kept';
import { fitAboveKeyboard } from './keyboard';
import { Menu } from './menu';
import { type RoomPage } from './page';
import { PollPane } from './poll-pane';
import { asked, isSettled } from './questions';
import { QuestionPane } from './question-pane';
import { testSound } from './sound';
import { Speech } from './speech';
import { Scenery } from './scenery';
import { Stage } from './stage';
import { StagePane } from './stage-pane';
import { captionOf, counted, told, welcomed, type RoomState } from './state';
import { Tabs } from './tabs';
import { count, isStaff, object, text, type Entry } from './wire';

/** The room's page: one channel, one state, and what shows it. */
const room = part('[data-room]');
const slug = room.dataset['room'] ?? '';
const started = room.dataset['state'];
const notice = part('.notice');
/** What the page is to say once it has been loaded again. */
const later = kept<'notice', string>(`notice ${slug}`);
const speech = new Speech(part('.spoken'));

const ENDS: Readonly<Record<string, string>> = {
  moved: 'You have opened this room in another place. This page has stopped; close it, or reload it to come back here.',
  banned: 'You have been shown out of this session.',
  removed: 'You have given your place back, or a moderator has shown you out. Reload the page to come back.',
  flood: 'This page sent too much in too short a time and was disconnected. Reload it to come back.',
};

/** Milliseconds over which those in a room load its next page. */
const SPREAD = 3000;

const ASK_EVERY = 10_000;

/** How many messages of the others of the staff were there when their tab was open last. */
let noted: number | undefined;

let asking: ReturnType<typeof setInterval> | undefined;
let reloading = false;
/** Whether the notice tells why something was not taken. */
let refusal = false;
let state: RoomState | undefined;
/** What to do where something that was sent is refused. */
const pending = new Map<string, () => void>();

const channel = new Channel(slug, () => state?.last ?? 0, {
  welcome(frame) {
    if (frame.at !== undefined) setBy(frame.at);
    if (frame.resumed === true && state?.hand) page.send('hand.raise', { up: true });
    set(welcomed(frame, state));
  },
  events(entries, to) {
    if (!state) return;
    for (const entry of entries) if (entry.n > state.last) hear(entry, state);
    set(told(state, entries, to));
  },
  frame(type, frame) {
    if (!state) return;
    if (type === 'counts') set(counted(state, frame));
    else if (type === 'history') set({ ...state, chat: chatBefore(state.chat, frame) });
    else if (type === 'muted') set({ ...state, muted: frame['on'] === true });
    else if (type === 'caption') {
      const caption = captionOf(frame);
      if (caption) stage.tell(caption);
    } else scenery.hear(type, frame);
  },
  stored(sent, n) {
    pending.delete(sent.id);
    if (refusal) show('');
    if (!state) return;
    const waits = state.settings.approval && !isStaff(state.you);
    if (sent.type === 'question.ask') {
      set({ ...state, questions: asked(state.questions, n) });
      if (waits) keep({ n, at: now(), type: sent.type, by: state.you, payload: { ...sent.payload, held: true } });
    } else if (sent.type === 'chat.post' && waits && !state.chat.messages.has(n)) {
      const message = messageOf({ ...sent.payload, n, at: now(), by: state.you, held: true });
      set({ ...state, chat: { ...state.chat, messages: new Map(state.chat.messages).set(n, message) } });
    }
  },
  refused(id, why) {
    show(why);
    refusal = true;
    pending.get(id)?.();
    pending.delete(id);
  },
  connected(on) {
    if (on) {
      show(later.get('notice') ?? '', 'good');
      later.clear();
      clearInterval(asking);
      asking = undefined;
    } else {
      show('Connection lost. Trying again. Nothing you wrote is gone.');
      asking ??= setInterval(() => void ask(), ASK_EVERY);
    }
  },
  ended(why) {
    show(ENDS[why] ?? 'The connection has ended. Reload the page to come back.');
    // A page that was never let in has nothing behind its tabs.
    if (!state) part('#talk').hidden = true;
  },
}, kept(`unacknowledged ${slug}`));

const page: RoomPage = {
  send(type, payload, refused) {
    const id = channel.send(type, payload);
    if (refused) pending.set(id, refused);
  },
  say: (frame) => channel.say(frame),
  preview: (stream) => air.preview(stream),
  change: (next) => {
    if (state) set(next(state));
  },
};

const menu = new Menu();
const air = new Air(slug, show, () => {
  if (state) stage.show(state);
});
const stage: Stage = new Stage(page, menu, room.dataset, air);
const composer = new Composer(page, kept(`drafts ${slug}`), () => stage.controls());
const tabs: Tabs = new Tabs((tab) => {
  chat.choose(tab === 'chat');
  if (!state) return;
  composer.show(state, tab);
  tellHosts(state);
});
const chat: ChatPane = new ChatPane(page, menu, composer, (unread) => tabs.count('chat', unread, 'not read yet'));
const scenery = new Scenery(page);
const panes = [chat, new QuestionPane(page, menu), new PollPane(page), new BackstagePane(page), new StagePane(page, menu, slug), scenery, air, stage];

function set(next: RoomState): void {
  state = next;
  for (const pane of panes) pane.show(next);
  composer.show(next, tabs.current);
  const polls = [...next.polls.all.values()];
  tabs.offer('poll', polls.length > 0 || next.backstage !== undefined);
  tabs.offer('hosts', next.backstage !== undefined);
  tabs.offer('stage', next.you.role === 'host');
  tabs.count('q', [...next.questions.all.values()].filter((each) => !isSettled(each)).length, 'not answered yet');
  tabs.count('poll', polls.filter((poll) => poll.stage === 'open' && !next.polls.answers.has(poll.n)).length, 'open for you');
  tellHosts(next);
  part('.people b').textContent = String(next.people);
  const announcement = part('.announcement');
  announcement.hidden = next.announcement === '';
  announcement.textContent = next.announcement;
  if (next.session !== started?.toLowerCase()) reload();
}

/** What is behind the hosts' tab: raised hands, and what the others of the staff have written since it was open. */
function tellHosts({ backstage, you }: RoomState): void {
  const written = backstage?.messages.filter((each) => each.by.id !== you.id) ?? [];
  if (tabs.current === 'hosts' || noted === undefined) noted = written.length;
  const fresh = Math.max(0, written.length - noted);
  const hands = backstage?.hands.length ?? 0;
  tabs.count('hosts', hands + fresh, `${amount(hands, 'hand is up', 'hands are up')}, ${amount(fresh, 'message is new', 'messages are new')}`);
}

/** Adds what this visitor alone is shown. */
function keep(entry: Entry): void {
  if (!state || state.questions.all.has(entry.n)) return;
  const { last } = state;
  set({ ...told({ ...state, last: entry.n - 1 }, [entry], entry.n), last });
}

/** What happens beside the state: what is read aloud, floats, or leads elsewhere. */
function hear(entry: Entry, before: RoomState): void {
  const { payload } = entry;
  const own = entry.by.id === before.you.id;
  if (entry.type === 'session.rescheduled') moved();
  else if (entry.type === 'stage.reactions') stage.float(object(payload['counts']));
  else if (entry.type === 'tour.look') scenery.hear(entry.type, payload);
  else if (entry.type === 'chat.post' && !own) speech.add(`${nameOf(entry.by, before.you)}: ${text(payload['text'])}`);
  else if (entry.type === 'poll.open') speech.add(`A poll is open: ${text(object(payload['sheet'])['text'])}`);
  else if (entry.type === 'question.answer') {
    const question = before.questions.all.get(count(payload['question']));
    if (question) speech.add(`Answer to ${question.text}: ${text(payload['text'])}`);
  } else if (entry.type === 'hand.call' && text(payload['person']) === before.you.id) {
    show('The hosts call on you. Write in the chat what you want to say; it is your turn.', 'good');
  } else if (entry.type === 'staff.post' && !own) {
    speech.add(`Among hosts, ${entry.by.name}: ${text(payload['text'])}`);
  } else if (entry.type === 'hand.raise' && !own && payload['up'] === true) {
    speech.add(`${nameOf(entry.by, before.you)} raised a hand. ${amount(before.hands + 1, 'hand is up', 'hands are up')}`);
  }
}

function moved(): void {
  later.set('notice', 'The hosts have moved this session. The time that stands here is the new one.');
  reload();
}

/** The page of the next state; not all who are here ask for it in the same moment. */
function reload(): void {
  if (reloading) return;
  reloading = true;
  setTimeout(() => location.reload(), Math.random() * SPREAD);
}

/** While the channel is shut, the page asks where the session is. */
async function ask(): Promise<void> {
  try {
    const response = await fetch(`/api/sessions/${slug}/state`, { cache: 'no-store' });
    const answer = (await response.json()) as { state: string; start: string };
    if (!response.ok) return;
    if (answer.start !== room.dataset['start']) moved();
    else if (answer.state !== started) reload();
    else if (state && isStaff(state.you)) {
      // The server answers and does not let this page in: it has forgotten who is signed in.
      show('You have been signed out. Sign in again in another tab; this page then goes on by itself, and what is on air stays.');
      part<HTMLAnchorElement>('a', notice).hidden = false;
    }
  } catch {
    // The server is away; it is asked again.
  }
}

/** Says something to this visitor alone, in place of what was said before. */
function show(words: string, kind: 'alert' | 'good' = 'alert'): void {
  refusal = false;
  notice.hidden = words === '';
  notice.classList.toggle('alert', kind === 'alert');
  part('span', notice).textContent = words;
  part<HTMLAnchorElement>('a', notice).hidden = true;
}

part('button', notice).addEventListener('click', () => show(''));
fitAboveKeyboard(room);
countDown(room);
testSound(room);
channel.open();
