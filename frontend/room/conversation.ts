import { part } from '../site/part';
import { inTurn, type Message, type Person, type Question, type RoomState } from './state';

/** What a visitor does in the conversation. */
export interface Deeds {
  post(text: string): void;
  ask(text: string): void;
  vote(question: number, on: boolean): void;
  /** Staff alone. */
  current(question: number): void;
  answered(question: number): void;
  removeMessage(message: number): void;
  removeQuestion(question: number): void;
}

type Tab = 'chat' | 'q';

const NEAR_END = 80;

/**
 * Chat and questions as elements. Elements stay while what they show stays, so that focus and scroll stay, too; the
 * chat never scrolls under somebody who reads further up.
 */
export class Conversation {
  private readonly chat = part('.p-chat');
  private readonly questions = part('.p-q');
  private readonly input = part<HTMLInputElement>('#say');
  private readonly newest = part<HTMLButtonElement>('.newest');
  private readonly messages = new Map<number, HTMLElement>();
  private readonly asked = new Map<number, HTMLElement>();
  private tab: Tab = 'chat';
  private unread = 0;
  private state: RoomState | undefined;

  constructor(private readonly deeds: Deeds) {
    for (const tab of ['chat', 'q'] as const) {
      part(`#t-${tab}`).addEventListener('click', () => {
        this.choose(tab);
      });
    }
    part('.tabs').addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      this.choose(this.tab === 'chat' ? 'q' : 'chat');
      part(`#t-${this.tab}`).focus();
    });
    part('.composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.send();
    });
    this.chat.addEventListener('scroll', () => {
      if (this.isAtEnd()) this.read();
    });
    this.newest.addEventListener('click', () => {
      this.toEnd();
    });
    this.choose('chat');
  }

  show(state: RoomState): void {
    const first = this.state === undefined;
    const before = this.state;
    this.state = state;
    if (state.messages !== before?.messages) this.showChat(state, first);
    if (state.questions !== before?.questions || state.votes !== before.votes || state.current !== before.current) {
      this.showQuestions(state);
    }
    this.allow(state);
  }

  private choose(tab: Tab): void {
    this.tab = tab;
    for (const each of ['chat', 'q'] as const) {
      const button = part(`#t-${each}`);
      button.setAttribute('aria-selected', String(each === tab));
      button.tabIndex = each === tab ? 0 : -1;
    }
    this.chat.hidden = tab !== 'chat';
    this.questions.hidden = tab !== 'q';
    if (tab === 'chat') this.toEnd();
    if (this.state) this.allow(this.state);
  }

  /** Says in the field what can be written, or why nothing can. */
  private allow(state: RoomState): void {
    const waiting = state.session !== 'live';
    const chat = this.tab === 'chat';
    const open =
      isStaff(state.you) || (chat ? state.settings.chat && (!waiting || state.settings.lobbyChat) : state.settings.questions);
    const may = open && !state.muted && state.session !== 'ended';
    this.input.disabled = !may;
    const words = chat ? 'Write to all' : 'Ask a question';
    this.input.placeholder = may ? words : state.muted ? 'You cannot write now' : chat ? 'The chat is closed' : 'Questions are closed';
    part('label[for="say"]').textContent = words;
    this.newest.hidden = !chat || this.unread === 0;
    this.newest.textContent = this.unread === 1 ? '1 new message' : `${String(this.unread)} new messages`;
    part('#t-q .n').textContent = state.questions.size > 0 ? ` ${String(state.questions.size)}` : '';
  }

  private send(): void {
    const text = this.input.value.trim();
    if (text === '') return;
    if (this.tab === 'chat') this.deeds.post(text);
    else this.deeds.ask(text);
    this.input.value = '';
  }

  private showChat(state: RoomState, first: boolean): void {
    const follow = first || this.isAtEnd();
    let added = 0;
    for (const message of state.messages.values()) {
      const shown = this.messages.get(message.n);
      if (shown) {
        if (shown.dataset['text'] !== key(message)) this.fill(shown, message, state);
        continue;
      }
      const element = document.createElement('div');
      this.fill(element, message, state);
      const later = [...this.messages.keys()].filter((n) => n > message.n).sort((a, b) => a - b)[0];
      this.chat.insertBefore(element, later === undefined ? null : (this.messages.get(later) ?? null));
      this.messages.set(message.n, element);
      if (message.by.id !== state.you.id) added++;
    }
    part('.p-chat .none').hidden = state.messages.size > 0;
    if (follow || this.lastIsMine(state)) this.toEnd();
    else this.unread += added;
  }

  private lastIsMine(state: RoomState): boolean {
    return [...state.messages.values()].at(-1)?.by.id === state.you.id && this.unread === 0;
  }

  private fill(element: HTMLElement, message: Message, state: RoomState): void {
    element.dataset['text'] = key(message);
    if (message.removed) {
      element.className = 'msg note';
      element.replaceChildren('A message was removed.');
      return;
    }
    element.className = isStaff(message.by) ? 'msg host' : 'msg';
    const who = document.createElement('p');
    who.className = 'who';
    who.append(bold(nameOf(message.by, state)), tag(message.by), time(message.at));
    const text = document.createElement('p');
    text.append(...linked(message.text));
    if (message.edited) text.append(small(' (edited)'));
    if (message.held) text.append(small(' Waits for a moderator.'));
    element.replaceChildren(who, text);
    if (isStaff(state.you) && message.by.id !== state.you.id) {
      element.append(action('Remove', `Remove the message of ${nameOf(message.by, state)}`, () => {
        this.deeds.removeMessage(message.n);
      }));
    }
  }

  private showQuestions(state: RoomState): void {
    const turn = inTurn(state);
    for (const [n, element] of this.asked) {
      if (!state.questions.has(n)) {
        element.remove();
        this.asked.delete(n);
      }
    }
    const focused = document.activeElement instanceof HTMLElement && this.questions.contains(document.activeElement);
    for (const question of turn) {
      let element = this.asked.get(question.n);
      if (!element) {
        element = document.createElement('article');
        this.asked.set(question.n, element);
        this.questions.append(element);
      }
      this.fillQuestion(element, question, state);
    }
    // Nothing moves under a finger or the keyboard: the order waits until nobody is in the list.
    if (!focused && !this.questions.matches(':hover')) {
      turn.forEach((question) => {
        const element = this.asked.get(question.n);
        if (element) this.questions.append(element);
      });
    }
    part('.p-q .none').hidden = turn.length > 0;
  }

  private fillQuestion(element: HTMLElement, question: Question, state: RoomState): void {
    const mine = state.votes.has(question.n);
    const done = question.answered || question.answer !== '';
    const known = JSON.stringify([question, mine, state.current === question.n]);
    if (element.dataset['known'] === known) return;
    element.dataset['known'] = known;
    element.className = question.n === state.current ? 'qa now' : 'qa';
    let vote = element.querySelector<HTMLButtonElement>('.vote');
    if (!vote) {
      vote = document.createElement('button');
      vote.type = 'button';
      vote.className = 'vote';
      vote.addEventListener('click', () => {
        this.deeds.vote(question.n, vote?.getAttribute('aria-pressed') !== 'true');
      });
      element.append(vote, document.createElement('div'));
    }
    vote.textContent = `▲ ${String(question.votes)}`;
    vote.setAttribute('aria-pressed', String(mine));
    vote.setAttribute('aria-label', `${mine ? 'Remove your vote' : 'Vote'}, ${String(question.votes)} votes`);
    vote.disabled = done;
    const words = document.createElement('p');
    words.textContent = question.text;
    if (done) words.className = 'muted';
    const meta = document.createElement('p');
    meta.className = 'meta';
    if (question.n === state.current) meta.append(chip('Being answered now', 'tag here'), ' ');
    if (question.answered) meta.append(chip('Answered live', 'ok'), ' ');
    if (question.held) meta.append(chip('Waits for a moderator', ''), ' ');
    meta.append(question.by ? nameOf(question.by, state) : 'Attendee', ' · ', clock(question.at));
    const body = element.lastElementChild;
    body?.replaceChildren(words, meta);
    if (question.answer !== '') {
      const answer = document.createElement('p');
      answer.className = 'answer';
      answer.append(...linked(question.answer));
      body?.append(answer);
    }
    if (isStaff(state.you) && !done) {
      const row = document.createElement('p');
      row.className = 'row';
      row.append(
        action(question.n === state.current ? 'Answered' : 'Answer now', `${question.n === state.current ? 'Answered' : 'Answer now'}: ${question.text}`, () => {
          if (question.n === state.current) this.deeds.answered(question.n);
          else this.deeds.current(question.n);
        }),
        action('Remove', `Remove the question: ${question.text}`, () => {
          this.deeds.removeQuestion(question.n);
        }),
      );
      body?.append(row);
    }
  }

  private isAtEnd(): boolean {
    return this.chat.scrollHeight - this.chat.scrollTop - this.chat.clientHeight < NEAR_END;
  }

  private toEnd(): void {
    this.chat.scrollTop = this.chat.scrollHeight;
    this.read();
  }

  private read(): void {
    this.unread = 0;
    this.newest.hidden = true;
  }
}

