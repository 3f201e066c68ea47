import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pollLine } from './lines';
import { type Json } from './wire';

const ADDRESS = '/live/ask/lines';

/** A server that is asked, and answers when the test says so. */
class Server {
  readonly said: string[] = [];
  private readonly waiting: ((response: Response) => void)[] = [];

  readonly fetch = (path: string, init: RequestInit = {}): Promise<Response> => {
    if (path === ADDRESS) return Promise.resolve(Response.json({ line: 'L' }));
    if (init.method === 'POST') {
      this.said.push(init.body as string);
      return Promise.resolve(new Response(null, { status: 202 }));
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  };

  async answer(response: Response): Promise<void> {
    await vi.waitUntil(() => this.waiting.length > 0);
    this.waiting.shift()?.(response);
  }
}

describe('requests that wait', () => {
  let server: Server;

  beforeEach(() => {
    server = new Server();
    vi.stubGlobal('fetch', server.fetch);
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('bring the frames of each answer in order, and ask again', async () => {
    const frames: Json[] = [];
    const opened = vi.fn();
    pollLine('ask', { opened, frame: (frame) => frames.push(frame), closed: vi.fn() });
    await server.answer(Response.json([{ n: 1 }, { n: 2 }]));
    await server.answer(Response.json([]));
    await server.answer(Response.json([{ n: 3 }]));
    await vi.waitUntil(() => frames.length === 3);

    expect(opened).toHaveBeenCalledOnce();
    expect(frames).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('carry what is said one after the other', async () => {
    const opened = vi.fn();
    const line = pollLine('ask', { opened, frame: vi.fn(), closed: vi.fn() });
    await vi.waitUntil(() => opened.mock.calls.length > 0);
    line.send({ t: 'hello' });
    line.send({ t: 'ping' });
    await vi.waitUntil(() => server.said.length === 2);

    expect(server.said).toEqual(['{"t":"hello"}', '{"t":"ping"}']);
  });

  it('end once when the server has forgotten them', async () => {
    const closed = vi.fn();
    pollLine('ask', { opened: vi.fn(), frame: vi.fn(), closed });
    await server.answer(new Response(null, { status: 410 }));
    await vi.waitUntil(() => closed.mock.calls.length > 0);

    expect(closed).toHaveBeenCalledOnce();
  });
});
