import { describe, expect, it } from 'vitest';
import { dayInWords, monthInWords, startOfDay, today } from '../../src/model/days.ts';
import { isRealDay } from '../../src/schema/day.ts';

describe('days in the practice’s time zone', () => {
  it('starts a day with the offset in force on it', () => {
    expect(startOfDay('2025-10-28', 'America/New_York')).toBe('2025-10-28T00:00:00-04:00');
    expect(startOfDay('2024-12-13', 'America/New_York')).toBe('2024-12-13T00:00:00-05:00');
    expect(startOfDay('2024-12-13', 'UTC')).toBe('2024-12-13T00:00:00+00:00');
  });

  it('is still the day before in Miami when it is past midnight in Europe', () => {
    expect(today(new Date('2026-01-01T03:00:00Z'), 'America/New_York')).toBe('2025-12-31');
    expect(today(new Date('2026-01-01T05:00:00Z'), 'America/New_York')).toBe('2026-01-01');
  });

  it('says a day in words, the same on every machine', () => {
    expect(dayInWords('2025-10-28', 'en-US')).toBe('October 28, 2025');
    expect(monthInWords('2025-10-01', 'en-US')).toBe('October');
  });

  it.each(['2026-02-31', '2026-13-01', '2026-00-10', '26-01-01', 'tomorrow', ''])('knows that %j is no day', (text) => {
    expect(isRealDay(text)).toBe(false);
  });

  it('knows a leap day', () => {
    expect(isRealDay('2028-02-29')).toBe(true);
    expect(isRealDay('2026-02-29')).toBe(false);
  });
});
