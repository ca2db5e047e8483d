import { useTranslation } from 'react-i18next';
import type { Specimen } from '../../../core/document/specimen.ts';
import { useMarkWords } from '../../examining/marking/useMarkWords.ts';
import type { SignName } from './debriefItem.ts';
import type { RegionName, SpotName } from './spotName.ts';

/** Says where something is, in the words an examiner would use. */
export function useSpotWords(specimen: Specimen): (name: SignName) => string {
  const { t } = useTranslation();
  const words = useMarkWords(specimen);
  const nameZone = ({ field, at }: Extract<RegionName, { kind: 'mrz' }>): string => {
    if (field === null) return t('debrief.spot.mrz');
    const name = t(`marking.field.${field}`);
    return at === null
      ? t('debrief.spot.mrzField', { field: name })
      : t('debrief.spot.mrzCharacter', { field: name, at });
  };
  const nameSpot = (name: SpotName): string => {
    switch (name.kind) {
      case 'entry':
        return name.field === 'portrait' || name.field === 'signature'
          ? t(`marking.viz.${name.field}`)
          : t('debrief.spot.entry', { entry: t(`marking.viz.${name.field}`) });
      case 'mrz':
        return nameZone(name);
      case 'feature':
        return t(`term.${name.term}.name`);
      case 'zone':
        return t('debrief.spot.zone', { name: t(`zone.${name.zone}.name`) });
      case 'face':
        return words.face(name.face);
      default:
        return words.place(name);
    }
  };
  return sign =>
    sign.kind === 'spot'
      ? nameSpot(sign.name)
      : t('marking.place.pair', { first: nameSpot(sign.first), second: nameSpot(sign.second) });
}
