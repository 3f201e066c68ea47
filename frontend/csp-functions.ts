/**
 * Flow's client turns short texts into functions with `new Function`, which a public page's Content-Security-Policy
 * refuses. The texts that a public page needs are few and known; each has its function. A staff page's policy allows
 * evaluation, so there the native constructor stays.
 */
import { knownFunction, type KnownFunction } from './known-functions';

function made(args: string[]): KnownFunction {
  const known = knownFunction(args);
  if (known) return known;
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
