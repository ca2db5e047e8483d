import * as z from 'zod/mini';
import { actSchema, presentedSchema, wearSchema } from '../alterations/deed.ts';
import { endorsementsSchema } from '../document/endorsement.ts';
import { issueSchema } from '../document/issueTo.ts';
import { sourceSchema } from '../document/specimen.ts';
import { daySchema, slugSchema, textSchema } from '../document/text.ts';
import type { Frozen } from '../units/frozen.ts';
import { keySchema } from './key.ts';

/**
 * One case at the counter: a document, a traveller, a question and the exact key. `source` says where what the
 * explanations claim comes from, so that what an expert has yet to confirm is marked as such. `issued` makes the specimen
 * out to somebody; without it the document is the specimen's own. `endorsements` are the visas and stamps in it. Version 1.
 */
export const exerciseSchema = z.strictObject({
  kind: z.literal('loupe/exercise'),
  version: z.literal(1),
  id: slugSchema,
  specimen: slugSchema,
  issued: z.optional(issueSchema),
  endorsements: z.optional(endorsementsSchema),
  controlDate: daySchema,
  traveller: z.strictObject({ person: slugSchema, brief: textSchema }),
  question: textSchema,
  acts: z.array(actSchema).check(z.maxLength(8)),
  wear: z.array(wearSchema).check(z.maxLength(8)),
  presented: presentedSchema,
  key: keySchema,
  explanation: textSchema,
  source: sourceSchema,
});
export type Exercise = Frozen<z.infer<typeof exerciseSchema>>;
