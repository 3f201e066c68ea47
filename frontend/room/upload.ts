/** A file on its way to the server. */
export interface Upload {
  /** Why it did not arrive, for people; empty if it did, or was cancelled. */
  readonly done: Promise<string>;
  cancel(): void;
}

/** Sends a file as it is. No other way of sending tells how far it is. */
export function upload(address: string, file: Blob, progress: (percent: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<string>((resolve) => {
    request.upload.addEventListener('progress', (event) => progress(Math.round((event.loaded / event.total) * 100)));
    request.addEventListener('load', () => resolve(problemOf(request)));
    request.addEventListener('error', () => resolve('The upload broke off. Try again.'));
    request.addEventListener('abort', () => resolve(''));
  });
  request.open('POST', address);
  request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
  request.send(file);
  return { done, cancel: () => request.abort() };
}

function problemOf(request: XMLHttpRequest): string {
  if (request.status < 300) return '';
  if (request.status === 422) return request.responseText;
  return request.status === 403
    ? 'You may not do that any more. Reload the page and sign in.'
    : `The server did not take the file (${String(request.status)}). Try again.`;
}
