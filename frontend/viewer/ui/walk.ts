import type { Angles } from '../engine/geometry.js';
import { shortestTurn } from '../engine/geometry.js';
import { easeInOut } from '../engine/motion.js';
import type { Stage } from '../draw/stage.js';
import type { Parts } from './template.js';

/** Of a walk's 600 ms, the turn towards the passage takes so many, fading into the next scene the rest. */
const TURN = 240;
const FADE = 360;
/** A cut softened, for those who asked for less motion. */
const PLAIN_FADE = 160;
/** How far the view turns towards the passage, and how much closer it comes. */
const TURN_SHARE = 0.6;
const CLOSER = 0.82;

/**
 * The way from one scene into another: the view turns towards the passage and comes closer, then what stands on the
 * screen fades, still growing, over the next scene.
 */
export class Walk {
  private token = 0;

  constructor(
    private readonly stage: Stage,
    private readonly parts: Parts,
    private readonly reduced: () => boolean,
  ) {}

  /**
   * Leaves the scene. Resolves to false when another walk has begun meanwhile, or the viewer is gone.
   *
   * @param ready settles when there is something to see of the next scene; rejects if it cannot be had
   * @param through where the passage is, if one is taken
   * @param enter shows the next scene and resolves when its picture is there
   */
  async go(ready: Promise<unknown>, through: Angles | undefined, enter: () => Promise<void>): Promise<boolean> {
    const token = ++this.token;
    const gone = (): boolean => token !== this.token;
    const { motion } = this.stage;
    const before = motion.view;
    const { points } = this.parts;
    points.classList.add('away');
    try {
      await Promise.all([ready, through && !this.reduced() ? this.turn(through) : undefined]);
      if (gone()) {
        return false;
      }
      await this.fadeInto(enter, gone);
      return !gone();
    } catch (error) {
      if (!gone()) {
        motion.glideTo(before, performance.now(), TURN);
        this.stage.invalidate();
      }
      throw error;
    } finally {
      if (!gone()) {
        points.classList.remove('away');
      }
    }
  }

  /** Ends whatever is under way, where it is. */
  end(): void {
    this.token++;
    this.parts.veil.getAnimations().forEach((animation) => {
      animation.cancel();
    });
    this.parts.veil.hidden = true;
    this.parts.points.classList.remove('away');
  }

  private async turn({ yaw, pitch }: Angles): Promise<void> {
    const { motion } = this.stage;
    const { view } = motion;
    const towards = {
      yaw: view.yaw + shortestTurn(view.yaw, yaw) * TURN_SHARE,
      pitch: view.pitch + (pitch - view.pitch) * TURN_SHARE * 0.5,
      fov: view.fov * CLOSER,
    };
    motion.glideTo(towards, performance.now(), TURN, easeInOut);
    this.stage.invalidate();
    await new Promise((resolve) => setTimeout(resolve, TURN));
  }

  private async fadeInto(enter: () => Promise<void>, gone: () => boolean): Promise<void> {
    const { veil } = this.parts;
    this.stage.copyTo(veil);
    veil.hidden = false;
    await enter();
    if (gone()) {
      return;
    }
    const plain = this.reduced();
    const growth = plain ? '1' : '1.18';
    const fade = veil.animate([{ opacity: 1, scale: '1' }, { opacity: 0, scale: growth }], {
      duration: plain ? PLAIN_FADE : FADE,
      easing: plain ? 'linear' : 'ease-in-out',
      fill: 'forwards',
    });
    await fade.finished.catch(() => undefined);
    if (!gone()) {
      veil.hidden = true;
      // Its pixels weigh as much as the screen's.
      veil.width = veil.height = 0;
      fade.cancel();
    }
  }
}
