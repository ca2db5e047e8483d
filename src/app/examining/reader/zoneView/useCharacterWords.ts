import { useTranslation } from 'react-i18next';
import type { CharacterTrouble, PlacedCharacter } from './placedCharacter.ts';
import { troublesOf } from './placedCharacter.ts';

export type CharacterWords = {
  readonly place: string;
  readonly read: string;
  readonly second: string | null;
  readonly troubles: readonly string[];
};

/** Nobody is surer than this, nor surer of the contrary. */
const MOST = 0.999;

/** What there is to say of a character, in words. */
export function useCharacterWords(): (character: PlacedCharacter) => CharacterWords {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  const sayShare = (share: number): string => {
    if (share > MOST) return t('zoneView.share.over', { share: percent.format(MOST) });
    if (share < 1 - MOST) return t('zoneView.share.under', { share: percent.format(1 - MOST) });
    return percent.format(share);
  };
  const nameOf = (character: string): string => (character === '<' ? t('zoneView.character.filler') : character);
  const sayTrouble = (trouble: CharacterTrouble, { byShape, offset }: PlacedCharacter): string => {
    const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
    if (trouble === 'settled') return t('zoneView.trouble.settled', { character: nameOf(byShape ?? '') });
    if (trouble === 'off-pitch') {
      return t('zoneView.trouble.off-pitch', { x: number.format(offset?.x ?? 0), y: number.format(offset?.y ?? 0) });
    }
    return t(`zoneView.trouble.${trouble}`);
  };
  return character => {
    const { line, column, field, second } = character;
    const name = field === null ? t('zoneView.field.none') : t(`marking.field.${field}`);
    return {
      place: t('zoneView.character.place', { line, column, field: name }),
      read: t('zoneView.character.read', {
        character: nameOf(character.character),
        share: sayShare(character.confidence),
      }),
      second:
        second === null
          ? null
          : t('zoneView.character.second', {
              character: nameOf(second.character),
              share: sayShare(second.confidence),
            }),
      troubles: troublesOf(character).map(trouble => sayTrouble(trouble, character)),
    };
  };
}
