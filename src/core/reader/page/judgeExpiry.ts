import type { DateReading } from '../../mrz/MrzReading.ts';
import { earliestDay, latestDay, readControlDate } from '../../mrz/mrzDate.ts';
import type { CheckRow } from './inspection.ts';
import { isReadSurely } from './isReadSurely.ts';
import { type ReadZone, rowPlace } from './judgeZone.ts';

/** The last day of validity against the day of the control; the day of expiry itself still counts. */
export function judgeExpiry({ zone, mrz }: ReadZone, controlDate: string): CheckRow {
  const expiry = isReadSurely(zone, mrz, ['expiryDate']) ? mrz.values.expiryDate : null;
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
