import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { part } from '../site/part';
import { type Message } from './chat';
import { beginning, counted, nameOf, span } from './elements';
import { icon } from './icons';
import { candidates, completed, matching, mentioned } from './mentions';
import { type RoomPage } from './page';
import { type RoomState } from './state';
import { type Tab } from './tabs';
import { isStaff, type Person } from './wire';

/** What the field is for: a new text, an answer to a message, or a message's new words. */
type Aim = { readonly kind: 'new' } | { readonly kind: 'reply' | 'edit'; readonly message: Message };

const NEW: Aim = { kind: 'new' };

const LIMITS: Readonly<Record<Tab, number>> = { chat: 2000, q: 1000, poll: 0, hosts: 2000, stage: 0 };

/** The field below the conversation. Each tab keeps what was begun in it; what is refused comes back. */
export class Composer {
  private readonly place = part('.composer');
  private aim: Aim = NEW;
  private tab: Tab = 'chat';
  private state: RoomState | undefined;
  private named = false;
  private offered: readonly Person[] = [];
  private active = 0;
  /** How much of a draft was put back and not touched since. */
  private readonly restored = new Map<Tab, number>();

  constructor(
    private readonly page: RoomPage,
    /** What was begun in each tab and not sent. */
    private readonly drafts: Map<Tab, string>,
    private readonly controls: () => TemplateResult | typeof nothing,
  ) {
    this.place.replaceChildren();
  }

  show(state: RoomState, tab: Tab): void {
    this.state = state;
    if (tab !== this.tab) {
      this.tab = tab;
      this.aim = NEW;
      this.offered = [];
    }
    this.render();
  }

  reply(message: Message): void {
    this.begin({ kind: 'reply', message });
  }

  edit(message: Message): void {
    this.drafts.set('chat', message.text);
    this.begin({ kind: 'edit', message });
  }

  private begin(aim: Aim): void {
    this.aim = aim;
    this.render();
    this.field()?.focus();
  }

  private render(): void {
    const { state, tab } = this;
    if (!state) return;
    const bare = tab === 'poll' || tab === 'stage';
    this.place.classList.toggle('bare', bare);
    if (bare) {
      render(html`<div class="row">${this.controls()}</div>`, this.place);
      return;
    }
    const why = closed(state, tab);
    const label = tab === 'chat' ? 'Write to all' : tab === 'q' ? 'Ask a question' : 'Write to hosts and moderators';
    const pace = state.settings.slowSeconds > 0 && tab === 'chat' && !isStaff(state.you) ? `, once in ${span(state.settings.slowSeconds)}` : '';
    render(
      html`${why === undefined ? nothing : html`<p class="aim" role="note">${why}.</p>`}${this.aiming(state)}${this.mentions()}
        <form class="row" @submit=${(event: Event) => this.submit(event)}>
          ${this.controls()}<label class="vh" for="say">${label}</label
          ><textarea
            id="say"
            rows="1"
            autocomplete="off"
            enterkeyhint="send"
            aria-autocomplete=${tab === 'chat' ? 'list' : nothing}
            aria-controls=${this.offered.length > 0 ? 'mentions' : nothing}
            aria-activedescendant=${this.offered.length > 0 ? `mention-${String(this.active)}` : nothing}
            maxlength=${LIMITS[tab]}
            placeholder=${why ?? label + pace}
            ?disabled=${why !== undefined}
            .value=${live(this.drafts.get(tab) ?? '')}
            @input=${(event: Event) => this.onInput(event)}
            @keydown=${(event: KeyboardEvent) => this.onKey(event)}
          ></textarea
          ><button class="icon-btn send" aria-label="Send" ?disabled=${why !== undefined}>${icon('send')}</button>
        </form>
        ${tab === 'q' && why === undefined && !isStaff(state.you) ? this.naming() : nothing}`,
      this.place,
    );
  }

  private aiming(state: RoomState): TemplateResult | typeof nothing {
    if (this.aim.kind === 'new') return nothing;
    const { kind, message } = this.aim;
    const words = kind === 'edit' ? 'You are changing your message.' : `Reply to ${nameOf(message.by, state.you)}:`;
    return html`<p class="aim">
      <span>${words} ${kind === 'reply' ? beginning(message.text) : nothing}</span
      ><button type="button" class="link" @click=${() => this.cancel()}>Cancel</button>
    </p>`;
  }

