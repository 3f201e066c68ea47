/** The brochure's page: shows the true pages of what is chosen, and how many they are. */
import { type Contents, query, ranges, size, spread } from './pages';
import { part } from './part';

const form = part<HTMLFormElement>('form.choose');
const mail = part<HTMLFormElement>('form.mail');
const desk = part('.desk');
const sheets = part('.sheets', desk);
const status = part('.pages', desk);
const wait = part('.wait', desk);
const facts = part('.facts');
const hint = part('#for-hint', form);
const usual = hint.textContent;
const back = part<HTMLButtonElement>('.back', desk);
const on = part<HTMLButtonElement>('.on', desk);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name="sections"]')];
const buttons = document.querySelectorAll<HTMLButtonElement>('.get button, form.mail button');
const narrow = matchMedia('(max-width: 900px)');

const PAUSE = 400;

let contents: Contents | undefined;
let shown = new URLSearchParams();
let first = 1;
let timer = 0;
let asked = 0;

function field(name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

function wanted(): URLSearchParams {
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  return query(chosen, boxes.length, field('for'), field('paper'), field('zone'));
}

async function refresh(): Promise<void> {
  const none = boxes.every((box) => !box.checked);
  for (const button of buttons) button.disabled = none;
  if (none) {
    facts.textContent = 'Keep at least one chapter.';
    return;
  }
  const mine = ++asked;
  const search = wanted();
  const slow = setTimeout(() => { wait.hidden = false; }, 300);
  try {
    const answer = await fetch(`/api/brochure.json?${search}`);
    if (mine !== asked) return;
    if (!answer.ok) {
      facts.textContent = await answer.text();
      return;
    }
    contents = await answer.json() as Contents;
    shown = search;
    first = Math.min(first, contents.pages);
    label(contents);
    turn();
  } catch {
    if (mine === asked) facts.textContent = 'No connection. What you chose is kept; the preview follows when you are back.';
  } finally {
    clearTimeout(slow);
    if (mine === asked) wait.hidden = true;
  }
}

function label(now: Contents): void {
  const pages = ranges(now);
  for (const box of boxes) {
    const words = box.closest('label')?.querySelector('.pn');
    if (words) words.textContent = box.checked ? pages.get(box.value) ?? '' : 'left out';
  }
  const paper = field('paper') === 'a4' ? 'A4' : 'US Letter';
  const remark = now.remark ?? '';
  hint.textContent = remark || usual;
  hint.classList.toggle('warn', remark !== '');
  facts.textContent = `${remark} ${now.pages} pages · ${paper} · ${size(now.bytes)} · readable by screen readers`;
}

function picture(page: number, now: Contents): HTMLImageElement {
  const image = new Image(800, field('paper') === 'a4' ? 1131 : 1035);
  image.className = 'sheet';
  const chapters = now.chapters.filter((chapter) => chapter.page === page)
    .map((place) => boxes.find((box) => box.value === place.chapter)?.nextElementSibling?.textContent ?? '');
  image.alt = [`Page ${page}`, ...(page === 1 ? ['the cover'] : chapters)].join(', ');
  const search = new URLSearchParams(shown);
  search.set('width', narrow.matches || devicePixelRatio > 1 ? '1100' : '800');
  search.set('v', now.tag);
  image.src = `/api/brochure/${page}.jpg?${search}`;
  return image;
}

function turn(): void {
  if (!contents) return;
  const now = contents;
  const all = narrow.matches;
  const pages = all ? spread(1, now.pages, now.pages) : spread(first, now.pages, 2);
  const images = pages.map((page) => picture(page, now));
  if (all) for (const image of images.slice(2)) image.loading = 'lazy';
  void Promise.allSettled(images.slice(0, 2).map((image) => image.decode())).then(() => {
    if (contents === now) sheets.replaceChildren(...images);
  });
  const last = pages.at(-1) ?? first;
  status.textContent = all
    ? `${now.pages} pages`
    : `${last > first ? `Pages ${first}–${last}` : `Page ${first}`} of ${now.pages}`;
  back.hidden = on.hidden = all;
  back.disabled = first <= 1;
  on.disabled = last >= now.pages;
}

function go(pages: number): void {
  const to = first + pages;
  if (!contents || to < 1 || to > contents.pages) return;
  first = to;
  turn();
}

back.addEventListener('click', () => { go(-2); });
on.addEventListener('click', () => { go(2); });
sheets.addEventListener('keydown', (event) => {
  if (narrow.matches) return;
  if (event.key === 'ArrowLeft') go(-2);
  if (event.key === 'ArrowRight') go(2);
});
narrow.addEventListener('change', turn);
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => { void refresh(); }, PAUSE);
});
// Only what differs from the whole brochure travels; without scripts the form itself says everything.
form.addEventListener('formdata', (event) => {
  event.formData.delete('sections');
  const chosen = boxes.filter((box) => box.checked);
  if (chosen.length < boxes.length) for (const box of chosen) event.formData.append('sections', box.value);
});
mail.addEventListener('formdata', (event) => {
  for (const [name, value] of wanted()) event.formData.set(name, value);
});

part<HTMLInputElement>('input[name="zone"]', form).value = Intl.DateTimeFormat().resolvedOptions().timeZone;
void refresh();
