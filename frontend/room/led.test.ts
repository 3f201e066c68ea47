import { describe, expect, it } from 'vitest';
import { Projection } from '../viewer/engine/projection';
import { ledAfter, ledOf, type Led } from './led';
import { whereabouts } from './led-scenes';
import { markOf } from './marks';
import { type Show } from './state';
import { type Json, type Person } from './wire';

const HOST: Person = { id: 'hugo', name: 'Hugo', role: 'host' };
const NOTHING: Show = { kind: 'none', address: '', title: '' };
const TOUR: Show = { kind: 'tour', address: 'suite', title: '' };
const REST = { ms: 5, scene: 'suite', yaw: 12, fov: 80 };

function after(led: Led, set: Show, type: string, payload: Json): Led {
  return ledAfter(led, set, { n: 1, at: 1, type, by: HOST, payload });
}

describe('a led tour', () => {
  it('is led by who has put it on the stage, until somebody else does', () => {
    const led = after(ledOf({}), NOTHING, 'stage.show', { kind: 'tour', address: 'suite' });
    expect(led.lead).toEqual({ id: 'hugo', name: 'Hugo' });

    const handed = after(led, TOUR, 'tour.lead', { person: 'mia', name: 'Mia' });
    expect(handed.lead).toEqual({ id: 'mia', name: 'Mia' });
    expect(after(handed, TOUR, 'stage.show', { kind: 'tour', address: 'office' }).lead).toEqual(handed.lead);
    expect(after(handed, TOUR, 'stage.show', {}).lead).toBeUndefined();
  });

  it('is where it rested last, for one who comes later, too', () => {
    const rest = { ms: 5, scene: 'suite', yaw: 12, pitch: 0, fov: 80, open: '', point: undefined };

    expect(after(ledOf({}), TOUR, 'tour.rest', REST).pose).toEqual(rest);
    expect(ledOf({ lead: { person: 'hugo', name: 'Hugo' }, pose: REST })).toEqual({ lead: { id: 'hugo', name: 'Hugo' }, pose: rest });
  });

  it('says in words what is looked at', () => {
    const hotspot = { id: 'table', kind: 'fact', label: 'The table', yaw: 20, pitch: 0 } as const;
    const view = { yaw: 0, pitch: 0, fov: 90 };
    const scene = {
      id: 'suite', name: 'The suite', preview: '', tiles: '', tileSize: 512, levels: [512],
      view, leveling: { pitch: 0, roll: 0 }, hotspots: [hotspot],
    };

    expect(whereabouts(scene, view)).toBe('The suite, turned toward The table');
    expect(whereabouts(scene, { ...view, yaw: 120 })).toBe('The suite');
    expect(whereabouts(undefined, view)).toBe('');
  });
});

describe('a mark', () => {
  const projection = new Projection({ yaw: 0, pitch: 0, fov: 90 }, { width: 800, height: 400 });

  it('stands where its direction is', () => {
    expect(markOf({ yaw: 0, pitch: 0 }, projection)).toMatchObject({ x: 400, y: 200, inside: true });
  });

  it.each([
    [{ yaw: 90, pitch: 0 }, { x: 764, y: 200, bearing: 90 }],
    [{ yaw: -120, pitch: 0 }, { x: 36, y: 200, bearing: -90 }],
    [{ yaw: 0, pitch: 80 }, { x: 400, y: 36, bearing: 0 }],
  ])('stands at the edge that is nearest to what is out of sight', (towards, at) => {
    const mark = markOf(towards, projection);

    expect(mark.inside).toBe(false);
    expect(mark.x).toBeCloseTo(at.x, 3);
    expect(mark.y).toBeCloseTo(at.y, 3);
    expect(mark.bearing).toBeCloseTo(at.bearing, 3);
  });
});
