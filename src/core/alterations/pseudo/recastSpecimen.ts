import type { Specimen } from '../../document/specimen.ts';
import type { VizField } from '../../document/vizFields.ts';
import { MRZ_TABLES } from '../../mrz/formats.ts';
import type { PseudoIssuer } from './issuers.ts';

/** A document as if it had been issued by another issuer to the same holder; what no check digit covers is all that differs in the zone. */
export function recastSpecimen(specimen: Specimen, issuer: PseudoIssuer): Specimen {
  const { code, name } = issuer;
  const texts = issuerEntries(issuer);
  return {
    ...specimen,
    id: `${specimen.id}-${code.toLowerCase()}`,
    state: { code, nationality: code, name },
    holder: { ...specimen.holder, nationality: code },
    entries: specimen.entries.map(entry => ({ ...entry, text: texts[entry.field] ?? entry.text })),
    mrz: specimen.mrz === null ? null : { ...specimen.mrz, lines: [...recastLines(specimen, code)] },
  };
}

/** The entries that name the issuer. */
export function issuerEntries({ code, name, adjective }: PseudoIssuer): Partial<Readonly<Record<VizField, string>>> {
  return { issuer: name.en.toUpperCase(), issuingState: code, nationality: adjective };
}

function recastLines({ mrz, format }: Specimen, code: string): readonly string[] {
  const places = MRZ_TABLES[format].fields.filter(({ name }) => name === 'issuingState' || name === 'nationality');
  return mrz!.lines.map((line, row) =>
    places
      .filter(place => place.line === row + 1)
      .reduce((text, { from, to }) => text.slice(0, from - 1) + code + text.slice(to), line),
  );
}
