import { part } from '../site/part';
import type { PanoramaViewer } from '../viewer/panorama-viewer';
import type { FloorPlan } from './floor-plan';
import type { PointPanel } from './point-panel';

/** The list of what there is in the room that one stands in: the same as the picture's points, without turning. */
export class RoomPoints {
  private readonly section = part('#plan .inside');
  private readonly list = part('ul', this.section);

  constructor(
    private readonly viewer: PanoramaViewer,
    private readonly panel: PointPanel,
    private readonly plan: Pick<FloorPlan, 'close' | 'reopen'>,
  ) {
    viewer.addEventListener('scene-change', () => this.enter());
    this.enter();
  }

  private enter(): void {
    const { scenes, scene } = this.viewer;
    const points = scenes.find(({ id }) => id === scene)?.hotspots.filter(({ kind }) => kind !== 'link') ?? [];
    this.section.hidden = points.length === 0;
    this.list.replaceChildren(
      ...points.map(({ id, label }) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.addEventListener('click', () => {
          this.plan.close();
          this.panel.open(id, () => {
            this.plan.reopen();
            button.focus();
          });
        });
        item.append(button);
        return item;
      }),
    );
  }
}
