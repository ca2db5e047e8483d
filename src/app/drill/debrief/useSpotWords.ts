import { useTranslation } from 'react-i18next';
import { makeBook } from '../../../bench/view/book.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import { useFaceName } from '../../examining/useFaceName.ts';
import type { SignName } from './debriefItem.ts';
import type { SpotName } from './spotName.ts';

/** Says where something is, in the words an examiner would use. */
export function useSpotWords(specimen: Specimen): (name: SignName) => string {
  const { t } = useTranslation();
  const nameFace = useFaceName();
  const book = makeBook(specimen);
  const nameZone = ({ field, at }: Extract<SpotName, { kind: 'mrz' }>): string => {
    if (field === null) return t('debrief.spot.mrz');
    const words = { field: t(`debrief.field.${field}`) };
    return at === null ? t('debrief.spot.mrzField', words) : t('debrief.spot.mrzCharacter', { ...words, at });
  };
  const nameSpot = (name: SpotName): string => {
    switch (name.kind) {
      case 'entry':
        return t(`debrief.entry.${name.field}`);
      case 'mrz':
        return nameZone(name);
      case 'feature':
        return t(`term.${name.term}.name`);
      case 'zone':
        return t('debrief.spot.zone', { name: t(`zone.${name.zone}.name`) });
      case 'face':
        return nameFace(book, name.face);
      case 'row':
        return name.source === 'mrz'
          ? t('debrief.spot.row', { field: t(`debrief.field.${name.field}`) })
          : t('debrief.spot.chip', { field: t(`debrief.chip.${name.field}`) });
      case 'book':
        return 'leaf' in name ? t(`debrief.book.${name.site}`, { leaf: name.leaf }) : t(`debrief.book.${name.site}`);
      case 'person':
        return t('debrief.spot.person');
      case 'document':
        return name.scope === 'document'
          ? t('debrief.spot.document')
          : t('debrief.spot.page', { face: nameFace(book, name.face) });
    }
  };
  return sign =>
    sign.kind === 'spot'
      ? nameSpot(sign.name)
      : t('debrief.spot.against', { first: nameSpot(sign.first), second: nameSpot(sign.second) });
}
