import { list, object, text, type Json } from './wire';

/** One connection to the server; frames go both ways until it ends. */
export interface Line {
  send(frame: object): void;
  close(): void;
}

export interface Ends {
  opened(): void;
  frame(frame: Json): void;
  closed(): void;
}

/** A WebSocket. */
export function socketLine(slug: string, ends: Ends): Line {
  const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live/${slug}`);
  socket.addEventListener('open', () => ends.opened());
  socket.addEventListener('message', (message) => ends.frame(object(JSON.parse(String(message.data)))));
  socket.addEventListener('close', () => ends.closed());
  return {
    send: (frame) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
    },
    close: () => socket.close(),
  };
}

/** Requests that wait, where no WebSocket comes through. What is sent goes in order, one request after the other. */
export function pollLine(slug: string, ends: Ends): Line {
  const address = `/live/${slug}/lines`;
  const ending = new AbortController();
  const { signal } = ending;
  let sending: Promise<unknown> = Promise.resolve();
  let name = '';

  const close = (): void => {
    if (signal.aborted) return;
    ending.abort();
    ends.closed();
  };
  const post = async (path: string, frame?: object): Promise<Response> => {
    const body = frame ? JSON.stringify(frame) : null;
    const response = await fetch(path, { method: 'POST', body, headers: { 'Content-Type': 'application/json' }, signal });
    if (!response.ok) throw new Error(response.statusText);
    return response;
  };
  const listen = async (): Promise<void> => {
    name = text(object(await (await post(address)).json())['line']);
    ends.opened();
    for (;;) {
      const response = await fetch(`${address}/${name}`, { cache: 'no-store', signal });
      if (!response.ok) throw new Error(response.statusText);
      for (const frame of list(await response.json())) ends.frame(object(frame));
      signal.throwIfAborted();
    }
  };

  listen().catch(close);
  return {
    send: (frame) => {
      sending = sending.then(() => post(`${address}/${name}`, frame)).catch(close);
    },
    close: () => ending.abort(),
  };
}
