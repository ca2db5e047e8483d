import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../model/persons.ts';
import { usePersonName } from '../parts/usePersonName.ts';

type DeleteDialogProps = {
  readonly person: Person;
  readonly close: () => void;
  readonly remove: () => void;
};

/** Asks before everything of a person is deleted; keeping is the button in focus. */
export function DeleteDialog({ person, close, remove }: DeleteDialogProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="ask" aria-labelledby="results-delete" onClose={close}>
      <h2 id="results-delete" className="ask-title">
        {t('results.delete.title', { name: nameOf(person) })}
      </h2>
      <p>{t('results.delete.text', { count: person.attempts })}</p>
      <div className="ask-buttons">
        <button type="button" className="first-button" onClick={() => dialog.current?.close()}>
          {t('results.delete.keep')}
        </button>
        <button type="button" className="plain-button danger" onClick={remove}>
          {t('results.delete.confirm')}
        </button>
      </div>
    </dialog>
  );
}
