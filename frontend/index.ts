import './look/walkrounds.css';
import './site/menu';

// A public document stands by itself: only what it holds is loaded, and Flow starts when something needs it.
if (document.querySelector('panorama-viewer')) void import('./tour/tour-page');
if (document.querySelector('time[data-say]')) void import('./site/times');
if (document.querySelector('[data-room]')) void import('./room/room');
if (document.querySelector('[data-replay]')) void import('./replay/replay');
if (document.querySelector('form.choose')) void import('./site/brochure');
if (document.querySelector('.toc')) void import('./site/contents');

const startFlow = (): Promise<unknown> => import('./flow-start');
const root = document.documentElement;

if (root.dataset['flow'] === 'later') {
  const onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-needs-flow]')) return;
    // A module that could not be fetched once would not be fetched again.
    if (!navigator.onLine) {
      setTimeout(() => dispatchEvent(new Event('flow-unreachable')));
      return;
    }
    removeEventListener('click', onClick, true);
    startFlow().catch(() => dispatchEvent(new Event('flow-unreachable')));
  };
  addEventListener('click', onClick, true);
} else {
  void startFlow();
}
