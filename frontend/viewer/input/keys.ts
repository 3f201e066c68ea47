import type { Axis } from '../engine/motion.js';
import type { Looking } from './looking.js';

const KEYS: Record<string, readonly [Axis, number]> = {
  ArrowLeft: ['yaw', -1],
  ArrowRight: ['yaw', 1],
  ArrowUp: ['pitch', 1],
  ArrowDown: ['pitch', -1],
  '+': ['zoom', 1],
  '=': ['zoom', 1],
  PageUp: ['zoom', 1],
  '-': ['zoom', -1],
  PageDown: ['zoom', -1],
};

export interface KeyHooks {
  /** Handles a key before it turns the view; true if it did. */
  claimed(event: KeyboardEvent): boolean;
  /** Back to the scene's own view. */
  home(): void;
}

/** Looks around by keys while the picture or one of its hotspots has the focus. */
export function listenToKeys(stage: HTMLElement, looking: Looking, hooks: KeyHooks, signal: AbortSignal): void {
  const held = new Map<string, readonly [Axis, number]>();
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    const key = KEYS[event.key];
    if (hooks.claimed(event)) {
      event.preventDefault();
    } else if (event.key === 'Home') {
      event.preventDefault();
      looking.taken();
      hooks.home();
    } else if (key) {
      event.preventDefault();
      looking.taken();
      if (looking.reduced) {
        looking.motion.nudge(...key);
      } else {
        looking.motion.press(...key, performance.now());
        held.set(event.code, key);
      }
      looking.invalidate();
    }
  };
  const release = (code: string): void => {
    const axis = held.get(code)?.[0];
    held.delete(code);
    if (!axis) {
      return;
    }
    // Its opposite may still be held, and no longer repeats.
    const rest = [...held.values()].findLast(([other]) => other === axis);
    if (rest) {
      looking.motion.press(...rest, performance.now());
    } else {
      looking.motion.release(axis, performance.now());
    }
    looking.invalidate();
  };
  stage.addEventListener('keydown', press, { signal });
  stage.addEventListener('keyup', (event) => {
    release(event.code);
  }, { signal });
  // A key let go elsewhere is never reported here.
  stage.addEventListener('focusout', () => {
    [...held.keys()].forEach(release);
  }, { signal });
}
