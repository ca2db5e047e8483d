import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingState } from '../../bench/reading/Reading.ts';
import { parseMrz } from '../../core/mrz/parseMrz.ts';
import { makeStateRegister } from '../../core/mrz/stateRegister.ts';
import type { Quad, ReaderPicture } from '../../core/reader/readerPicture.ts';
import { type FoundZone, textOf } from '../../core/reader/zoneReading.ts';
import { ZoneReadingView } from '../examining/reader/ZoneReadingView.tsx';
import { SPECIMENS } from '../storage/collection.ts';
import { CopyLines } from './CopyLines.tsx';
import { PictureView } from './PictureView.tsx';
import { ZoneStrip } from './ZoneStrip.tsx';

/** Fictional States are as good as others where specimens are read. */
const STATES = makeStateRegister({ add: SPECIMENS.flatMap(({ state }) => [state.code, state.nationality]) });

type PictureResultProps = { readonly state: ReadingState; readonly children: ReactNode };

/** The picture as far as it is there, its zone outlined, and what was read. `children`: what is said of it. */
export function PictureResult({ state, children }: PictureResultProps): ReactNode {
  const { captures, zone, secondOpinion } = state;
  const picture = captures.state === 'done' ? captures.value.white : undefined;
  const found = zone.state === 'done' && zone.value.kind === 'zone' ? zone.value : null;
  const [pointed, setPointed] = useState<Quad | null>(null);
  if (picture === undefined) return children;
  return (
    <>
      <div className="picture-laid">
        <PictureView picture={picture} zone={found} pointed={found === null ? null : pointed} />
        {children}
      </div>
      {found !== null && <ZonePart zone={found} picture={picture} secondOpinion={secondOpinion} point={setPointed} />}
    </>
  );
}

type ZonePartProps = {
  readonly zone: FoundZone;
  readonly picture: ReaderPicture;
  readonly secondOpinion: ReadingState['secondOpinion'];
  readonly point: (quad: Quad) => void;
};

function ZonePart({ zone, picture, secondOpinion, point }: ZonePartProps): ReactNode {
  const { t } = useTranslation();
  const lines = useMemo(() => textOf(zone), [zone]);
  const mrz = useMemo(
    () => parseMrz(lines, { states: STATES, ...(zone.format === null ? {} : { format: zone.format }) }),
    [lines, zone.format],
  );
  return (
    <section className="picture-zone" aria-labelledby="picture-zone">
      <div className="picture-zone-head">
        <h2 id="picture-zone">{t('readerPage.zone.title')}</h2>
        <span className="hint">{zone.format ?? t('readerPage.zone.noFormat')}</span>
        <CopyLines lines={lines} />
      </div>
      <ZoneStrip picture={picture} quad={zone.quad} />
      <ZoneReadingView
        zone={zone}
        mrz={mrz}
        picture={picture}
        secondOpinion={secondOpinion.state === 'done' ? secondOpinion.value : null}
        point={point}
      />
      {secondOpinion.state === 'failed' && <p className="hint">{t(`readerPage.failure.${secondOpinion.code}`)}</p>}
    </section>
  );
}
