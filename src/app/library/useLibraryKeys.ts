import { useTranslation } from 'react-i18next';
import type { Bench } from '../../bench/Bench.ts';
import type { SecurityFeature, Specimen } from '../../core/document/specimen.ts';
import type { PageKeyRow } from '../examining/KeyDialog.tsx';
import { useChordName } from '../examining/marking/keys/chordName.ts';
import { READER_KEY } from '../examining/reader/readerKey.ts';
import { useKeys } from '../shell/useKeys.ts';
import { listFeatures } from './features/listFeatures.ts';
import { stepFeature } from './features/sortFeatures.ts';
import type { LibraryStore } from './libraryStore.ts';
import { useTermWords } from './useTermWords.ts';

/** Keys of the page around the bench: acts on them, and returns them for the list of keys. */
export function useLibraryKeys(
  bench: Bench | null,
  specimen: Specimen,
  store: LibraryStore,
  choose: (feature: SecurityFeature | null) => void,
): readonly PageKeyRow[] {
  const { t } = useTranslation();
  const wordsOf = useTermWords();
  const nameOf = useChordName();
  const step = (way: 1 | -1): void => {
    if (bench === null) return;
    const state = store.getState();
    const groups = listFeatures(specimen, { ...state, face: bench.getState().face }, wordsOf);
    choose(stepFeature(groups, state.chosen, way));
  };
  const flip = (name: 'outlines' | 'zones' | 'panel' | 'keys'): void =>
    store.setState(state => ({ [name]: !state[name] }));
  useKeys({
    n: () => step(1),
    p: () => step(-1),
    o: () => flip('outlines'),
    z: () => flip('zones'),
    g: () => flip('panel'),
    '?': () => flip('keys'),
    '/': () => {
      store.setState({ panel: true, list: 'features', sheet: 'features' });
      requestAnimationFrame(() => document.getElementById('feature-search')?.focus());
    },
  });
  return [
    { key: 'N', text: t('library.key.next') },
    { key: 'P', text: t('library.key.previous') },
    { key: '/', text: t('library.key.search') },
    { key: nameOf(READER_KEY), text: t('reader.key.lay') },
    { key: 'O', text: t('library.switch.outlines') },
    { key: 'Z', text: t('library.switch.zones') },
    { key: 'G', text: t('library.switch.panel') },
    { key: '?', text: t('library.switch.keys') },
  ];
}
