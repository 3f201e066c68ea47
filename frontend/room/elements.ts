/** The small parts that messages and questions are made of; what people wrote is never markup. */
export function chip(words: string, kind: string): HTMLElement {
  const element = document.createElement('span');
  element.className = kind;
  element.textContent = words;
  return element;
}

export function bold(words: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = words;
  return element;
}

export function small(words: string): HTMLElement {
  const element = document.createElement('small');
  element.className = 'muted';
  element.textContent = words;
  return element;
}

export function time(at: number): HTMLTimeElement {
  const element = document.createElement('time');
  element.dateTime = new Date(at).toISOString();
  element.textContent = clock(at);
  return element;
}

export function clock(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }).toLowerCase();
}

export function action(words: string, label: string, deed: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = words;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', deed);
  return button;
}

/** Web addresses become links; all else stays text. */
export function linked(text: string): (string | HTMLElement)[] {
  return text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const link = document.createElement('a');
    link.href = piece;
    link.rel = 'noopener noreferrer nofollow';
    link.target = '_blank';
    link.textContent = piece;
    return link;
  });
}
