/** A function that stands for a text which Flow would have evaluated. */
export type KnownFunction = (...args: never[]) => unknown;

type Resizable = HTMLElement & { serverConnected(x: unknown): void };
interface FlowWindow { Vaadin: { Flow: { loadOnDemand(key: string): unknown } } }

const path = (root: unknown, names: string[]): unknown =>
  names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], root);

/**
 * The function for the arguments of a `new Function`, the last of which is the text; nothing where the text is none
 * of the few that a public page needs.
 */
export function knownFunction(args: readonly string[]): KnownFunction | undefined {
  const code = (args.at(-1) ?? '').trim();
  const key = /^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]+)'\);$/.exec(code)?.[1];
  if (key !== undefined) return () => (window as unknown as FlowWindow).Vaadin.Flow.loadOnDemand(key);
  const property = /^return \(((?:event|element)(?:\.\w+)+)\)$/.exec(code)?.[1];
  if (property !== undefined) {
    const [root, ...names] = property.split('.');
    return (event: unknown, element: unknown) => path(root === 'event' ? event : element, names);
  }
  if (code.includes('this.serverConnected($0)')) {
    return (x: unknown, element: Resizable) => {
      element.serverConnected(x);
      return Promise.resolve();
    };
  }
  const constant = /^return \((\d+)\)$/.exec(code)?.[1];
  if (constant !== undefined) return () => Number(constant);
  if (code.startsWith('document.title = $0') || code.includes('documentTitleSignal')) {
    return (title: string) => { document.title = title; };
  }
  if (code.includes('"window-resize"')) return () => undefined;
  return undefined;
}
