import { html, nothing, render, type TemplateResult } from 'lit';
import { captionStays } from './captions';
import { part } from '../site/part';
import { type Air } from './air';
import { counted, EMOJI } from './elements';
import { now } from './house-clock';
import { icon } from './icons';
import { type Menu } from './menu';
import { type RoomPage } from './page';
import { type Caption, type RoomState } from './state';
import { count } from './wire';

/** Reactions that float at once; a full house would hide the picture. */
const FLOATING = 24;

/** How long numbers stand in place of floating reactions, in milliseconds. */
const NUMBERS_STAY = 4000;

const MINUTE = 60_000;

/** What lies over the picture and below it: captions, reactions, a raised hand. */
export class Stage {
  private readonly stage = part('.stage');
  private readonly captions = part('.cc');
  private readonly floats = part('.floats');
  private readonly bar = part('.ctl');
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly begin: number;
  private readonly end: number;
  private state: RoomState | undefined;
  private captioned = true;
  private caption: Caption | undefined;
  private numbers: ReturnType<typeof setTimeout> | undefined;
  private fading: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: RoomPage,
    private readonly menu: Menu,
    times: DOMStringMap,
    private readonly air: Air,
  ) {
    this.begin = new Date(times['start'] ?? '').getTime();
    this.end = new Date(times['end'] ?? '').getTime();
    document.addEventListener('fullscreenchange', () => this.render());
    setInterval(() => this.render(), MINUTE / 2);
  }

  show(state: RoomState): void {
    const before = this.state;
    this.state = state;
    if (state.caption && state.caption !== before?.caption && before) this.tell(state.caption);
    this.render();
  }

  /** Shows a line of captions, in place of the one before. */
  tell(caption: Caption): void {
    this.caption = caption;
    clearTimeout(this.fading);
    this.fading = setTimeout(() => {
      this.caption = undefined;
      this.showCaption();
    }, captionStays(caption.text));
    this.showCaption();
  }

  /** Lets reactions rise; where motion is not wanted, says how many there were. */
  float(counts: Readonly<Record<string, unknown>>): void {
    const all = EMOJI.filter((emoji) => count(counts[emoji]) > 0);
    if (this.calm.matches) {
      this.floats.textContent = all.map((emoji) => `${emoji} ${String(count(counts[emoji]))}`).join('  ');
      clearTimeout(this.numbers);
      this.numbers = setTimeout(() => (this.floats.textContent = ''), NUMBERS_STAY);
      return;
    }
    for (const emoji of all) {
      for (let i = 0; i < count(counts[emoji]) && this.floats.childElementCount < FLOATING; i++) this.rise(emoji);
    }
  }

  /** A hand to raise and emoji to send, as the composer shows them on a phone. */
  controls(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state?.session !== 'live') return nothing;
    return html`${state.backstage ? nothing : this.hand(state, 'icon-btn', nothing)}<button
        type="button"
        class="icon-btn react"
        aria-label="React"
        popovertarget="emoji"
      >
        ${icon('react')}
      </button>`;
  }

  private render(): void {
    const { state } = this;
    if (!state) return;
    const live = state.session === 'live';
    this.bar.hidden = !live && state.you.role !== 'host';
    render(live ? this.tools(state) : html`<span class="sp"></span>${this.moves(state)}`, this.bar);
  }

  private tools(state: RoomState): TemplateResult {
    return html`${state.backstage ? nothing : this.hand(state, 'btn secondary s', html`<span>${state.hand ? 'Lower your hand' : 'Raise hand'}</span>`)}
        <button type="button" class="btn secondary s" popovertarget="emoji">${icon('react')}<span>React</span></button>
        ${state.backstage && state.hands > 0 ? html`<span class="small num">${counted(state.hands, 'hand is up', 'hands are up')}</span>` : nothing}
        <span class="sp"></span>
        <span class="small muted num">${this.left()}</span>
        ${this.air.listening === undefined ? nothing : html`<button type="button" class="btn secondary s" aria-pressed=${String(this.air.listening)} @click=${() => this.air.listen(!this.air.listening)}>Sound only</button>`}
        <button type="button" class="icon-btn" aria-label="Captions" aria-pressed=${String(this.captioned)} @click=${() => this.toggleCaptions()}>${icon('captions')}</button>
        ${this.air.floats ? html`<button type="button" class="icon-btn" aria-label="Picture in picture" @click=${() => void this.air.float().catch(() => undefined)}>${icon('float')}</button>` : nothing}
        ${document.fullscreenEnabled
          ? html`<button type="button" class="icon-btn" aria-label="Full screen" aria-pressed=${String(document.fullscreenElement !== null)} @click=${() => this.toggleFull()}>${icon('full')}</button>`
          : nothing}
        <div id="emoji" class="actions emoji" popover role="group" aria-label="React">
          ${EMOJI.map((emoji) => html`<button type="button" aria-label="Send ${emoji}" @click=${() => this.react(emoji)}>${emoji}</button>`)}
        </div>
        ${this.moves(state)}`;
  }

  /** What takes the session on, for its hosts. */
  private moves(state: RoomState): TemplateResult | typeof nothing {
    if (state.you.role !== 'host') return nothing;
    const move = (to: string) => (): void => this.page.say({ t: 'move', to });
    const end = (event: Event): void => {
      const confirm = 'End the session for everyone?';
      this.menu.open(event.currentTarget as HTMLElement, 'End', [{ label: 'End the session', deed: move('ended'), confirm }]);
    };
    switch (state.session) {
      case 'scheduled':
        return html`<button type="button" class="btn primary s move" @click=${move('lobby')}>Open the lobby</button>`;
      case 'lobby':
        return html`<button type="button" class="btn primary s move" @click=${move('live')}>Start the session</button>`;
      case 'live':
        return html`<button type="button" class="btn secondary s move" aria-haspopup="menu" aria-expanded="false" @click=${end}>End</button>`;
      default:
        return nothing;
    }
  }

  /** Said while the hour runs; a session that begins before its time has no need to hear it. */
  private left(): string {
    const minutes = Math.ceil((this.end - now()) / MINUTE);
    if (minutes <= 0) return 'Over time';
    return now() < this.begin ? '' : `${String(minutes)} min left`;
  }

  private hand(state: RoomState, kind: string, words: TemplateResult | typeof nothing): TemplateResult {
    const up = !state.hand;
    const set = (hand: boolean) => (of: RoomState): RoomState => ({ ...of, hand });
    const press = (): void => {
      this.page.send('hand.raise', { up }, () => this.page.change(set(!up)));
      this.page.change(set(up));
    };
    return html`<button
      type="button"
      class="${kind} hand"
      aria-pressed=${String(state.hand)}
      aria-label=${words === nothing ? 'Raise hand' : nothing}
      @click=${press}
    >
      ${icon('hand')}${words}
    </button>`;
  }

  private react(emoji: string): void {
    this.page.say({ t: 'react', emoji });
    part('#emoji').hidePopover();
  }

  private rise(emoji: string): void {
    const element = document.createElement('span');
    element.textContent = emoji;
    element.style.setProperty('--x', `${String(Math.round(Math.random() * 100))}%`);
    element.style.setProperty('--wait', `${String(Math.round(Math.random() * 900))}ms`);
    element.addEventListener('animationend', () => element.remove());
    this.floats.append(element);
  }

  private showCaption(): void {
    const { caption } = this;
    this.captions.hidden = !this.captioned || !caption;
    if (!caption) return;
    const speaker = document.createElement('b');
    speaker.textContent = caption.speaker === '' ? '' : `${caption.speaker}: `;
    this.captions.replaceChildren(speaker, caption.text);
  }

  private toggleCaptions(): void {
    this.captioned = !this.captioned;
    this.showCaption();
    this.render();
  }

  private toggleFull(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.stage.requestFullscreen();
  }
}
