import { type Projection } from '../viewer/engine/projection';
import { type Spot } from './led';
import { markOf } from './marks';

/** Share of the picture’s width up to which a mark’s words stand behind it. */
const WORDS_FIT = 0.65;

export type MarkName = 'ptr' | 'gaze' | 'look-here';

/** The marks over the picture: what the leader points at, where the leader looks, where all are asked to look. */
export class MarkLayer {
  readonly layer = document.createElement('div');
  private readonly marks = new Map<MarkName, HTMLElement>();

  constructor() {
    this.layer.className = 'marks';
    this.layer.setAttribute('aria-hidden', 'true');
    for (const name of ['gaze', 'ptr', 'look-here'] as const) {
      const mark = document.createElement('div');
      mark.className = name;
      this.marks.set(name, mark);
      this.layer.append(mark);
    }
  }

  /**
   * Puts a mark where it belongs in the view of the moment.
   *
   * @param spot nothing for no mark
   * @param anywhere whether an arrow at the edge stands for what is out of sight
   */
  set(name: MarkName, spot: Spot | undefined, projection: Projection, words: string, anywhere: boolean): void {
    const mark = this.marks.get(name);
    if (!mark) return;
    const at = spot && markOf(spot, projection);
    mark.hidden = !at || (!anywhere && !at.inside);
    if (!at) return;
    mark.classList.toggle('away', !at.inside);
    // There would be no room for the words.
    mark.classList.toggle('at-end', at.x > projection.size.width * WORDS_FIT);
    mark.dataset['words'] = words;
    mark.style.translate = `${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`;
    mark.style.setProperty('--bearing', `${at.bearing.toFixed(0)}deg`);
  }

  /** Lets a mark catch the eye again. */
  renew(name: MarkName): void {
    const mark = this.marks.get(name);
    mark?.getAnimations({ subtree: true }).forEach((animation) => {
      animation.cancel();
      animation.play();
    });
  }
}
