import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A photograph of the bench at work, where this installation has one beside this file. */
const [PICTURE] = Object.values(
  import.meta.glob<string>('./hero.webp', { eager: true, query: '?url', import: 'default' }),
);

export function HeroPicture(): ReactNode {
  const { t } = useTranslation();
  return PICTURE === undefined ? (
    <img className="sketch" src="./bench-sketch.svg" alt={t('start.hero.sketch')} width="520" height="400" />
  ) : (
    <a className="sketch" href="#/library">
      <img src={PICTURE} alt={t('start.hero.picture')} width="1040" height="800" />
    </a>
  );
}
