import type { FaceId } from '../../document/face.ts';
import type { MrzReading } from '../../mrz/MrzReading.ts';
import { compareSketch } from './compareSketch.ts';
import type { CheckRow } from './inspection.ts';
import type { PageMeasures } from './measurePage.ts';
import type { ReaderModel } from './readerModel.ts';

/** Correlation with the white picture of a model from where on a page is taken for it. */
export const LEAST_LIKENESS = 0.6;

export type JudgedModel = { readonly row: CheckRow; readonly model: ReaderModel | null };

/** The zone names a model, the picture confirms it. A page of no known model is no worse for it: yellow, never red. */
export function judgeModel(
  mrz: MrzReading,
  measures: PageMeasures,
  models: readonly ReaderModel[],
  face: FaceId,
): JudgedModel {
  const { documentCode, issuingState } = mrz.values;
  const named = models.filter(
    model => model.format === mrz.format && model.documentCode === documentCode && model.issuingState === issuingState,
  );
  const [best] = named
    .map(model => ({
      model,
      likeness: measures.white === null ? null : compareSketch(measures.white, model.white).correlation,
    }))
    .toSorted((a, b) => (b.likeness ?? 0) - (a.likeness ?? 0));
  const isAlike = best?.likeness != null && best.likeness >= LEAST_LIKENESS;
  return {
    model: isAlike ? best.model : null,
    row: {
      id: 'model',
      group: 'model',
      routine: null,
      isMandatory: false,
      state: isAlike ? 'successful' : 'undetermined',
      reasons: isAlike
        ? []
        : [best === undefined ? 'model-unknown' : best.likeness === null ? 'no-picture' : 'picture-unlike'],
      values: {
        check: 'model',
        specimen: best?.model.specimen ?? null,
        documentCode,
        issuingState,
        likeness: best?.likeness ?? null,
      },
      place: { kind: 'document', scope: 'page', face },
    },
  };
}
