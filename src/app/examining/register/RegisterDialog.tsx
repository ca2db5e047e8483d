import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../Icon.tsx';
import { StateRegister } from './StateRegister.tsx';

/** The register of states over the work in hand, which stays as it is. */
export function RegisterDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-dialog register-dialog" aria-labelledby="register-title" onClose={onClose}>
      <header>
        <h2 id="register-title">{t('register.title.name')}</h2>
        <button
          type="button"
          className="tool"
          aria-label={t('register.dialog.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <StateRegister isLinked={false} />
    </dialog>
  );
}
