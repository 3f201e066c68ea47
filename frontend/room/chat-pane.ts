import { html, nothing, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { part } from '../site/part';
import { reacted, type Message } from './chat';
import { type Composer } from './composer';
import { beginning, counted, EMOJI, linked, nameOf, roleOf, timeOf } from './elements';
import { now } from './house-clock';
import { icon } from './icons';
import { type Item, type Menu } from './menu';
import { type RoomPage } from './page';
import { onPerson } from './person-actions';
import { type RoomState } from './state';
import { isStaff } from './wire';

const NEAR_END = 80;

/** How long an author may change a message, in milliseconds; as on the server. */
const CHANGEABLE = 10 * 60_000;

/** Messages that are drawn at once, and that one look further back adds. */
const DRAWN = 200;

/**
 * The chat. It never scrolls under somebody who reads further up; what is new there is counted, and a line marks where
 * it begins. Arrow keys go from message to message.
 */
export class ChatPane {
  private readonly pane = part('.p-chat');
  private readonly newest = part<HTMLButtonElement>('.newest');
  private state: RoomState | undefined;
  private drawn = DRAWN;
  private asking = false;
  /** The first message that was not read; 0 for none. */
  private divider = 0;
  private unread = 0;
  private focused = 0;
  private shown = true;
  private following = true;
  private top = 0;

  constructor(
    private readonly page: RoomPage,
    private readonly menu: Menu,
    private readonly composer: Composer,
    private readonly onUnread: (n: number) => void,
  ) {
    this.pane.replaceChildren();
    this.pane.addEventListener('scroll', () => {
      // What grows below, as fonts and pictures come, does not mean that somebody reads further up.
      const up = this.pane.scrollTop < this.top;
      this.top = this.pane.scrollTop;
      if (this.isAtEnd()) this.following = true;
      else if (up) this.following = false;
      if (this.following) this.read();
      else this.tell();
    });
    void document.fonts.ready.then(() => {
      if (this.following) this.toEnd();
    });
    // A keyboard that comes up makes the pane smaller, and must not hide the newest message.
    new ResizeObserver(() => {
      if (this.following) this.toEnd();
    }).observe(this.pane);
    this.pane.addEventListener('keydown', (event) => this.onKey(event));
    this.pane.addEventListener('focusin', (event) => {
      this.focused = numberOf(event.target);
    });
    this.newest.addEventListener('click', () => this.toEnd());
    document.addEventListener('visibilitychange', () => {
      if (this.isWatched() && this.isAtEnd()) this.read();
    });
  }

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    if (before?.chat === state.chat && before.backstage === state.backstage) return;
    const follow = before === undefined || (this.isWatched() && this.following);
    const fresh = before ? [...state.chat.messages.values()].filter((each) => each.n > before.last && each.by.id !== state.you.id) : [];
    const own = before !== undefined && state.chat.messages.size > before.chat.messages.size && fresh.length === 0 && newestOf(state)?.by.id === state.you.id;
    const [first] = fresh;
    if (first && !follow) {
      if (this.unread === 0) this.divider = first.n;
      this.unread += fresh.length;
    }
    const height = this.pane.scrollHeight;
    this.render(state);
    if (this.asking && state.chat.messages.size > (before?.chat.messages.size ?? 0) && fresh.length === 0) {
      // What came in above moves down what is being read.
      this.asking = false;
      this.pane.scrollTop += this.pane.scrollHeight - height;
    }
    if (follow || own) this.toEnd();
    this.tell();
  }

  /** Whether the chat's tab is the one that is open. */
  choose(on: boolean): void {
    this.shown = on;
    if (on) this.toEnd();
    else this.tell();
  }

  private render(state: RoomState): void {
    const all = [...state.chat.messages.values()];
    const messages = all.slice(-this.drawn);
    const earlier = state.chat.more || all.length > messages.length;
    const last = messages.at(-1)?.n ?? 0;
    const stop = messages.some((each) => each.n === this.focused) ? this.focused : last;
    render(
      html`${state.chat.pinned
          ? html`<p class="pin"><b>${nameOf(state.chat.pinned.by, state.you)}:</b> ${linked(state.chat.pinned.text)}</p>`
          : nothing}
        ${earlier
          ? html`<p class="earlier"><button type="button" class="link" @click=${() => this.back(state)}>Earlier messages</button></p>`
          : nothing}
        ${messages.length === 0
          ? html`<p class="none msg note">Nothing is written yet. ${isStaff(state.you) ? 'All see your name with what you write.' : 'Others see you as “Attendee”; hosts see your name.'}</p>`
          : nothing}
        ${repeat(
          messages,
          (message) => message.n,
          (message) => html`${message.n === this.divider ? html`<p class="divider" role="separator">New</p>` : nothing}${guard(
            [message, state.chat.reacted.get(message.n), message.n === stop, state.chat.messages.get(message.reply)],
            () => this.message(message, state, message.n === stop),
          )}`,
        )}${isStaff(state.you) ? this.held(all) : nothing}`,
      this.pane,
    );
  }

  /** What waits for a moderator, and a way to the first of it. */
  private held(all: readonly Message[]): TemplateResult | typeof nothing {
    const held = all.filter((each) => each.held && !each.removed);
    const [first] = held;
    if (!first) return nothing;
    return html`<p class="pin held">${counted(held.length, 'message waits', 'messages wait')} for you. <button type="button" class="link" @click=${() => this.go(first.n)}>Go to the first</button></p>`;
  }

  private go(n: number): void {
    const place = this.pane.querySelector<HTMLElement>(`[data-n="${String(n)}"]`);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLButtonElement>('.deeds button')?.focus({ preventScroll: true });
  }

  private message(message: Message, state: RoomState, stop: boolean): TemplateResult {
    if (message.removed) return html`<p class="msg note">A message was removed.</p>`;
    const name = nameOf(message.by, state.you);
    const toYou = message.mentions.includes(state.you.id);
    const kind = `msg${isStaff(message.by) ? ' host' : ''}${toYou ? ' to-you' : ''}`;
    return html`<div class=${kind} data-n=${message.n}>
      ${message.reply === 0 ? nothing : this.quote(message, state)}
      <p class="who">
        <b>${name}</b>${roleOf(message.by)}${toYou ? html`<span class="tag here">To you</span>` : nothing}${timeOf(message.at)}<button
          type="button"
          class="more"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label="Actions for the message of ${name}: ${beginning(message.text, 40)}"
          tabindex=${stop ? 0 : -1}
          @click=${(event: Event) => this.act(event.currentTarget as HTMLElement, message.n)}
        >
          ${icon('more')}
        </button>
      </p>
      <p class="text">${linked(message.text)}${message.edited ? html`<small class="muted"> (edited)</small>` : nothing}${message.held
        ? html`<small class="muted"> Waits for a moderator.</small>`
        : nothing}</p>
      ${message.held && isStaff(state.you)
        ? html`<p class="deeds"><button type="button" class="btn secondary s" aria-label="Let the message of ${name} through: ${beginning(message.text, 40)}" @click=${() => this.page.send('chat.approve', { message: message.n })}>Let it through</button></p>`
        : nothing}
      ${message.reactions.size === 0 ? nothing : this.reactions(message, state)}
    </div>`;
  }

  private quote(message: Message, state: RoomState): TemplateResult {
    const to = state.chat.messages.get(message.reply);
    const words = !to ? 'An earlier message' : to.removed ? 'A message that was removed' : `${nameOf(to.by, state.you)}: ${beginning(to.text)}`;
    return html`<p class="quote"><span class="vh">In reply to </span>${words}</p>`;
  }

  private reactions(message: Message, state: RoomState): TemplateResult {
    const own = state.chat.reacted.get(message.n) ?? new Set<string>();
    const shown = EMOJI.filter((emoji) => message.reactions.has(emoji));
    return html`<p class="reactions">
      ${shown.map((emoji) => {
        const n = message.reactions.get(emoji) ?? 0;
        return html`<button
          type="button"
          tabindex="-1"
          aria-pressed=${String(own.has(emoji))}
          aria-label="${emoji}, ${counted(n, 'person', 'people')}"
          @click=${() => this.react(message.n, emoji)}
        >
          ${emoji} ${n}
        </button>`;
      })}
    </p>`;
  }

  private react(n: number, emoji: string): void {
    const on = !(this.state?.chat.reacted.get(n)?.has(emoji) ?? false);
    const set = (to: boolean) => (state: RoomState): RoomState => ({ ...state, chat: reacted(state.chat, n, emoji, to) });
    this.page.send('chat.react', { message: n, emoji, on }, () => this.page.change(set(!on)));
    this.page.change(set(on));
  }

  private act(button: HTMLElement, n: number): void {
    const { state } = this;
    const message = state?.chat.messages.get(n);
    if (!state || !message) return;
    const own = message.by.id === state.you.id;
    const staff = isStaff(state.you);
    const send = (type: string, payload: object = {}) => (): void => this.page.send(type, { message: n, ...payload });
    const items: Item[] = [{ label: 'Reply', deed: () => this.composer.reply(message) }];
    if (staff && message.held) items.unshift({ label: 'Let it through', deed: send('chat.approve') });
    if (own && now() - message.at < CHANGEABLE) {
      items.push(
        { label: 'Change', deed: () => this.composer.edit(message) },
        { label: 'Delete', deed: send('chat.delete'), confirm: 'Delete your message for everyone?' },
      );
    }
    if (staff) {
      const pinned = state.chat.pinned?.message === n;
      if (!message.held) items.push({ label: pinned ? 'Unpin' : 'Pin above the chat', deed: send('chat.pin', { message: pinned ? 0 : n }) });
      if (!own) items.push({ label: 'Remove the message', deed: send('chat.remove') }, ...onPerson(message.by, state, this.page));
    }
    this.menu.open(button, `Message of ${nameOf(message.by, state.you)}`, items, message.held ? undefined : {
      own: state.chat.reacted.get(n) ?? new Set(),
      deed: (emoji) => this.react(n, emoji),
    });
  }

  private back(state: RoomState): void {
    this.drawn += DRAWN;
    const height = this.pane.scrollHeight;
    if (state.chat.messages.size < this.drawn && state.chat.more) {
      this.asking = true;
      this.page.say({ t: 'history', before: [...state.chat.messages.keys()][0] ?? 0 });
    } else {
      this.render(state);
      this.pane.scrollTop += this.pane.scrollHeight - height;
    }
  }

  private onKey(event: KeyboardEvent): void {
    const step = new Map([['ArrowUp', -1], ['ArrowDown', 1]]).get(event.key);
    const buttons = [...this.pane.querySelectorAll<HTMLButtonElement>('.more')];
    if (step === undefined || buttons.length === 0) return;
    event.preventDefault();
    const at = buttons.findIndex((button) => numberOf(button) === this.focused);
    const next = at < 0 ? buttons.length - 1 : Math.max(0, Math.min(buttons.length - 1, at + step));
    buttons.forEach((button, i) => (button.tabIndex = i === next ? 0 : -1));
    buttons[next]?.focus();
  }

  private isWatched(): boolean {
    return this.shown && document.visibilityState === 'visible';
  }

  private isAtEnd(): boolean {
    return this.pane.scrollHeight - this.pane.scrollTop - this.pane.clientHeight < NEAR_END;
  }

  private toEnd(): void {
    this.pane.scrollTop = this.pane.scrollHeight;
    this.following = true;
    if (this.isWatched()) this.read();
  }

  private read(): void {
    this.unread = 0;
    this.tell();
  }

  private tell(): void {
    this.newest.hidden = !this.shown || (this.unread === 0 && this.following);
    this.newest.textContent = this.unread > 0 ? counted(this.unread, 'new message', 'new messages') : 'Jump to the latest';
    this.onUnread(this.unread);
  }
}

function newestOf(state: RoomState): Message | undefined {
  return [...state.chat.messages.values()].at(-1);
}

/** The number of the message that something belongs to; 0 for none. */
function numberOf(target: EventTarget | null): number {
  return target instanceof Element ? Number(target.closest<HTMLElement>('[data-n]')?.dataset['n'] ?? 0) : 0;
}
