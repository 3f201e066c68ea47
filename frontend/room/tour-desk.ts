import { html, nothing, render, type TemplateResult } from 'lit';
import { handOver } from './hand-over';
import { ledScenes, type LedScenes } from './led-scenes';
import { type RoomPage } from './page';
import { type Desk } from './stage-pane';
import { type RoomState } from './state';

/** From where a host takes everybody through the walkthrough. */
export function tourDesk(section: HTMLElement, page: RoomPage): Desk {
  let state: RoomState | undefined;
  let tour: LedScenes | undefined;
  let failed = false;

  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    const scene = new FormData(event.currentTarget as HTMLFormElement).get('scene');
    const chosen = tour?.scenes.find(({ id }) => id === scene);
    if (chosen) page.send('stage.show', { kind: 'tour', address: chosen.id, title: chosen.name });
  };
  const starting = (): TemplateResult | typeof nothing => {
    if (failed) return html`<p class="small">The walkthrough could not be loaded. Reload the page to try again.</p>`;
    if (!tour) return nothing;
    if (tour.scenes.length === 0) return html`<p class="small">No room of the walkthrough has a picture yet.</p>`;
    return html`<form class="maker" @submit=${start}>
      <p class="field"><label for="tour-scene">Begin in</label>
        <select id="tour-scene" name="scene">${tour.scenes.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}</select></p>
      <button class="btn secondary s">Start the tour</button>
    </form>`;
  };
  const running = (now: RoomState): TemplateResult => {
    const own = now.led.lead?.id === now.you.id;
    return html`<p>${own ? 'You lead. All see what you look at.' : `${now.led.lead?.name || 'Nobody'} leads.`}</p>
      ${own ? html`<p class="small muted">P points, a double click or Enter asks all to look there.</p>` : nothing}
      <p class="deeds">${handOver(now, page)}
        <button type="button" class="btn secondary s" @click=${() => page.send('stage.show', { kind: 'none' })}>Stop the tour</button></p>`;
  };
  const draw = (): void => {
    if (!state) return;
    render(html`<h2 class="title-s">Lead the tour</h2>${state.set.kind === 'tour' ? running(state) : starting()}`, section);
  };

  ledScenes().then(
    (loaded) => (tour = loaded),
    () => (failed = true),
  ).finally(draw);
  return {
    show(next) {
      const before = state;
      state = next;
      if (before?.set === next.set && before.led === next.led && before.backstage === next.backstage) return;
      draw();
    },
  };
}
