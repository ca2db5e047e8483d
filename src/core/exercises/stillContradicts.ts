import type { PairSite, Site } from '../alterations/act.ts';
import { presentedBy } from '../alterations/alterLeaf.ts';
import type { Deeds } from '../alterations/deed.ts';
import { parsePrintedDay } from '../document/printedDay.ts';
import type { Specimen } from '../document/specimen.ts';
import type { VizField } from '../document/vizFields.ts';
import { MRZ_TABLES } from '../mrz/formats.ts';
import type { MrzField } from '../mrz/mrzFields.ts';

/** How an entry must read in the zone; only fields whose copies are letter for letter, or dates. */
const WRITTEN: Readonly<Partial<Record<MrzField, { readonly entry: VizField; readonly isDay: boolean }>>> = {
  documentNumber: { entry: 'documentNumber', isDay: false },
  birthDate: { entry: 'birthDate', isDay: true },
  sex: { entry: 'sex', isDay: false },
  expiryDate: { entry: 'expiryDate', isDay: true },
};

/** Whether a sign that rests on two copies contradicting each other still does, after everything that was done. */
export function stillContradicts(site: Site | PairSite, deeds: Deeds, specimen: Specimen): boolean {
  const fact = 'fact' in site ? site.fact : undefined;
  const written = fact === undefined ? undefined : WRITTEN[fact];
  if (fact === undefined || written === undefined || specimen.mrz === null) return true;
  const { acts, wear } = deeds;
  const presented = presentedBy(specimen, { acts, wear });
  const issued = specimen.entries.find(({ field }) => field === written.entry)?.text;
  const text = presented.entries?.find(({ field }) => field === written.entry)?.text ?? issued ?? '';
  const day = written.isDay ? (parsePrintedDay(text)?.slice(2).replaceAll('-', '') ?? text) : text;
  return day !== readField(presented.mrz ?? specimen.mrz.lines, specimen, fact);
}

function readField(lines: readonly string[], { format }: Specimen, name: MrzField): string {
  const place = MRZ_TABLES[format].fields.find(field => field.name === name);
  if (place === undefined) return '';
  return (lines[place.line - 1] ?? '').slice(place.from - 1, place.to).replaceAll('<', '');
}
