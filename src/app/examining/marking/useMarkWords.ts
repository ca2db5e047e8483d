import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { makeBook } from '../../../bench/view/book.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import { placesOf } from '../../../core/marks/drawnPlaces.ts';
import type { Mark } from '../../../core/marks/mark.ts';
import type { MarkPlace, SinglePlace } from '../../../core/marks/place.ts';
import { shapeBounds } from '../../../core/marks/tools/finishShape.ts';
import type { Position } from '../../../core/units/affine.ts';
import { useFaceName } from '../useFaceName.ts';
import { middleOfShape } from './guessFamily.ts';
import { neighbourhoodOf } from './placeWords.ts';

/** Marks and their places in words. */
export type MarkWords = {
  readonly face: (face: FaceId) => string;
  readonly spot: (face: FaceId, at: Position) => string;
  readonly place: (place: MarkPlace) => string;
  readonly shape: (place: MarkPlace) => string;
  readonly finding: (mark: Pick<Mark, 'family' | 'class'>) => string;
  readonly confidence: (mark: Pick<Mark, 'confidence'>) => string;
};

export function useMarkWords(specimen: Specimen): MarkWords {
  const { t } = useTranslation();
  const nameOf = useFaceName();
  const book = useMemo(() => makeBook(specimen), [specimen]);
  const face = (id: FaceId): string => nameOf(book, id);
  const spot = (id: FaceId, at: Position): string => {
    const { entry, zone } = neighbourhoodOf(specimen, id, at);
    if (entry !== null) return t('marking.place.near', { face: face(id), entry: t(`marking.viz.${entry}`) });
    if (zone === null) return face(id);
    return t('marking.place.zone', { face: face(id), zone, name: t(`zone.${zone}.name`) });
  };
  const single = (place: SinglePlace): string => {
    switch (place.kind) {
      case 'region':
        return spot(place.face, middleOfShape(place.shape));
      case 'row':
        return place.source === 'mrz'
          ? t('marking.place.row', { field: t(`marking.field.${place.field}`) })
          : t('marking.place.chip', { field: t(`marking.chip.${place.field}`) });
      case 'person':
        return t('marking.place.person');
      case 'document':
        return place.scope === 'page'
          ? t('marking.place.page', { face: face(place.face) })
          : t('marking.place.document');
      case 'book':
        return 'leaf' in place
          ? t(`marking.place.${place.site}`, { leaf: place.leaf })
          : t(`marking.place.${place.site}`);
    }
  };
  return {
    face,
    spot,
    place: place => {
      const [first, second] = placesOf(place).map(single);
      return second === undefined ? (first ?? '') : t('marking.place.pair', { first, second });
    },
    shape: place => {
      if (place.kind === 'pair') return t('marking.shape.pair');
      if (place.kind !== 'region') return t('marking.shape.none');
      const { left, top, right, bottom } = shapeBounds(place.shape);
      return t(`marking.shape.${place.shape.kind}`, {
        width: (right - left).toFixed(1),
        height: (bottom - top).toFixed(1),
      });
    },
    finding: mark => {
      const family = t(`family.${mark.family}.name`);
      return mark.class === null
        ? family
        : t('marking.finding.class', { family, class: t(`class.${mark.class}.name`) });
    },
    confidence: ({ confidence }) => t(`marking.confidence.${confidence}`),
  };
}
