import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { directionOf, LANGUAGES, type Language, OWN_NAMES } from '../messages/languages.ts';
import { Choice } from './Choice.tsx';
import { DIRECTIONS, THEMES } from './preferences.ts';
import type { PreferencesStore } from './preferencesStore.ts';

export function PreferencesBar({ preferences }: { readonly preferences: PreferencesStore }): ReactNode {
  const { t } = useTranslation();
  const { language, theme, direction, change } = useStore(preferences);
  const nameOf = (tag: Language): string =>
    OWN_NAMES[tag] ?? t(directionOf(tag) === 'rtl' ? 'shell.language.mirrored' : 'shell.language.pseudo');
  return (
    <section className="preferences" aria-label={t('shell.preferences.label')}>
      <Choice
        label={t('shell.language.label')}
        value={language}
        options={LANGUAGES.map(value => ({ value, text: nameOf(value) }))}
        onChange={value => change({ language: value })}
      />
      <Choice
        label={t('shell.theme.label')}
        value={theme}
        options={THEMES.map(value => ({ value, text: t(`shell.theme.${value}`) }))}
        onChange={value => change({ theme: value })}
      />
      <Choice
        label={t('shell.direction.label')}
        value={direction}
        options={DIRECTIONS.map(value => ({ value, text: t(`shell.direction.${value}`) }))}
        onChange={value => change({ direction: value })}
      />
    </section>
  );
}
