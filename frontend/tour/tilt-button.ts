import type { PanoramaViewer } from '../viewer/panorama-viewer';

/** A sensor that is there answers within this time. */
const PATIENCE_MS = 1500;

/** iOS asks its owner first. */
type Asking = typeof DeviceOrientationEvent & { requestPermission?: () => Promise<PermissionState> };

/** The button by which a phone looks around as it is turned; hidden where nothing can be turned. */
export class TiltButton {
  constructor(
    private readonly viewer: PanoramaViewer,
    private readonly button: HTMLButtonElement,
    private readonly say: (text: string) => void,
  ) {
    if (!('DeviceOrientationEvent' in window) || !matchMedia('(any-pointer: coarse)').matches) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      if (viewer.tilting) this.end();
      else void this.begin();
    });
  }

  private async begin(): Promise<void> {
    if (!(await allowed())) {
      this.say('This browser was not allowed to feel how the phone is turned. Drag to look around.');
      return;
    }
    this.show(true);
    if (!(await felt())) {
      this.end();
      this.say('This device does not tell how it is turned. Drag to look around.');
    }
  }

  private end(): void {
    this.show(false);
  }

  private show(on: boolean): void {
    this.viewer.tilting = on;
    this.button.setAttribute('aria-pressed', String(on));
  }
}

async function allowed(): Promise<boolean> {
  const ask = (DeviceOrientationEvent as Asking).requestPermission;
  try {
    return ask === undefined || (await ask()) === 'granted';
  } catch {
    return false;
  }
}

function felt(): Promise<boolean> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (answer: boolean): void => {
      listening.abort();
      resolve(answer);
    };
    addEventListener(
      'deviceorientation',
      ({ alpha }) => {
        if (alpha !== null) end(true);
      },
      { signal: listening.signal },
    );
    setTimeout(() => end(false), PATIENCE_MS);
  });
}
