/**
 * Flow's client turns short texts into functions with `new Function`, which a public page's Content-Security-Policy
 * refuses. The texts that a public page needs are few and known; each has its function here. A staff page's policy
 * allows evaluation, so there the native constructor stays.
 */
type AnyFunction = (...args: never[]) => unknown;
type Resizable = HTMLElement & { serverConnected(x: unknown): void };

const path = (root: unknown, names: string[]): unknown =>
  names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], root);

function made(args: string[]): AnyFunction {
  const code = (args.at(-1) ?? '').trim();
  const key = /^return window\.Vaadin\.Flow\.loadOnDemand\('([0-9a-f]+)'\);$/.exec(code)?.[1];
  if (key !== undefined) return () => (window as never as { Vaadin: { Flow: { loadOnDemand(key: string): unknown } } }).Vaadin.Flow.loadOnDemand(key);
  const property = /^return \(((?:event|element)(?:\.\w+)+)\)$/.exec(code)?.[1];
  if (property !== undefined) {
    const [root, ...names] = property.split('.');
    return ((event: unknown, element: unknown) => path(root === 'event' ? event : element, names)) as AnyFunction;
  }
  if (code.includes('this.serverConnected($0)')) {
    return (async (x: unknown, element: Resizable) => element.serverConnected(x)) as AnyFunction;
  }
  const constant = /^return \((\d+)\)$/.exec(code);
  if (constant) return () => Number(constant[1]);
  if (code.startsWith('document.title = $0') || code.includes('documentTitleSignal')) return ((title: string) => { document.title = title; }) as AnyFunction;
  if (code.includes('"window-resize"')) return (() => undefined) as AnyFunction;
  // eslint-disable-next-line no-console -- the browser journeys look for exactly this
  console.error('No function stands for this expression of the server', args);
  return () => undefined;
}

if (document.documentElement.dataset['flow'] === 'later') {
  (window as unknown as { Function: FunctionConstructor }).Function = new Proxy(Function, {
    construct: (_target, args: string[]) => made(args),
    apply: (_target, _this, args: string[]) => made(args),
  });
}
