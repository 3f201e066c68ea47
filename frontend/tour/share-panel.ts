import { part } from '../site/part';
import type { PanoramaViewer } from '../viewer/panorama-viewer';
import { addressOf, embedCode } from './address';
import { SidePanel } from './side-panel';

/** The panel that hands on exactly the view that one looks at: as a link, as a code for a camera, as a frame. */
export class SharePanel {
  private readonly panel = part('#share');
  private readonly link = part<HTMLInputElement>('.link', this.panel);
  private readonly frame = part<HTMLTextAreaElement>('.frame', this.panel);
  private readonly code = part<HTMLImageElement>('.code img', this.panel);
  private readonly save = part<HTMLAnchorElement>('.save', this.panel);
  private readonly side: SidePanel;

  constructor(
    private readonly viewer: PanoramaViewer,
    private readonly say: (text: string) => void,
  ) {
    this.side = new SidePanel(this.panel, [part<HTMLButtonElement>('button.share')], () => this.update());
    viewer.addEventListener('view-settled', () => {
      if (this.side.isOpen) this.update();
    });
    viewer.addEventListener('scene-change', () => {
      if (this.side.isOpen) this.update();
    });
    for (const field of [this.link, this.frame]) {
      field.addEventListener('focus', () => field.select());
      const copied = field === this.link ? 'Link to this view copied.' : 'Code for your page copied.';
      part('.copy', field.parentElement ?? this.panel).addEventListener('click', () => void this.copy(field, copied));
    }
    this.offerSystem();
  }

  private get name(): string {
    const { scene, scenes } = this.viewer;
    return scenes.find(({ id }) => id === scene)?.name ?? '';
  }

  private update(): void {
    const { scene, yaw, pitch, fov } = this.viewer;
    const place = { scene, yaw, pitch, fov };
    const address = addressOf(place);
    const code = address.replace('?', '/qr.svg?');
    this.link.value = location.origin + address;
    this.frame.value = embedCode(location.origin, place, `${this.name} · Walkthrough`);
    this.code.src = code;
    this.code.alt = `QR code that opens this view: ${this.name}`;
    this.save.href = code;
    this.save.download = `${scene}-qr.svg`;
  }

  private async copy(field: HTMLInputElement | HTMLTextAreaElement, copied: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(field.value);
      this.say(copied);
    } catch {
      field.focus();
      this.say('It is selected: copy it with your keyboard or the menu of your browser.');
    }
  }

  /** Phones have a way of their own to hand things on. */
  private offerSystem(): void {
    const button = part<HTMLButtonElement>('.system', this.panel);
    if (!('share' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.share({ title: `${this.name} · Walkthrough`, url: this.link.value }).catch(() => {
        // Turned away from: nothing to tell.
      });
    });
  }
}
