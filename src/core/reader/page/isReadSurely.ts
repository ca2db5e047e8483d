import type { MrzReading } from '../../mrz/MrzReading.ts';
import type { MrzField } from '../../mrz/mrzFields.ts';
import type { FoundZone } from '../zoneReading.ts';

/**
 * Whether every character of these fields was read without a doubt, by its shape or by what the field may hold. What
 * rests on others is a doubt itself.
 */
export function isReadSurely(zone: FoundZone, mrz: MrzReading, fields: readonly MrzField[]): boolean {
  return mrz.fields
    .filter(({ name }) => fields.includes(name))
    .every(({ line, from, to }) => {
      const characters = zone.lines[line - 1]?.characters.slice(from - 1, to) ?? [];
      return (
        characters.length === to - from + 1 &&
        characters.every(({ state, byShape }) => state === 'clear' || byShape !== null)
      );
    });
}
