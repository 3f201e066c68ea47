import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { counted, linked, nameOf, roleOf, timeOf } from '../room/elements';
import { icon } from '../room/icons';
import { share, type Poll } from '../room/polls';
import { inTurn, isSettled, type Question } from '../room/questions';
import { type Message } from '../room/chat';
import { type RoomState } from '../room/state';
import { isStaff } from '../room/wire';
import { part } from '../site/part';

/** The conversation as it stood at a moment, to be read. */
export class Panes {
  private readonly chat = part('.p-chat');
  private readonly questions = part('.p-q');
  private readonly polls = part('.p-poll');
  private state: RoomState | undefined;

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    if (before?.chat !== state.chat) this.showChat(state);
    if (before?.questions !== state.questions) {
      const all = inTurn(state.questions, 'votes');
      const none = html`<p class="none msg note">No question has been asked yet.</p>`;
      render(all.length === 0 ? none : repeat(all, ({ n }) => n, (each) => question(each, state)), this.questions);
    }
    if (before?.polls !== state.polls) {
      const all = [...state.polls.all.values()].filter((each) => each.stage !== 'draft');
      const none = html`<p class="none msg note">There has been no poll yet.</p>`;
      render(all.length === 0 ? none : repeat(all, ({ n }) => n, poll), this.polls);
    }
  }

  private showChat(state: RoomState): void {
    const { chat } = this;
    const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 40;
    const all = [...state.chat.messages.values()];
    const none = html`<p class="none msg note">Nothing has been written yet.</p>`;
    render(all.length === 0 ? none : repeat(all, ({ n }) => n, (each) => message(each, state)), chat);
    if (atEnd) chat.scrollTop = chat.scrollHeight;
  }
}

function message(each: Message, state: RoomState): TemplateResult {
  if (each.removed) return html`<p class="msg note">A message was removed.</p>`;
  const answered = state.chat.messages.get(each.reply);
  return html`<div class="msg ${isStaff(each.by) ? 'host' : ''}">
    <p class="who"><b>${nameOf(each.by, state.you)}</b>${roleOf(each.by)}${timeOf(each.at)}</p>
    ${answered && !answered.removed ? html`<p class="quote">${nameOf(answered.by, state.you)}: ${answered.text}</p>` : nothing}
    <p class="text">${linked(each.text)}${each.edited ? html` <small class="muted">(edited)</small>` : nothing}</p>
    ${each.reactions.size === 0
      ? nothing
      : html`<p class="small num">${[...each.reactions].map(([emoji, n]) => `${emoji} ${String(n)}`).join('  ')}</p>`}
  </div>`;
}

function question(each: Question, state: RoomState): TemplateResult {
  const current = each.n === state.questions.current;
  const settled = isSettled(each);
  return html`<article class=${current ? 'qa now' : 'qa'}>
    <p class="vote votes"><span class="vh">Votes: </span>${settled ? icon('check') : icon('up')}${each.votes}</p>
    <div>
      <p>${each.text}</p>
      <p class="meta">${current ? html`<span class="tag here">Being answered</span> ` : nothing}${each.answered ? html`<span class="ok">Answered live</span> ` : nothing}${timeOf(each.at)}</p>
      ${each.answer === '' ? nothing : html`<p class="answer">${linked(each.answer)}${each.answerer ? html`<small class="muted"> ${each.answerer}</small>` : nothing}</p>`}
    </div>
  </article>`;
}

function poll(each: Poll): TemplateResult {
  return html`<section class="poll">
    <h2 class="title-s">${each.text}</h2>
    <ul class="options">${each.options.map(
      (option, i) => html`<li class="opt" style="--p: ${each.counts.length > 0 ? share(each, i) : 0}%"><span>${option}</span>${each.counts.length > 0 ? html`<b class="num">${share(each, i)}%</b>` : nothing}</li>`,
    )}</ul>
    <p class="small muted num">${counted(each.voters, 'answer', 'answers')}${each.stage === 'open' ? ', open' : ''}</p>
  </section>`;
}
