import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { part } from '../site/part';
import { counted, typed } from './elements';
import { icon } from './icons';
import { type RoomPage } from './page';
import { chosen, pressed, share, type Poll } from './polls';
import { type RoomState } from './state';
import { isStaff } from './wire';

const LEAST_OPTIONS = 2;
const MOST_OPTIONS = 10;

/** Polls: an option is the button and the bar. Results are a table, too, for those who don't see the bars. */
export class PollPane {
  private readonly pane = part('.p-poll');
  private state: RoomState | undefined;
  private making = false;
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
    return html`<div class="deeds">
      ${poll.stage === 'draft' ? html`<button type="button" class="btn secondary s" @click=${send('poll.open')}>Open for answers</button>` : nothing}
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
    return html`<form class="maker" @submit=${(event: Event) => this.draft(event)}>
      <p class="field"><label for="poll-text">What do you ask?</label><input id="poll-text" name="text" maxlength="300" required /></p>
      <p class="field"><label for="poll-kind">How do they answer?</label><select id="poll-kind" name="kind">
        <option value="single">One of the options</option><option value="multiple">Any of the options</option><option value="rating">A grade from 1 to 5</option>
      </select></p>
      <p class="field"><label for="poll-options">Options, one a line</label><textarea id="poll-options" name="options" rows="4"></textarea></p>
      <label class="check"><input type="checkbox" name="live" checked />Show results while it is open</label>
      ${this.problem === '' ? nothing : html`<p class="small danger" role="alert">${this.problem}</p>`}
      <p class="deeds"><button class="btn primary s">Keep as a draft</button><button type="button" class="btn secondary s" @click=${() => this.make(false)}>Cancel</button></p>
    </form>`;
  }

  private make(on: boolean): void {
    this.making = on;
    this.problem = '';
    if (this.state) this.render(this.state);
    if (on) this.pane.querySelector('input')?.focus();
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
