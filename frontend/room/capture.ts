import { nameCard } from './name-card';
import { TakenError } from './publisher';

const VIDEO: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30, max: 30 } };
const AUDIO: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/**
 * Camera and microphone; the name and the microphone where there is no camera.
 *
 * @param video id of a camera; the browser's choice where it is undefined
 * @param audio id of a microphone
 * @returns what is recorded, and whether the host is seen on it
 */
export async function capture(video: string | undefined, audio: string | undefined, name: string): Promise<{ stream: MediaStream; seen: boolean }> {
  const sound = { ...AUDIO, ...exact(audio) };
  const devices = await navigator.mediaDevices.enumerateDevices();
  const card = devices.some(({ kind }) => kind === 'videoinput') ? undefined : nameCard(name);
  if (!card) return { stream: await navigator.mediaDevices.getUserMedia({ video: { ...VIDEO, ...exact(video) }, audio: sound }), seen: true };
  const voice = await navigator.mediaDevices.getUserMedia({ audio: sound });
  return { stream: new MediaStream([card, ...voice.getAudioTracks()]), seen: false };
}

/** A screen with the voice of the microphone, or with its own sound where there is no microphone. */
export async function share(camera: MediaStream | undefined): Promise<MediaStream> {
  const screen = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 30 } }, audio: camera === undefined });
  return new MediaStream([...screen.getVideoTracks(), ...(camera?.getAudioTracks() ?? screen.getAudioTracks())]);
}

function exact(deviceId: string | undefined): MediaTrackConstraints {
  return deviceId ? { deviceId: { exact: deviceId } } : {};
}

/** What went wrong, and what to do. */
export function words(problem: unknown): string {
  if (problem instanceof TakenError) return `${problem.message} Press “Take over” to end that and go on air yourself.`;
  if (!(problem instanceof DOMException)) return problem instanceof Error ? problem.message : String(problem);
  switch (problem.name) {
    case 'NotAllowedError':
      return 'The browser was not allowed to use camera, microphone or screen. Allow it in the address bar, then try again.';
    case 'NotFoundError':
      return 'No camera or no microphone was found. Connect one and try again.';
    case 'NotReadableError':
      return 'Another program uses the camera or the microphone. Close it and try again.';
    default:
      return problem.message;
  }
}
