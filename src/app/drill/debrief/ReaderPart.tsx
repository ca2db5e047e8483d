import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReaderModel } from '../../../core/reader/page/readerModel.ts';
import { ReaderPanel } from '../../examining/reader/ReaderPanel.tsx';
import type { Reader } from '../../examining/reader/useReader.ts';
import type { DebriefCase } from './debriefCase.ts';

type ReaderPartProps = {
  readonly told: DebriefCase;
  readonly reader: Reader;
  readonly models: readonly ReaderModel[];
};

/** What the reader says of the document, with the marks that were made on it; read once it is opened. */
export function ReaderPart({ told, reader, models }: ReaderPartProps): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { specimen, exercise, attempt } = told;
  return (
    <details className="reader-part" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t('debrief.reader.title')}</summary>
      {isOpen && (
        <ReaderPanel
          reader={reader}
          model={specimen}
          models={models}
          controlDate={exercise.controlDate}
          marks={attempt.marks}
          mark={null}
        />
      )}
    </details>
  );
}
