import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MrzReading } from '../../../core/mrz/MrzReading.ts';
import type { Quad, ReaderPicture } from '../../../core/reader/readerPicture.ts';
import type { FoundZone } from '../../../core/reader/zoneReading.ts';
import { CharacterCard } from './zoneView/CharacterCard.tsx';
import { placeCharacters } from './zoneView/placedCharacter.ts';
import { ZoneFields } from './zoneView/ZoneFields.tsx';
import { ZoneLines } from './zoneView/ZoneLines.tsx';
import { ZoneNotes } from './zoneView/ZoneNotes.tsx';
import { ZoneOpinions } from './zoneView/ZoneOpinions.tsx';

type ZoneReadingViewProps = {
  readonly zone: FoundZone;
  readonly mrz: MrzReading;
  /** The picture it was read from, to show characters close up; null: not at hand. */
  readonly picture: ReaderPicture | null;
  /** The lines as another recogniser reads them; null: it was not asked. */
  readonly secondOpinion: readonly string[] | null;
  /** Told of the character that is looked at, by its corners in the picture. */
  readonly point?: (quad: Quad) => void;
};

type Chosen = { readonly line: number; readonly column: number };

/** A zone as it was read: character by character, with what is doubtful, and what the lines say. */
export function ZoneReadingView({ zone, mrz, picture, secondOpinion, point }: ZoneReadingViewProps): ReactNode {
  const { t } = useTranslation();
  const lines = useMemo(() => placeCharacters(zone, mrz), [zone, mrz]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const character = chosen === null ? null : (lines[chosen.line - 1]?.[chosen.column - 1] ?? null);
  return (
    <div className="zone-view">
      <section aria-label={t('zoneView.lines.title')}>
        <ZoneLines
          lines={lines}
          chosen={character}
          choose={to => {
            setChosen(to);
            point?.(to.quad);
          }}
        />
        <CharacterCard character={character} picture={picture} />
        <ZoneNotes zone={zone} characters={lines.flat()} />
      </section>
      {secondOpinion !== null && <ZoneOpinions zone={zone} others={secondOpinion} />}
      {zone.format === null || mrz.format === null ? (
        <p className="notice">{t('zoneView.format.none')}</p>
      ) : (
        <ZoneFields zone={zone} mrz={mrz} />
      )}
    </div>
  );
}
