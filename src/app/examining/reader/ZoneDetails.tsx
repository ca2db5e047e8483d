import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingState } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import { readMrz } from '../../../core/reader/page/inspectPage.ts';
import type { ReaderModel } from '../../../core/reader/page/readerModel.ts';
import { ZoneReadingView } from './ZoneReadingView.tsx';

type ZoneDetailsProps = {
  readonly face: FaceId;
  readonly reading: ReadingState;
  readonly controlDate: string;
  readonly models: readonly ReaderModel[];
};

/** The zone character by character, for those who want to see what the rows are made of; the second reader has rows of its own. */
export function ZoneDetails({ face, reading, controlDate, models }: ZoneDetailsProps): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { zone, captures } = reading;
  const found = zone.state === 'done' && zone.value.kind === 'zone' ? zone.value : null;
  const read = useMemo(
    () => (found === null ? null : readMrz(found, { face, controlDate, models })),
    [found, face, controlDate, models],
  );
  if (read === null) return null;
  return (
    <details className="reader-group" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('reader.details.title')}</summary>
      {isOpen && (
        <div className="reader-details">
          <ZoneReadingView
            zone={read.zone}
            mrz={read.mrz}
            picture={captures.state === 'done' ? (captures.value.white ?? null) : null}
            secondOpinion={null}
          />
        </div>
      )}
    </details>
  );
}
