/** How loud a stream is, for one who looks whether the microphone hears. */
export class Meter {
  private readonly context = new AudioContext();
  private readonly analyser = this.context.createAnalyser();
  private readonly samples: Float32Array<ArrayBuffer>;
  private frame = 0;

  constructor(
    stream: MediaStream,
    private readonly tell: (level: number) => void,
  ) {
    this.analyser.fftSize = 1024;
    this.samples = new Float32Array(this.analyser.fftSize);
    this.context.createMediaStreamSource(stream).connect(this.analyser);
    void this.context.resume();
    // Where the page has not been touched yet, browsers let it hear nothing.
    addEventListener('pointerdown', () => void this.context.resume(), { once: true });
    this.measure();
  }

  close(): void {
    cancelAnimationFrame(this.frame);
    void this.context.close();
  }

  private measure(): void {
    this.analyser.getFloatTimeDomainData(this.samples);
    const power = this.samples.reduce((sum, sample) => sum + sample * sample, 0) / this.samples.length;
    // From -60 dB, which is a quiet room, to 0 dB, the loudest there is.
    this.tell(Math.max(0, Math.min(1, 1 + (10 * Math.log10(power + 1e-9)) / 60)));
    this.frame = requestAnimationFrame(() => this.measure());
  }
}
