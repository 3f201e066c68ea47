import type { View } from '../viewer/engine/geometry';

/** A stop of a guided tour: where one stands and looks, for how long, and what is said. */
export interface Cue {
  scene: string;
  /** The scene's name. */
  room: string;
  view: View;
  seconds: number;
  text: string;
  /** Address of a recording of the text. */
  narration?: string;
}

export interface Route {
  id: string;
  title: string;
  cues: readonly Cue[];
}

/** Seconds as minutes: `1:05`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
