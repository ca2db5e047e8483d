import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from '../../../core/drills/listDoubts.ts';

type LockDialogProps = {
  readonly doubts: readonly Doubt[];
  readonly lock: () => void;
  readonly stay: () => void;
};

/** What does not go together in the answer, said once; the officer may lock it all the same. */
export function LockDialog({ doubts, lock, stay }: LockDialogProps): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="lock-dialog" aria-labelledby="lock-title" onClose={stay}>
      <h2 id="lock-title">{t('drill.doubt.title')}</h2>
      <ul>
        {doubts.map(doubt => (
          <li key={doubt}>{t(`drill.doubt.${doubt}`)}</li>
        ))}
      </ul>
      <p className="drill-card-keys">
        <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
          {t('drill.doubt.stay')}
        </button>
        <button type="button" className="drill-go" onClick={lock}>
          {t('drill.doubt.lock')}
        </button>
      </p>
    </dialog>
  );
}
