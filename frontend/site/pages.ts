/** What the server says of a brochure. */
export interface Contents {
  pages: number;
  bytes: number;
  tag: string;
  chapters: { chapter: string; page: number }[];
  /** What its reader should know before it is saved. */
  remark?: string;
}

/** The query that asks for a brochure; all chapters are asked for by naming none. */
export function query(chosen: string[], all: number, name: string, paper: string, zone: string): URLSearchParams {
  const wanted = new URLSearchParams();
  if (chosen.length < all) wanted.set('sections', chosen.join(','));
  if (name.trim()) wanted.set('for', name.trim());
  if (paper !== 'letter') wanted.set('paper', paper);
  if (zone) wanted.set('zone', zone);
  return wanted;
}

/** The pages of each chapter in words, as in `5` or `8–11`; the last one ends before the page about the brochure. */
export function ranges(contents: Contents): Map<string, string> {
  const words = new Map<string, string>();
  contents.chapters.forEach(({ chapter, page }, i) => {
    const next = contents.chapters[i + 1]?.page ?? contents.pages;
    const last = Math.max(page, next - 1);
    words.set(chapter, last > page ? `${page}–${last}` : `${page}`);
  });
  return words;
}

/** The pages that stand side by side: the cover with the contents, then two by two. */
export function spread(first: number, pages: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => first + i).filter((page) => page <= pages);
}

/** A file's size for people: `1.2 MB`, `640 KB`. */
export function size(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e3)} KB`;
}
