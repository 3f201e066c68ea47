import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { part } from '../site/part';
import { type Backstage, type Settings } from './backstage';
import { counted, linked, nameOf, span, timeOf, typed } from './elements';
import { type RoomPage } from './page';
import { type RoomState } from './state';

/** How often a line that is being typed is told, in milliseconds. */
const TYPED_EVERY = 250;

const SLOW = [0, 5, 15, 30, 60, 300];

/** For hosts and moderators alone: who wants to speak, what the room may do, and what they say to each other. */
export class BackstagePane {
  private readonly pane = part('.p-hosts');
  private state: RoomState | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly page: RoomPage) {
    this.pane.replaceChildren();
  }

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    if (!state.backstage) return;
    if (before?.backstage === state.backstage && before.settings === state.settings && before.announcement === state.announcement) return;
    const added = state.backstage.messages.length > (before?.backstage?.messages.length ?? 0);
    this.render(state, state.backstage);
    if (added) this.pane.scrollTop = this.pane.scrollHeight;
  }

  private render(state: RoomState, backstage: Backstage): void {
    const host = state.you.role === 'host';
    render(
      html`<section class="hands" aria-labelledby="hands">
          <h2 class="title-s" id="hands">
            ${backstage.hands.length === 0 ? 'No hand is up' : counted(backstage.hands.length, 'hand is up', 'hands are up')}
          </h2>
          ${backstage.hands.map(
            (person) => html`<p class="person"><b>${nameOf(person, state.you)}</b><span>
              <button type="button" class="link" aria-label="Call on ${nameOf(person, state.you)}" @click=${() => this.page.send('hand.call', { person: person.id })}>Call on</button>
              <button type="button" class="link" aria-label="Lower the hand of ${nameOf(person, state.you)}" @click=${() => this.page.send('hand.lower', { person: person.id })}>Lower</button></span></p>`,
          )}
        </section>
        ${host ? this.announcing(state) : nothing} ${this.captioning()} ${this.setting(state.settings)} ${this.words(backstage)}
        ${this.note(backstage)} ${this.outside(state, backstage)}
        <h2 class="title-s">Among hosts and moderators</h2>
        ${backstage.messages.length === 0 ? html`<p class="msg note">Nothing is written yet. Attendees never see this.</p>` : nothing}
        ${repeat(
          backstage.messages,
          (message) => message.n,
          (message) => html`<div class="msg"><p class="who"><b>${nameOf(message.by, state.you)}</b>${timeOf(message.at)}</p><p class="text">${linked(message.text)}</p></div>`,
        )}`,
      this.pane,
    );
  }

  private announcing(state: RoomState): TemplateResult {
    return html`<details>
      <summary>Announcement${state.announcement === '' ? nothing : html` <span class="tag">Shown</span>`}</summary>
      <form @submit=${this.submits((form) => this.page.send('stage.announce', { text: typed(form, 'text') }))}>
        <label class="vh" for="announce">What all should know</label>
        <input id="announce" name="text" maxlength="500" placeholder="What all should know" .value=${state.announcement} />
        <button class="btn secondary s">Show</button>
        ${state.announcement === '' ? nothing : html`<button type="button" class="btn secondary s" @click=${() => this.page.send('stage.announce', { text: '' })}>Take away</button>`}
      </form>
    </details>`;
  }

  private captioning(): TemplateResult {
    const send = (form: HTMLFormElement): void => {
      const text = typed(form, 'text');
      if (text === '') return;
      this.page.send('stage.caption', { text, speaker: typed(form, 'speaker') });
      (form.elements.namedItem('text') as HTMLInputElement).value = '';
    };
    return html`<details>
      <summary>Captions</summary>
      <form @submit=${this.submits(send)} @input=${(event: Event) => this.type(event)}>
        <label class="vh" for="speaker">Who speaks</label>
        <input id="speaker" name="speaker" maxlength="60" placeholder="Who speaks" />
        <label class="vh" for="caption">Caption</label>
        <input id="caption" name="text" maxlength="500" autocomplete="off" placeholder="What is said; Enter ends a line" />
        <button class="btn secondary s">End the line</button>
      </form>
    </details>`;
  }

  private setting(settings: Settings): TemplateResult {
    const set = (change: Partial<Settings>): void => this.page.send('room.settings', { ...settings, ...change });
    const check = (key: 'chat' | 'questions' | 'lobbyChat' | 'approval', words: string): TemplateResult =>
      html`<label class="check"><input type="checkbox" .checked=${live(settings[key])} @change=${(event: Event) => set({ [key]: (event.target as HTMLInputElement).checked })} />${words}</label>`;
    return html`<details>
      <summary>What attendees may do</summary>
      ${check('chat', 'Write in the chat')} ${check('lobbyChat', 'Write before the start')} ${check('questions', 'Ask questions')}
      ${check('approval', 'What they write waits for a moderator')}
      <p class="field"><label for="slow">Least time between two messages</label><select id="slow" @change=${(event: Event) => set({ slowSeconds: Number((event.target as HTMLSelectElement).value) })}>
        ${SLOW.map((seconds) => html`<option value=${seconds} .selected=${live(seconds === settings.slowSeconds)}>${seconds === 0 ? 'None' : span(seconds)}</option>`)}
      </select></p>
    </details>`;
  }

  private words(backstage: Backstage): TemplateResult {
    const send = (form: HTMLFormElement): void =>
      this.page.send('room.words', { words: typed(form, 'words').split('\n').map((word) => word.trim()).filter((word) => word !== '') });
    return html`<details>
      <summary>Words that are not let through${backstage.words.length === 0 ? nothing : html` <span class="tag num">${backstage.words.length}</span>`}</summary>
      <form @submit=${this.submits(send)}>
        <label class="vh" for="words">Words, one a line</label>
        <textarea id="words" name="words" rows="3" placeholder="One a line" .value=${backstage.words.join('\n')}></textarea>
        <button class="btn secondary s">Keep</button>
      </form>
    </details>`;
  }

  private note(backstage: Backstage): TemplateResult {
    return html`<details ?open=${backstage.note !== ''}>
      <summary>Note for the hosts</summary>
      <form @submit=${this.submits((form) => this.page.send('staff.note', { text: typed(form, 'note') }))}>
        <label class="vh" for="note">Note for the hosts</label>
        <textarea id="note" name="note" rows="4" maxlength="5000" placeholder="The order of topics, phone numbers, who speaks when" .value=${backstage.note}></textarea>
        <button class="btn secondary s">Keep</button>
      </form>
    </details>`;
  }

  private outside(state: RoomState, backstage: Backstage): TemplateResult | typeof nothing {
    const row = (id: string, words: string, type: string): TemplateResult =>
      html`<p class="person"><span><b>${known(state, backstage, id)}</b> ${words}</span><button type="button" class="link" @click=${() => this.page.send(type, { person: id, on: false })}>Undo</button></p>`;
    if (backstage.muted.size + backstage.banned.size === 0) return nothing;
    return html`<details open>
      <summary>Muted and banned</summary>
      ${[...backstage.muted].map((id) => row(id, 'is muted', 'person.mute'))} ${[...backstage.banned].map((id) => row(id, 'is banned', 'person.ban'))}
    </details>`;
  }

  /** What is being typed is told every moment as it then stands, and the last stroke with it. */
  private type(event: Event): void {
    const form = event.currentTarget as HTMLFormElement;
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      const text = typed(form, 'text');
      if (text !== '') this.page.say({ t: 'caption', text, speaker: typed(form, 'speaker') });
    }, TYPED_EVERY);
  }

  private submits(deed: (form: HTMLFormElement) => void): (event: Event) => void {
    return (event) => {
      event.preventDefault();
      deed(event.currentTarget as HTMLFormElement);
    };
  }
}

/** The name of somebody who is known by what they wrote, or by a raised hand. */
function known(state: RoomState, backstage: Backstage, id: string): string {
  const wrote = [...state.chat.messages.values()].map((message) => message.by);
  const asked = [...state.questions.all.values()].map((question) => question.by);
  const persons = [...wrote, ...asked, ...backstage.hands];
  return persons.find((person) => person?.id === id && person.name)?.name ?? 'Somebody of whom nothing is left here';
}
