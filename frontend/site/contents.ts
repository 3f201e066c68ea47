/** Marks the chapter that is being read in the table of contents, and folds the table on a small screen. */
export {};

const toc = document.querySelector<HTMLDetailsElement>('details.toc');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toclist a[href^="#"]')];
const chapters = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);

if (toc) {
  const narrow = matchMedia('(max-width: 1000px)');
  const fold = (): void => { toc.open = !narrow.matches; };
  narrow.addEventListener('change', fold);
  fold();
  toc.addEventListener('click', (event) => {
    if (narrow.matches && event.target instanceof HTMLAnchorElement) toc.open = false;
  });
}

function mark(): void {
  const line = innerHeight / 3;
  const current = chapters.filter((chapter) => chapter.getBoundingClientRect().top <= line).at(-1) ?? chapters[0];
  for (const link of links) {
    if (link.hash.slice(1) === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

new IntersectionObserver(mark, { rootMargin: '-33% 0px -66% 0px' }).observe(document.body);
const watch = new IntersectionObserver(mark, { threshold: [0, 1] });
for (const chapter of chapters) watch.observe(chapter);
addEventListener('scroll', mark, { passive: true });
mark();
