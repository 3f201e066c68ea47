import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { part } from '../site/part';
import { counted, typed } from './elements';
import { icon } from './icons';
import { type RoomPage } from './page';
import { chosen, pressed, share, type Kind, type Poll } from './polls';
import { type RoomState } from './state';
import { isStaff } from './wire';

const LEAST_OPTIONS = 2;
const MOST_OPTIONS = 10;

const KINDS: readonly (readonly [Kind, string])[] = [
  ['single', 'One of the options'],
  ['multiple', 'Any of the options'],
  ['rating', 'A grade from 1 to 5'],
];

/** Polls: an option is the button and the bar. Results are a table, too, for those who don't see the bars. */
export class PollPane {
  private readonly pane = part('.p-poll');
  private state: RoomState | undefined;
  private making = false;
  private kind: Kind = 'single';
  /** The draft that is changed, or asked about before it is removed; 0 for none. */
  private changing = 0;
  private removing = 0;
  private problem = '';

  constructor(private readonly page: RoomPage) {
    this.pane.replaceChildren();
  }

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    if (before?.polls !== state.polls) this.render(state);
  }

  private render(state: RoomState): void {
    const polls = [...state.polls.all.values()].reverse();
    render(
      html`${isStaff(state.you) ? this.maker() : nothing}
        ${polls.length === 0 ? html`<p class="none msg note">No poll yet.</p>` : nothing}
        ${repeat(
          polls,
          (poll) => poll.n,
          (poll) => this.poll(poll, state),
        )}`,
      this.pane,
    );
  }

  private poll(poll: Poll, state: RoomState): TemplateResult {
    const own = state.polls.answers.get(poll.n) ?? [];
    const staff = isStaff(state.you);
    const results = poll.counts.length > 0 && (own.length > 0 || poll.stage === 'closed' || staff);
    return html`<section class="poll" aria-labelledby="poll-${poll.n}">
      <h2 class="title-s" id="poll-${poll.n}">${poll.text}</h2>
      <p class="small muted">${hint(poll, own)}</p>
      <div role="group" aria-labelledby="poll-${poll.n}">
        ${poll.options.map((option, i) => {
          const mine = own.includes(i);
          const percent = results ? `${String(share(poll, i))}%` : '';
          return html`<button
            type="button"
            class=${mine ? 'opt mine' : 'opt'}
            style="--p:${percent || '0%'}"
            aria-pressed=${String(mine)}
            ?disabled=${poll.stage !== 'open'}
            @click=${() => this.press(poll, i)}
          >
            <span>${mine ? icon('check') : nothing}${option}</span><b class="num">${percent}</b>
          </button>`;
        })}
      </div>
      ${poll.stage === 'draft' ? nothing : html`<p class="small muted num">${counted(poll.voters, 'answer', 'answers')}</p>`}
      ${results ? table(poll) : nothing} ${staff ? this.forStaff(poll) : nothing}
    </section>`;
  }

  private forStaff(poll: Poll): TemplateResult {
    const send = (type: string) => (): void => this.page.send(type, { poll: poll.n });
    if (this.removing === poll.n) {
      return html`<p class="small" id="remove-${poll.n}">Remove this draft for good?</p><div class="deeds">
        <button type="button" class="btn secondary s" aria-describedby="remove-${poll.n}" @click=${send('poll.discard')}>Remove</button
        ><button type="button" class="btn quiet s" @click=${() => this.remove(0)}>Keep</button></div>`;
    }
    return html`<div class="deeds">
      ${poll.stage === 'draft'
        ? html`<button type="button" class="btn secondary s" @click=${send('poll.open')}>Open for answers</button
            ><button type="button" class="btn quiet s" @click=${() => this.make(true, poll)}>Change</button
            ><button type="button" class="btn quiet s" @click=${() => this.remove(poll.n)}>Remove</button>`
        : nothing}
      ${poll.stage === 'open' ? html`<button type="button" class="btn secondary s" @click=${send('poll.close')}>Close</button>` : nothing}
      ${poll.stage === 'draft' || poll.published
        ? nothing
        : html`<button type="button" class="btn secondary s" @click=${send('poll.publish')}>Show the results to all</button>`}
      ${poll.published ? html`<span class="small muted">All see the results.</span>` : nothing}
    </div>`;
  }

  private maker(): TemplateResult {
    if (!this.making) {
      return html`<p class="deeds"><button type="button" class="btn secondary s" @click=${() => this.make(true)}>New poll</button></p>`;
    }
    const changed = this.state?.polls.all.get(this.changing);
    return html`<form class="maker" @submit=${(event: Event) => this.draft(event)}>
      <p class="field"><label for="poll-text">What do you ask?</label><input id="poll-text" name="text" maxlength="300" required value=${changed?.text ?? ''} /></p>
      <p class="field"><label for="poll-kind">How do they answer?</label><select id="poll-kind" name="kind" @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value as Kind)}>
        ${KINDS.map(([kind, words]) => html`<option value=${kind} ?selected=${kind === this.kind}>${words}</option>`)}
      </select></p>
      <p class="field" ?hidden=${this.kind === 'rating'}><label for="poll-options">Options, one a line</label><textarea id="poll-options" name="options" rows="4">${changed && changed.kind !== 'rating' ? changed.options.join('\n') : ''}</textarea></p>
      <label class="check"><input type="checkbox" name="live" ?checked=${changed?.live ?? true} />Show results while it is open</label>
      ${this.problem === '' ? nothing : html`<p class="small danger" role="alert">${this.problem}</p>`}
      <p class="deeds"><button class="btn primary s">Keep as a draft</button><button type="button" class="btn secondary s" @click=${() => this.make(false)}>Cancel</button></p>
    </form>`;
  }

  private make(on: boolean, changed?: Poll): void {
    // A form that is there already would keep what was typed into it.
    this.making = false;
    if (this.state) this.render(this.state);
    this.making = on;
    this.changing = changed?.n ?? 0;
    this.kind = changed?.kind ?? 'single';
    this.problem = '';
    if (this.state) this.render(this.state);
    if (on) this.pane.querySelector('input')?.focus();
  }

  private choose(kind: Kind): void {
    this.kind = kind;
    if (this.state) this.render(this.state);
  }

  private remove(poll: number): void {
    this.removing = poll;
    if (this.state) this.render(this.state);
  }

  private draft(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const kind = typed(form, 'kind');
    const options = kind === 'rating' ? [] : typed(form, 'options').split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (kind !== 'rating' && (options.length < LEAST_OPTIONS || options.length > MOST_OPTIONS)) {
      this.problem = 'Give two to ten options, each on a line of its own.';
      if (this.state) this.render(this.state);
      return;
    }
    this.page.send('poll.draft', { sheet: { kind, text: typed(form, 'text'), options, live: typed(form, 'live') !== '' } });
    if (this.changing !== 0) this.page.send('poll.discard', { poll: this.changing });
    this.make(false);
  }

  private press(poll: Poll, option: number): void {
    const { state } = this;
    if (!state) return;
    const before = state.polls.answers.get(poll.n) ?? [];
    const choices = pressed(state.polls, poll, option);
    if (choices.length === 0) return;
    const set = (to: readonly number[]) => (of: RoomState): RoomState => ({ ...of, polls: chosen(of.polls, poll.n, to) });
    this.page.send('poll.answer', { poll: poll.n, choices }, () => this.page.change(set(before)));
    this.page.change(set(choices));
  }
}

function hint(poll: Poll, own: readonly number[]): string {
  if (poll.stage === 'draft') return 'A draft. Attendees don’t see it yet.';
  if (poll.stage === 'closed') return poll.counts.length > 0 ? 'Closed.' : 'Closed. The hosts have not shown the results.';
  if (own.length === 0) return poll.kind === 'multiple' ? 'Choose one or more.' : 'Choose one.';
  const later = poll.counts.length > 0 ? '' : ' The hosts show the results later.';
  return `You can change your answer until the poll closes.${later}`;
}

function table(poll: Poll): TemplateResult {
  return html`<table class="vh">
    <caption>Results: ${poll.text}</caption>
    <thead><tr><th scope="col">Option</th><th scope="col">Answers</th><th scope="col">Percent</th></tr></thead>
    <tbody>${poll.options.map((option, i) => html`<tr><th scope="row">${option}</th><td>${poll.counts[i] ?? 0}</td><td>${share(poll, i)}</td></tr>`)}</tbody>
  </table>`;
}
