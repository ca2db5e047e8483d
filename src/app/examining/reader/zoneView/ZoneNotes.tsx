import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundZone, ZoneNote } from '../../../../core/reader/zoneReading.ts';
import { CHARACTER_TROUBLES, type PlacedCharacter, TROUBLE_SIGNS, troublesOf } from './placedCharacter.ts';

/** The notes that no sign over a character says. */
const UNSIGNED = [
  'reader/line-missing',
  'reader/line-cut',
  'reader/low-resolution',
] as const satisfies readonly ZoneNote[];

type ZoneNotesProps = { readonly zone: FoundZone; readonly characters: readonly PlacedCharacter[] };

/** What the signs over the characters mean, those that occur, and what else is to be known of the zone. */
export function ZoneNotes({ zone, characters }: ZoneNotesProps): ReactNode {
  const { t } = useTranslation();
  const counts = CHARACTER_TROUBLES.map(
    trouble => [trouble, characters.filter(character => troublesOf(character).includes(trouble)).length] as const,
  ).filter(([, count]) => count > 0);
  const notes = UNSIGNED.filter(note => zone.notes.includes(note));
  return (
    <ul className="zone-view-notes">
      {counts.length === 0 && <li>{t(zone.format === null ? 'zoneView.notes.short' : 'zoneView.notes.clear')}</li>}
      {counts.map(([trouble, count]) => (
        <li key={trouble}>
          <span className="zone-view-sign" aria-hidden="true">
            {TROUBLE_SIGNS[trouble]}
          </span>{' '}
          {t(`zoneView.legend.${trouble}`, { count })}
        </li>
      ))}
      {notes.map(note => (
        <li key={note}>{t(`zoneView.note.${note}`)}</li>
      ))}
    </ul>
  );
}
