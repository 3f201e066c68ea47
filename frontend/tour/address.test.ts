import { expect, test } from 'vitest';
import { addressOf, embedCode, placeOf } from './address';

test('an address restores the place that it was made from, to a tenth of a degree', () => {
  const address = new URL(addressOf({ scene: 'control-room', yaw: -12.34, pitch: 5, fov: 90 }), 'http://localhost');

  expect(address.pathname + address.search).toBe('/tour/control-room?yaw=-12.3&pitch=5&fov=90');
  expect(placeOf(address)).toEqual({ scene: 'control-room', yaw: -12.3, pitch: 5, fov: 90 });
});

test('a turn of less than a twentieth of a degree to the left is not written as minus zero', () => {
  expect(addressOf({ scene: 'welcome', yaw: -0.04, pitch: 0, fov: 90 })).toBe('/tour/welcome?yaw=0&pitch=0&fov=90');
});

test('among files a place is a file beside the other ones, wherever the folder lies', () => {
  const address = addressOf({ scene: 'control-room', yaw: 7, pitch: 0, fov: 90 }, 'folder');

  const url = new URL(address, 'https://example.org/~ann/our-suites/tour/welcome.html?yaw=5');
  expect(url.pathname).toBe('/~ann/our-suites/tour/control-room.html');
  expect(placeOf(url)).toEqual({ scene: 'control-room', yaw: 7, pitch: 0, fov: 90 });
});

test('nonsense in an address is left to the scene', () => {
  const place = placeOf({ pathname: '/tour/clinic', search: '?yaw=north&pitch=&fov=NaN' });

  expect(place).toEqual({ scene: 'clinic' });
});

test('a frame on another page shows the same place, whatever its name holds', () => {
  const code = embedCode('https://ir.example', { scene: 'clinic', yaw: 5, pitch: 0, fov: 90 }, 'The "clinic" & <more>', true);

  expect(code).toContain('title="The &quot;clinic&quot; &amp; &lt;more>"');
  const address = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(placeOf(new URL(address))).toEqual({ scene: 'clinic', yaw: 5, pitch: 0, fov: 90 });
  expect(new URL(address).searchParams.has('turn')).toBe(true);
});

test('an address outside the tour names no place', () => {
  expect(placeOf({ pathname: '/program', search: '' })).toBeUndefined();
});
