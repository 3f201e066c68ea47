import './csp-functions';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

interface FlowWindow { Vaadin?: { connectionIndicator?: { firstDelay: number; offlineText: string; reconnectingText: string } } }

// Flow's requests are relative to the site's root. A public document has no base of its own, since it would turn the
// links within a page into links to the root.
if (!document.querySelector('base')) {
  const base = document.createElement('base');
  base.href = '/';
  document.head.prepend(base);
}

const flow = new Flow({ imports: () => import('Frontend/generated/flow/generated-flow-imports.js') });
const outlet = document.getElementById('outlet');
const [route] = flow.serverSideRoutes;
let here = location.pathname + location.search;

/** Shows the server's view of an address in the outlet; the little of a router that this application needs. */
async function show(pathname: string, search: string): Promise<void> {
  const target = { pathname, search };
  const container = await route.action(target);
  const answer: { prevented?: boolean; redirect?: string } = {};
  await container.onBeforeEnter?.(target, {
    prevent: () => { answer.prevented = true; },
    redirect: (path) => { answer.redirect = path; },
    continue: () => { /* the view stands already */ },
  });
  if (answer.prevented) {
    history.pushState(null, '', here);
    return;
  }
  if (answer.redirect !== undefined) {
    history.replaceState(null, '', answer.redirect);
    const url = new URL(answer.redirect, location.href);
    await show(url.pathname, url.search);
    return;
  }
  here = pathname + search;
  container.style.display = '';
  if (container.parentNode !== outlet) outlet?.append(container);
}

function navigate(url: URL): void {
  history.pushState(null, '', url);
  void show(url.pathname, url.search);
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[router-link]') : null;
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.hasAttribute('router-ignore') || link.target || link.origin !== location.origin) return;
  event.preventDefault();
  navigate(new URL(link.href));
});
for (const type of ['vaadin-router-go', 'vaadin-navigate']) {
  addEventListener(type, (event) => {
    const detail = (event as CustomEvent<{ pathname?: string; url?: string; search?: string }>).detail;
    navigate(new URL(detail.url ?? (detail.pathname ?? '/') + (detail.search ?? ''), document.baseURI));
  });
}
addEventListener('popstate', () => {
  const [path] = here.split('?');
  // On a public document the same page's history belongs to the tour; on another page Flow shows it.
  if (location.pathname !== path && document.documentElement.dataset['flow'] !== 'later') {
    void show(location.pathname, location.search);
  }
});

void show(location.pathname, location.search).then(() => {
  const indicator = (window as unknown as FlowWindow).Vaadin?.connectionIndicator;
  if (!indicator) return;
  indicator.firstDelay = 8000;
  indicator.offlineText = 'Connection lost. Trying again.';
  indicator.reconnectingText = 'Connection lost. Trying again.';
});
