/** A session's times in words, as the server writes them, by a clock of one's choice. */
const LOCALE = 'en-US';

/** `7:00 pm` */
export function clockTime(time: Date, zone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { hour: 'numeric', minute: '2-digit', timeZone: zone })
    .format(time)
    .replace(/\s/g, ' ')
    .toLowerCase();
}

/** `7:00 – 8:00 pm`; both halves of the day are named where they differ. */
export function clockRange(start: Date, end: Date, zone: string): string {
  const begins = clockTime(start, zone);
  const ends = clockTime(end, zone);
  const sameHalf = begins.slice(-2) === ends.slice(-2);
  return `${sameHalf ? begins.slice(0, -3) : begins} – ${ends}`;
}

export function dayOf(time: Date, zone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: zone }).format(time);
}

/** `EST`, or `GMT+1` where English has no letters for it. */
export function zoneLetters(time: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat(LOCALE, { timeZone: zone, timeZoneName: 'short' }).formatToParts(time);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** The zone by its city, as people say it. America/New_York is Boston's zone, and the program is in Boston. */
export function cityOf(zone: string): string {
  return zone === 'America/New_York' ? 'Boston' : zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** `Boston (EST)` */
export function placeOf(time: Date, zone: string): string {
  const city = cityOf(zone);
  const letters = zoneLetters(time, zone);
  return city === letters ? city : `${city} (${letters})`;
}
