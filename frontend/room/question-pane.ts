import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { part } from '../site/part';
import { beginning, timeText, linked, nameOf, typed } from './elements';
import { icon } from './icons';
import { type Item, type Menu } from './menu';
import { type RoomPage } from './page';
import { onPerson } from './person-actions';
import { inTurn, isSettled, voted, type Order, type Question } from './questions';
import { type RoomState } from './state';
import { isStaff } from './wire';

/** Questions that a merge offers. */
const OFFERED = 8;

/** Questions and their votes. Nothing moves under a finger or the keyboard: the order waits until nobody is in the list. */
export class QuestionPane {
  private readonly pane = part('.p-q');
  private state: RoomState | undefined;
  private order: Order = 'votes';
  private turn: readonly number[] = [];
  private answering = 0;

  constructor(
    private readonly page: RoomPage,
    private readonly menu: Menu,
  ) {
    this.pane.replaceChildren();
    for (const left of ['pointerleave', 'focusout']) {
      this.pane.addEventListener(left, () => queueMicrotask(() => this.state && this.render(this.state)));
    }
  }

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    if (before?.questions !== state.questions || before.backstage !== state.backstage) this.render(state);
  }

  private render(state: RoomState): void {
    const questions = this.inOrder(state);
    const settled = questions.filter(isSettled).length;
    render(
      html`${questions.length === 0
          ? html`<p class="none msg note">No question yet. What is asked here can be voted on.</p>`
          : html`<p class="sort">
              <label>Order <select @change=${(event: Event) => this.sort(event)}>
                <option value="votes">Most voted first</option>
                <option value="new">Newest first</option>
              </select></label><span class="num">${settled} answered</span>
            </p>`}
        ${repeat(
          questions,
          (question) => question.n,
          (question) => this.question(question, state),
        )}`,
      this.pane,
    );
  }

  private inOrder(state: RoomState): Question[] {
    const { all } = state.questions;
    const busy = this.pane.matches(':hover') || this.pane.contains(document.activeElement);
    if (busy) {
      const kept = this.turn.filter((n) => all.has(n));
      this.turn = [...kept, ...[...all.keys()].filter((n) => !kept.includes(n))];
    } else {
      this.turn = inTurn(state.questions, this.order).map((question) => question.n);
    }
    return this.turn.flatMap((n) => all.get(n) ?? []);
  }

  private sort(event: Event): void {
    this.order = (event.target as HTMLSelectElement).value === 'new' ? 'new' : 'votes';
    if (!this.state) return;
    this.turn = inTurn(this.state.questions, this.order).map((question) => question.n);
    this.render(this.state);
  }

  private question(question: Question, state: RoomState): TemplateResult {
    const { n } = question;
    const mine = state.questions.votes.has(n);
    const settled = isSettled(question);
    const current = n === state.questions.current;
    const who = state.questions.own.has(n) ? 'You' : nameOf(question.by, state.you);
    const votes = `${String(question.votes)} ${question.votes === 1 ? 'vote' : 'votes'}`;
    return html`<article class=${current ? 'qa now' : 'qa'}>
      <button
        type="button"
        class="vote"
        aria-pressed=${String(mine)}
        aria-label=${settled ? `${votes}, answered` : `${mine ? 'Remove your vote' : 'Vote'}, ${votes}`}
        ?disabled=${settled || question.held}
        @click=${() => this.vote(n, !mine)}
      >
        ${icon(settled ? 'check' : 'up')}${question.votes}
      </button>
      <div>
        <p class=${settled ? 'muted' : ''}>${question.text}</p>
        <p class="meta">
          ${current ? html`<span class="tag here">Being answered now</span> ` : nothing}
          ${question.answered ? html`<span class="ok">Answered live</span> ` : nothing}
          ${question.held ? html`<span>Waits for a moderator</span> ` : nothing} ${who} · ${timeText(question.at)}
          ${who === 'You' && !settled && !isStaff(state.you)
            ? html`<button type="button" class="link" @click=${() => this.page.send('question.withdraw', { question: n })}>Withdraw</button>`
            : nothing}
        </p>
        ${question.answer === ''
          ? nothing
          : html`<p class="answer">${linked(question.answer)}${question.answerer ? html`<small class="muted"> ${question.answerer}</small>` : nothing}</p>`}
        ${isStaff(state.you) ? this.forStaff(question, state) : nothing}
      </div>
    </article>`;
  }

  private forStaff(question: Question, state: RoomState): TemplateResult {
    const { n } = question;
    const current = n === state.questions.current;
    const send = (type: string) => (): void => this.page.send(type, { question: n });
    const first = question.held
      ? html`<button type="button" class="link" @click=${send('question.approve')}>Let it through</button>`
      : current
        ? html`<button type="button" class="link" @click=${send('question.answered')}>Answered</button>`
        : html`<button type="button" class="link" @click=${send('question.current')}>Answer now</button>`;
    const writing = this.answering === n;
    return html`<div class="deeds" role="group" aria-label="For: ${beginning(question.text, 40)}">
        ${question.answered ? nothing : first}
        ${question.held ? nothing : html`<button type="button" class="link" aria-expanded=${String(writing)} @click=${() => this.write(writing ? 0 : n)}>
          ${question.answer === '' ? 'Answer in writing' : 'Change the answer'}
        </button>`}
        <button
          type="button"
          class="more"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label="More for: ${beginning(question.text, 40)}"
          @click=${(event: Event) => this.act(event.currentTarget as HTMLElement, question, state)}
        >
          ${icon('more')}
        </button>
      </div>
      ${writing ? this.answerForm(question) : nothing}`;
  }

  private answerForm(question: Question): TemplateResult {
    return html`<form class="answering" @submit=${(event: Event) => this.answer(event, question.n)}>
      <label class="vh" for="answer">Answer to: ${question.text}</label>
      <textarea id="answer" name="answer" rows="3" maxlength="2000" placeholder="Your answer, for all to read">${question.answer}</textarea>
      <button class="btn primary s">Publish the answer</button>
    </form>`;
  }

  private vote(question: number, on: boolean): void {
    const set = (to: boolean) => (state: RoomState): RoomState => ({ ...state, questions: voted(state.questions, question, to) });
    this.page.send('question.vote', { question, on }, () => this.page.change(set(!on)));
    this.page.change(set(on));
  }

  private write(n: number): void {
    this.answering = n;
    if (this.state) this.render(this.state);
    this.pane.querySelector('textarea')?.focus();
  }

  private answer(event: Event, question: number): void {
    event.preventDefault();
    const text = typed(event.target as HTMLFormElement, 'answer');
    if (text === '') return;
    this.page.send('question.answer', { question, text }, () => this.write(question));
    this.write(0);
  }

  private act(button: HTMLElement, question: Question, state: RoomState): void {
    const others = inTurn(state.questions, 'votes').filter((each) => each.n !== question.n && !each.held).slice(0, OFFERED);
    const merge = (into: Question) => (): void => this.page.send('question.merge', { question: question.n, into: into.n });
    const items: Item[] = [
      ...(question.held ? [] : others.map((into) => ({ label: `Asks the same as: ${beginning(into.text, 40)}`, deed: merge(into) }))),
      {
        label: 'Remove the question',
        deed: () => this.page.send('question.remove', { question: question.n }),
        confirm: `Remove “${beginning(question.text, 80)}”?`,
      },
      ...(question.by ? onPerson(question.by, state, this.page) : []),
    ];
    this.menu.open(button, `For: ${question.text}`, items);
  }
}
