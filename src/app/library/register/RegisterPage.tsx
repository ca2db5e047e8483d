import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { StateRegister } from '../../examining/register/StateRegister.tsx';
import type { Address } from '../../shell/address.ts';
import { replaceAddress } from '../../shell/addressBar.ts';

/** The states of this world, to be looked up: who issues passports, who no longer does, and where they stamp. */
export function RegisterPage({ address }: { readonly address: Address }): ReactNode {
  const { t } = useTranslation();
  const asked = address.query['find'] ?? '';
  const follow = useCallback((text: string) => {
    replaceAddress({ path: ['register'], query: text === '' ? {} : { find: text } });
  }, []);
  return (
    <div className="reading">
      <header className="reading-head">
        <h1>{t('register.title.name')}</h1>
        <p className="lead">{t('register.title.lead')}</p>
      </header>
      <StateRegister key={asked} search={asked} onSearch={follow} isLinked />
    </div>
  );
}