function key(message: Message): string {
  return JSON.stringify([message.text, message.edited, message.removed, message.held]);
}

export function isStaff(person: Person): boolean {
  return person.role === 'host' || person.role === 'moderator';
}

/** Attendees are “Attendee” to each other; hosts see names. */
function nameOf(person: Person, state: RoomState): string {
  if (person.id === state.you.id) return 'You';
  if (person.name) return person.name;
  return isStaff(person) ? 'Host' : 'Attendee';
}

function tag(person: Person): Node {
  return isStaff(person) ? chip(person.role === 'host' ? 'Host' : 'Moderator', 'tag') : document.createTextNode('');
}

function chip(words: string, kind: string): HTMLElement {
  const element = document.createElement('span');
  element.className = kind;
  element.textContent = words;
  return element;
}

function bold(words: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = words;
  return element;
}

function small(words: string): HTMLElement {
  const element = document.createElement('small');
  element.className = 'muted';
  element.textContent = words;
  return element;
}

function time(at: number): HTMLTimeElement {
  const element = document.createElement('time');
  element.dateTime = new Date(at).toISOString();
  element.textContent = clock(at);
  return element;
}

function clock(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }).toLowerCase();
}

function action(words: string, label: string, deed: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = words;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', deed);
  return button;
}

/** Web addresses become links; all else stays text. */
export function linked(text: string): (string | HTMLElement)[] {
  return text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const link = document.createElement('a');
    link.href = piece;
    link.rel = 'noopener noreferrer nofollow';
    link.target = '_blank';
    link.textContent = piece;
    return link;
  });
}
