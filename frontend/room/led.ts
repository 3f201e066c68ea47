import { type Show } from './state';
import { count, object, text, type Entry, type Json, type Person } from './wire';

/** A direction in a scene, in degrees. */
export interface Spot {
  readonly yaw: number;
  readonly pitch: number;
}

/** Where the leader of a tour looks. */
export interface Pose extends Spot {
  /** When, in milliseconds by the leader's own clock. */
  readonly ms: number;
  readonly scene: string;
  readonly fov: number;
  /** The point whose words are shown; empty for none. */
  readonly open: string;
  /** What the leader points at. */
  readonly point: Spot | undefined;
}

/** Who leads a tour. */
export interface Lead {
  readonly id: string;
  readonly name: string;
}

/** The tour on the stage. */
export interface Led {
  readonly lead: Lead | undefined;
  /** Where it rested last. */
  readonly pose: Pose | undefined;
}

const NOBODY: Led = { lead: undefined, pose: undefined };

const WIDE = 90;

export function ledOf(state: Json): Led {
  return { lead: leadOf(state['lead']), pose: poseOf(state['pose']) };
}

/** @param set what stood on the stage before */
export function ledAfter(led: Led, set: Show, entry: Entry): Led {
  switch (entry.type) {
    case 'stage.show': {
      if (entry.payload['kind'] !== 'tour') return NOBODY;
      return { lead: set.kind === 'tour' ? led.lead : leaderOf(entry.by), pose: undefined };
    }
    case 'tour.lead':
      return { ...led, lead: leadOf(entry.payload) };
    case 'tour.rest':
      return { ...led, pose: poseOf(entry.payload) };
    default:
      return led;
  }
}

export function poseOf(value: unknown): Pose | undefined {
  const json = object(value);
  const scene = text(json['scene']);
  if (scene === '') return undefined;
  return {
    ms: count(json['ms']),
    scene,
    ...spotOf(json),
    fov: count(json['fov']) || WIDE,
    open: text(json['open']),
    point: json['point'] === undefined || json['point'] === null ? undefined : spotOf(object(json['point'])),
  };
}

export function spotOf(json: Json): Spot {
  return { yaw: count(json['yaw']), pitch: count(json['pitch']) };
}

function leaderOf(by: Person): Lead {
  return { id: by.id, name: by.name ?? '' };
}

function leadOf(value: unknown): Lead | undefined {
  const json = object(value);
  return text(json['person']) === '' ? undefined : { id: text(json['person']), name: text(json['name']) };
}
