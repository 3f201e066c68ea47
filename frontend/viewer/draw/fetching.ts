/** Fetches a picture's bytes; a preload of the same address with `as="fetch" crossorigin` serves it. */
export async function fetchBlob(url: string, signal: AbortSignal, priority: RequestPriority = 'auto'): Promise<Blob> {
  const response = await fetch(url, { signal, priority });
  if (!response.ok) {
    throw new Error(`${response.status} for ${url}`);
  }
  // Not blob(), by which Chromium at times fails to read what was preloaded.
  return new Blob([await response.arrayBuffer()]);
}

/** Calls back later; returns how to call it off. */
export function after(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
