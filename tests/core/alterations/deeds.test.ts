import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../../src/core/alterations/actTable.ts';
import { presentedBy } from '../../../src/core/alterations/alterLeaf.ts';
import { readParameters } from '../../../src/core/alterations/parameters.ts';
import { WEAR } from '../../../src/core/alterations/wearTable.ts';
import { issuedDocument } from '../../../src/core/exercises/issuedDocument.ts';
import { readCollection } from '../../../src/tools/readCollection.ts';

const { exercises, specimens } = await readCollection(join(import.meta.dirname, '..', '..', '..'));

describe('the deeds of committed exercises', () => {
  for (const { file, value } of exercises) {
    it(`ALT-1 are ones there is an act or wear for, and present what is stored: ${file}`, () => {
      const specimen = specimens.find(other => other.value.id === value.specimen)!.value;
      const issued = issuedDocument(value, specimen);
      if (!issued.ok) throw new Error(file);
      for (const deed of value.acts)
        expect(readParameters(ACTS[deed.class]!.parameters, deed.parameters).ok).toBe(true);
      for (const deed of value.wear)
        expect(readParameters(WEAR[deed.decoy]!.parameters, deed.parameters).ok).toBe(true);
      expect(presentedBy(issued.value, value)).toEqual(value.presented);
    });
  }
});
