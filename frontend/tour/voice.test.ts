import { beforeEach, expect, test, vi } from 'vitest';
import { Voice } from './voice';

/** As much of an audio element as a voice needs: it plays when told, and is over when told. */
class Recording {
  src = '';
  currentTime = 0;
  duration = 8;
  playbackRate = 1;
  paused = true;
  ended = false;
  readyState = 4;
  plays = 0;
  private failed: () => void = () => undefined;

  addEventListener(_: 'error', listener: () => void): void {
    this.failed = listener;
  }

  hasAttribute(): boolean {
    return this.src !== '';
  }

  play(): Promise<void> {
    this.plays++;
    this.paused = false;
    return Promise.resolve();
  }

  pause(): void {
    this.paused = true;
  }

  end(): void {
    Object.assign(this, { currentTime: this.duration, ended: true, paused: true });
  }

  fail(): void {
    this.failed();
  }
}

let recording: Recording;
let voice: Voice;
let failures: number;

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/tour/hall' });
  vi.stubGlobal('HTMLMediaElement', { HAVE_FUTURE_DATA: 3 });
  recording = new Recording();
  failures = 0;
  voice = new Voice(recording as unknown as HTMLAudioElement, () => failures++);
});

test('a recording is played at the speed that is asked for', () => {
  voice.take('/media/sounds/a.mp3');
  voice.speak(0, 1.5);

  expect(recording).toMatchObject({ src: 'https://example.org/media/sounds/a.mp3', paused: false, playbackRate: 1.5 });
});

test('a recording that is over a moment before its stop does not begin again', () => {
  voice.take('/media/sounds/a.mp3');
  voice.speak(0, 1);
  recording.end();
  voice.speak(7.9, 1);
  voice.speak(8.5, 1);

  expect(recording.plays).toBe(1);
});

test('the same stop again is spoken from its beginning', () => {
  voice.take('/media/sounds/a.mp3');
  voice.speak(0, 1);
  recording.end();
  voice.take('/media/sounds/a.mp3');
  voice.speak(0, 1);

  expect(recording).toMatchObject({ currentTime: 0, paused: false, plays: 2 });
});

test('a recording that lags is put right', () => {
  voice.take('/media/sounds/a.mp3');
  voice.speak(0, 1);
  voice.speak(5, 1);

  expect(recording.currentTime).toBe(5);
});

test('what cannot be played is told once, and the words are read instead', () => {
  voice.take('/media/sounds/a.mp3');
  recording.fail();
  recording.fail();

  expect(failures).toBe(1);
  expect(voice.audible).toBe(false);
  expect(voice.waiting).toBe(false);
});

test('a voice that is turned off is silent until it is turned on', () => {
  voice.take('/media/sounds/a.mp3');
  voice.speak(0, 1);
  voice.toggle();
  voice.speak(1, 1);
  expect(recording).toMatchObject({ paused: true, plays: 1 });

  voice.toggle();
  voice.speak(2, 1);
  expect(recording).toMatchObject({ paused: false, currentTime: 2 });
});
