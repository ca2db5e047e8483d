import { type Specimen, specimenSchema } from '../../../src/core/document/specimen.ts';

const FACE = 'data.verso';

/** ICAO's printed TD3 sample (Doc 9303-4) as a small specimen that keeps every rule. */
export function sampleSpecimen(): Specimen {
  return specimenSchema.parse({
    kind: 'loupe/specimen',
    version: 1,
    id: 'utopia',
    title: { en: 'Utopia' },
    overprint: 'SPECIMEN',
    state: { code: 'UTO', nationality: 'UTO', name: { en: 'Utopia' } },
    series: 'sample',
    format: 'TD3',
    substrate: 'paper-laminate',
    issueDate: '2007-04-16',
    expiryDate: '2012-04-15',
    documentNumber: 'L898902C3',
    holder: {
      person: 'anna',
      primary: 'ERIKSSON',
      secondary: 'ANNA MARIA',
      nationality: 'UTO',
      birthDate: '1974-08-12',
      sex: 'F',
    },
    leaves: [
      { id: 'cover', recto: { page: null }, verso: { page: null } },
      { id: 'data', recto: { page: '1' }, verso: { page: '2' } },
    ],
    zones: [{ zone: 'VII', face: FACE, box: { x: 0, y: 64.8, width: 125, height: 23.2 } }],
    entries: [
      { field: 'birthDate', face: FACE, box: { x: 40, y: 39, width: 40, height: 3.5 }, text: '12 AUG 1974' },
      { field: 'expiryDate', face: FACE, box: { x: 40, y: 57, width: 40, height: 3.5 }, text: '15 APR 2012' },
      { field: 'documentNumber', face: FACE, box: { x: 84, y: 12, width: 38, height: 3.5 }, text: 'L898902C3' },
    ],
    mrz: {
      face: FACE,
      box: { x: 6, y: 70.1, width: 114, height: 10.65 },
      lines: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
    },
    features: [
      {
        id: 'mrz',
        term: 'M1',
        face: FACE,
        areas: [{ kind: 'rectangle', x: 6, y: 70.1, width: 114, height: 10.65 }],
        level: 1,
        rank: 'additional',
        lights: ['white', 'ir'],
        genuine: { en: 'Even.' },
        lookFor: { en: 'Look.' },
        imitation: { en: 'Uneven.' },
        source: { mark: 'K' },
      },
    ],
  }) as Specimen;
}
