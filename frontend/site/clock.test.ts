import { describe, expect, it } from 'vitest';
import { cityOf, clockRange, clockTime, zoneLetters } from './clock';

const START = new Date('2026-12-11T00:00:00Z');
const END = new Date('2026-12-11T01:00:00Z');

describe('a session by a clock of one’s choice', () => {
  it('names the half of the day once where it is the same', () => {
    expect(clockRange(START, END, 'America/New_York')).toBe('7:00 – 8:00 pm');
    expect(clockRange(new Date('2026-12-10T16:30:00Z'), new Date('2026-12-10T17:30:00Z'), 'America/New_York')).toBe(
      '11:30 am – 12:30 pm',
    );
  });

  it('follows daylight saving', () => {
    expect(clockTime(new Date('2027-03-12T00:00:00Z'), 'America/New_York')).toBe('7:00 pm');
    expect(clockTime(new Date('2027-03-18T23:00:00Z'), 'America/New_York')).toBe('7:00 pm');
    expect(zoneLetters(new Date('2027-03-18T23:00:00Z'), 'America/New_York')).toBe('EDT');
  });

  it('names a zone by its city', () => {
    expect(cityOf('America/New_York')).toBe('Boston');
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
