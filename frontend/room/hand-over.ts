import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from './elements';
import { type RoomPage } from './page';
import { type RoomState } from './state';

/** For staff: to take the lead of the tour, or to give it to another of those who are here. */
export function handOver(state: RoomState, page: RoomPage): TemplateResult | typeof nothing {
  const { backstage, you, led } = state;
  if (!backstage || !led.lead) return nothing;
  if (led.lead.id !== you.id) {
    return html`<button type="button" class="btn secondary s" @click=${() => page.send('tour.lead', {})}>Take the lead</button>`;
  }
  const others = backstage.here.filter((person) => person.id !== you.id);
  if (others.length === 0) return nothing;
  const give = (event: Event): void => {
    const choice = event.currentTarget as HTMLSelectElement;
    page.send('tour.lead', { person: choice.value });
    choice.value = '';
  };
  return html`<select aria-label="Hand the lead to" @change=${give}>
    <option value="" selected>Hand over…</option>
    ${others.map((person) => html`<option value=${person.id}>${nameOf(person, you)}</option>`)}
  </select>`;
}
