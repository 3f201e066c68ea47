import './recording.css';
import { Stream } from '../room/video';

/** Plays a recording in the studio. */
class RecordingPlayer extends HTMLElement {
  static readonly observedAttributes = ['playlist'];

  private readonly video = document.createElement('video');
  private readonly stream = new Stream(this.video, {}, () => this.append('This browser cannot play the recording.'));

  /** Where it stands, in seconds. */
  get time(): number {
    return this.video.currentTime;
  }

  connectedCallback(): void {
    this.video.controls = true;
    this.video.playsInline = true;
    this.video.setAttribute('aria-label', 'The recording');
    this.append(this.video);
    this.load();
  }

  disconnectedCallback(): void {
    void this.stream.play('');
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.load();
  }

  private load(): void {
    void this.stream.play(this.getAttribute('playlist') ?? '', false);
  }
}

customElements.define('recording-player', RecordingPlayer);
