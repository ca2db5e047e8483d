import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Specimen } from '../../core/document/specimen.ts';
import { useBenchState } from '../examining/useBenchState.ts';
import { useFaceName } from '../examining/useFaceName.ts';

/** Features told by name; more would be a lecture after every key. */
const NAMED = 5;

/** The picture in words: page, light, and what answers to it. Spoken after each change of page or light. */
export function Description({ specimen }: { readonly specimen: Specimen }): ReactNode {
  const { t, i18n } = useTranslation();
  const nameOf = useFaceName();
  const book = useBenchState(state => state.book);
  const face = useBenchState(state => state.face);
  const light = useBenchState(state => state.light);
  const seen = specimen.features.filter(feature => feature.face === face && feature.lights.includes(light));
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const named = seen.slice(0, NAMED).map(({ term }) => t(`term.${term}.name`));
  const more = seen.length - named.length;
  const names = list.format(more === 0 ? named : [...named, t('library.description.more', { count: more })]);
  return (
    <p id="bench-description" className="unseen" aria-live="polite" data-description="">
      {t('library.description.place', { face: nameOf(book, face), light: t(`light.${light}.name`) })}{' '}
      {seen.length === 0
        ? t('library.description.nothing')
        : t('library.description.seen', { count: seen.length, names })}
    </p>
  );
}
