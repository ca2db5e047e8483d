import type { DateReading, MrzReading } from '../../mrz/MrzReading.ts';
import { earliestDay, latestDay, readControlDate } from '../../mrz/mrzDate.ts';
import type { CheckRow } from './inspection.ts';
import { rowPlace } from './judgeZone.ts';

/** The last day of validity against the day of the control; the day of expiry itself still counts. */
export function judgeExpiry(mrz: MrzReading, controlDate: string): CheckRow {
  const expiry = mrz.values.expiryDate;
  return {
    id: 'expiry',
    group: 'expiry',
    routine: null,
    isMandatory: true,
    ...judge(expiry, controlDate),
    values: { check: 'expiry', expiry, controlDate },
    place: rowPlace('expiryDate'),
  };
}

function judge(expiry: DateReading | null, controlDate: string): Pick<CheckRow, 'state' | 'reasons'> {
  const control = readControlDate(controlDate);
  if (expiry?.year == null || control === null) return { state: 'undetermined', reasons: ['expiry-unreadable'] };
  const day = earliestDay(control);
  if (expiry.assumed) return { state: 'undetermined', reasons: ['century-assumed'] };
  if (latestDay({ ...expiry, year: expiry.year }) < day) return { state: 'failed', reasons: ['expired'] };
  const isOpen = earliestDay({ ...expiry, year: expiry.year }) < day && (expiry.day === null || expiry.month === null);
  return isOpen ? { state: 'undetermined', reasons: ['expiry-unreadable'] } : { state: 'successful', reasons: [] };
}
