/** Frequencies of the two notes of the test, in hertz. */
const NOTES = [523.25, 659.25];

const SECONDS = 0.35;

/** A button of the lobby that plays two notes, so that a silent device is found before the start. */
export function testSound(room: HTMLElement): void {
  const button = room.querySelector<HTMLButtonElement>('[data-sound]');
  const said = room.querySelector<HTMLElement>('[data-sound-said]');
  if (!button) return;
  button.addEventListener('click', () => {
    play();
    if (said) said.textContent = 'Two notes were played. If you heard nothing, turn up the volume and look whether the device is muted.';
  });
  // Before this script was there, it could do nothing.
  button.disabled = false;
}

function play(): void {
  const audio = new AudioContext();
  NOTES.forEach((frequency, i) => {
    const note = audio.createOscillator();
    const volume = audio.createGain();
    const at = audio.currentTime + i * SECONDS;
    note.frequency.value = frequency;
    volume.gain.setValueAtTime(0.2, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + SECONDS);
    note.connect(volume).connect(audio.destination);
    note.start(at);
    note.stop(at + SECONDS);
    if (i === NOTES.length - 1) note.addEventListener('ended', () => void audio.close());
  });
}
