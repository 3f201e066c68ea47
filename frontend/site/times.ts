import { clockRange, clockTime, cityOf, dayOf, placeOf, zoneLetters } from './clock';

/**
 * Shows the visitor's own time where the page has the host's. The zone is the browser's unless the visitor chose
 * another; the choice stays in this browser.
 */
const KEY = 'time-zone';
const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function zone(): string {
  try {
    return localStorage.getItem(KEY) ?? browserZone;
  } catch {
    return browserZone;
  }
}

function show(): void {
  const own = zone();
  document.querySelectorAll<HTMLTimeElement>('time[data-say]').forEach((time) => {
    const start = new Date(time.dateTime);
    const end = new Date(time.dataset['end'] ?? time.dateTime);
    const range = clockRange(start, end, own);
    const day = dayOf(start, own, { weekday: 'long', month: 'long', day: 'numeric' });
    const sameAsHost = time.dataset['city'] === cityOf(own);
    switch (time.dataset['say']) {
      case 'own':
        time.textContent = `${dayOf(start, own, { weekday: 'long' })}, ${range} for you`;
        break;
      case 'clock':
        time.textContent = clockTime(start, own);
        break;
      case 'day':
        time.textContent = sameAsHost
          ? `${day}, ${range} in ${cityOf(own)}`
          : `${day}, ${range} for you · ${time.dataset['host'] ?? ''} in ${time.dataset['city'] ?? ''}`;
        break;
      case 'part':
        time.textContent = clockTime(start, own).replace(/ [ap]m$/, '');
        break;
      case 'row':
        time.textContent = sameAsHost
          ? `${range} in ${cityOf(own)}`
          : `${range} · ${time.dataset['host'] ?? ''} in ${time.dataset['city'] ?? ''}`;
        break;
      default:
        time.textContent = sameAsHost
          ? `${clockTime(start, own)} in ${cityOf(own)}`
          : `${clockTime(start, own)} for you (${cityOf(own)})`;
    }
  });
  document.querySelectorAll<HTMLElement>('[data-day]').forEach((date) => {
    const start = new Date(date.dataset['day'] ?? '');
    const [day, rest] = date.children;
    if (day) day.textContent = dayOf(start, own, { day: 'numeric' });
    if (rest && /\d/.test(rest.textContent)) rest.textContent = dayOf(start, own, { month: 'short', year: 'numeric' });
    else if (rest) rest.textContent = `${dayOf(start, own, { month: 'short' })}, ${dayOf(start, own, { weekday: 'short' })}`;
  });
  document.querySelectorAll<HTMLElement>('[data-host-line]').forEach((line) => {
    const time = document.querySelector<HTMLTimeElement>('time[data-say="own"]');
    const host = line.dataset['zone'];
    if (!time || !host) return;
    const start = new Date(time.dateTime);
    const end = new Date(time.dataset['end'] ?? time.dateTime);
    const mine = `${placeOf(start, own)}.`;
    line.textContent =
      host === own ? mine : `${mine} In ${cityOf(host)}, ${clockRange(start, end, host)} (${zoneLetters(start, host)}).`;
  });
  document.querySelectorAll<HTMLElement>('[data-parts-clock]').forEach((line) => {
    const host = line.dataset['zone'] ?? own;
    const start = new Date(document.querySelector<HTMLTimeElement>('time[data-say="own"]')?.dateTime ?? '');
    line.textContent =
      clockTime(start, own) === clockTime(start, host)
        ? `By ${cityOf(host)}’s clock.`
        : `By your clock. In ${cityOf(host)} it begins at ${clockTime(start, host)}.`;
  });
  document.querySelectorAll<HTMLElement>('[data-zone-chooser]').forEach((place) => {
    chooser(place, own);
  });
  document.querySelectorAll<HTMLInputElement>('[data-own-zone]').forEach((field) => {
    field.value = own;
  });
}

function chooser(place: HTMLElement, own: string): void {
  const said = place.tagName === 'P' ? `Times are yours: ${placeOf(new Date(), own)}. ` : '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = 'Change';
  button.setAttribute('aria-label', 'Change the time zone');
  button.addEventListener('click', () => {
    const select = document.createElement('select');
    select.setAttribute('aria-label', 'Time zone');
    for (const name of new Set([browserZone, own, ...Intl.supportedValuesOf('timeZone')])) {
      select.add(new Option(name.replaceAll('_', ' '), name, false, name === own));
    }
    select.addEventListener('change', () => {
      try {
        localStorage.setItem(KEY, select.value);
      } catch {
        // Without storage the choice holds until the page is left.
      }
      show();
      document.querySelector<HTMLElement>('[data-zone-chooser] button')?.focus();
    });
    button.replaceWith(select);
    select.focus();
  });
  place.replaceChildren(said, button);
}

show();
