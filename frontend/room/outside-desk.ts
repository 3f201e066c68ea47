import { html, render } from 'lit';
import { type RoomPage } from './page';
import { type Desk } from './stage-pane';

/** The host's desk for the video of another site, where the session has one. */
export function outsideDesk(section: HTMLElement, page: RoomPage): Desk {
  const there = document.querySelector('.stage > :is(iframe, video[data-stream])') !== null;
  section.hidden = !there;
  return {
    show(state) {
      if (!there) return;
      const on = state.set.kind === 'video';
      const press = (): void => page.send('stage.show', { kind: on ? 'none' : 'video' });
      render(
        html`<h2 class="title-s">Outside video</h2>
          <p class="small muted">${on ? 'It has the stage; who is on air stands small beside it.' : 'It has the stage as long as nobody is on air and nothing else is shown.'}</p>
          <p><button type="button" class="btn secondary s" @click=${press}>${on ? 'Take it off the stage' : 'Give it the stage'}</button></p>`,
        section,
      );
    },
  };
}
