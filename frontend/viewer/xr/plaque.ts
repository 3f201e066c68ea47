/** What a hotspot shows in a headset. */
export interface Words {
  title: string;
  text: string;
}

const DISC = 128;
const WIDTH = 1024;
const PADDING = 56;
const FONT = 'system-ui, sans-serif';

type Pen = OffscreenCanvasRenderingContext2D;

function pen(width: number, height: number): Pen {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('No canvas to write on');
  return context;
}

/** The disc of a hotspot: white, a passage dark with a white ring, the one that is meant amber. */
export function disc(passage: boolean, meant: boolean): OffscreenCanvas {
  const draw = pen(DISC, DISC);
  draw.beginPath();
  draw.arc(DISC / 2, DISC / 2, DISC / 2 - 8, 0, 2 * Math.PI);
  draw.fillStyle = meant ? '#ffc35a' : passage ? '#14181b' : '#ffffff';
  draw.fill();
  draw.lineWidth = 8;
  draw.strokeStyle = passage ? '#ffffff' : '#14181b';
  draw.stroke();
  draw.fillStyle = passage && !meant ? '#ffffff' : '#14181b';
  draw.font = `700 72px ${FONT}`;
  draw.textAlign = 'center';
  draw.textBaseline = 'middle';
  draw.fillText(passage ? '↑' : 'i', DISC / 2, DISC / 2 + 4);
  return draw.canvas;
}

/** Words on a dark panel, as high as they need. */
export function plaque({ title, text }: Words): OffscreenCanvas {
  const measure = pen(1, 1);
  measure.font = `600 56px ${FONT}`;
  const titles = lines(measure, title);
  measure.font = `400 42px ${FONT}`;
  const texts = lines(measure, text);
  const height = 2 * PADDING + titles.length * 70 + (texts.length > 0 ? 24 : 0) + texts.length * 58;
  const draw = pen(WIDTH, height);
  draw.fillStyle = '#14181b';
  draw.roundRect(0, 0, WIDTH, height, 24);
  draw.fill();
  draw.fillStyle = '#ffffff';
  draw.textBaseline = 'top';
  let y = PADDING;
  draw.font = `600 56px ${FONT}`;
  for (const line of titles) {
    draw.fillText(line, PADDING, y);
    y += 70;
  }
  y += 24;
  draw.font = `400 42px ${FONT}`;
  for (const line of texts) {
    draw.fillText(line, PADDING, y);
    y += 58;
  }
  return draw.canvas;
}

function lines(measure: Pen, text: string): string[] {
  const all: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure.measureText(longer).width > WIDTH - 2 * PADDING) {
      all.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? all : [...all, line];
}