  private mentions(): TemplateResult | typeof nothing {
    if (this.offered.length === 0) return nothing;
    return html`<p class="vh" role="status">${counted(this.offered.length, 'person', 'people')} to mention: arrow keys choose, Enter takes.</p>
      <ul class="mentions" id="mentions" role="listbox" aria-label="People to mention">
      ${this.offered.map(
        (person, i) => html`<li
          id="mention-${i}"
          role="option"
          aria-selected=${String(i === this.active)}
          @pointerdown=${(event: Event) => {
            event.preventDefault();
            this.complete(person);
          }}
        >
          ${person.name}
        </li>`,
      )}
    </ul>`;
  }

  private naming(): TemplateResult {
    return html`<label class="named small"
      ><input type="checkbox" .checked=${live(this.named)} @change=${(event: Event) => {
        this.named = (event.target as HTMLInputElement).checked;
      }} />Show my name with the question</label
    >`;
  }

  private onInput(event: Event): void {
    const field = event.target as HTMLTextAreaElement;
    this.drafts.set(this.tab, field.value);
    this.restored.delete(this.tab);
    this.offered = this.state && this.tab === 'chat' ? matching(field.value, field.selectionStart, candidates(this.state)) : [];
    this.active = 0;
    this.render();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const chosen = this.offered[this.active];
    if (chosen && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      this.complete(chosen);
    } else if (chosen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const n = this.offered.length;
      this.active = (this.active + (event.key === 'ArrowDown' ? 1 : n - 1)) % n;
      this.render();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      this.submit(event);
    } else if (event.key === 'Escape') {
      if (chosen) this.offered = [];
      else this.cancel();
      this.render();
    }
  }

  private complete(person: Person): void {
    const field = this.field();
    if (!field) return;
    const { text, caret } = completed(field.value, field.selectionStart, person);
    this.drafts.set(this.tab, text);
    this.offered = [];
    this.render();
    field.setSelectionRange(caret, caret);
  }

  private cancel(): void {
    if (this.aim.kind === 'edit') this.drafts.delete('chat');
    this.aim = NEW;
    this.render();
    this.field()?.focus();
  }

  private submit(event: Event): void {
    event.preventDefault();
    const { tab, aim, state } = this;
    const draft = this.drafts.get(tab) ?? '';
    const text = draft.trim();
    if (!state || text === '') return;
    const refused = (): void => {
      this.putBack(tab, draft);
      if (this.tab === tab && this.drafts.get(tab) === draft) this.aim = aim;
      this.render();
    };
    if (tab === 'q') this.page.send('question.ask', { text, anonymous: !this.named && !isStaff(state.you) }, refused);
    else if (tab === 'hosts') this.page.send('staff.post', { text }, refused);
    else if (aim.kind === 'edit') this.page.send('chat.edit', { message: aim.message.n, text }, refused);
    else {
      const answered = aim.kind === 'reply' ? aim.message : undefined;
      const mentions = mentioned(text, candidates(state), answered?.by, state.you);
      this.page.send('chat.post', { text, reply: answered?.n ?? 0, mentions }, refused);
    }
    this.drafts.delete(tab);
    this.restored.delete(tab);
    this.aim = NEW;
    this.offered = [];
    this.render();
  }

  /** Puts what was refused before what is being written now, several of them in their order. */
  private putBack(tab: Tab, text: string): void {
    const draft = this.drafts.get(tab) ?? '';
    const at = Math.min(this.restored.get(tab) ?? 0, draft.length);
    const rest = draft.slice(at);
    const before = draft.slice(0, at);
    const kept = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${text}${rest === '' ? '' : '\n'}`;
    this.drafts.set(tab, kept + rest);
    this.restored.set(tab, kept.length);
  }

  private field(): HTMLTextAreaElement | null {
    return this.place.querySelector('textarea');
  }
}

/** Why nothing can be written here; nothing where it can. */
function closed(state: RoomState, tab: Tab): string | undefined {
  if (state.session === 'ended') return 'The session is over';
  if (isStaff(state.you)) return undefined;
  if (state.muted) return 'A moderator has muted you. You can still watch and read';
  if (tab === 'q') return state.settings.questions ? undefined : 'Questions are closed';
  if (state.session !== 'live') return state.settings.lobbyChat ? undefined : 'The chat opens when the session begins';
  return state.settings.chat ? undefined : 'The chat is closed';
}
