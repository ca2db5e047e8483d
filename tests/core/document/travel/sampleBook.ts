import type { Endorsement, Stamp, Visa } from '../../../../src/core/document/endorsement.ts';
import type { Book } from '../../../../src/core/document/travel/crossings.ts';
import { deg, mm } from '../../../../src/core/units/length.ts';
import { sampleSpecimen } from '../sampleSpecimen.ts';

const PAGE = { page: '5', upright: 'portrait', bears: 'visas' } as const;

/** The small specimen of a Utopian with four visa pages and these endorsements. */
export function sampleBook(...endorsements: readonly Endorsement[]): Book {
  const specimen = sampleSpecimen();
  const pages = ['visa-1', 'visa-2'].map(id => ({ id, recto: PAGE, verso: PAGE }));
  return { ...specimen, leaves: [...specimen.leaves, ...pages], endorsements };
}

const SPOTS = [
  [24, 22],
  [24, 66],
  [62, 22],
  [62, 66],
  [100, 22],
  [100, 66],
] as const;

/** `3 entry tallow-quay 2010-05-04`: the third spot of the first page. */
export function sampleStamp(written: string, changes: Partial<Stamp> = {}): Stamp {
  const [spot = '1', direction, post = '', date = ''] = written.split(' ');
  const [x, y] = SPOTS[Number(spot) - 1]!;
  return {
    kind: 'stamp',
    id: `stamp-${spot}`,
    face: 'visa-1.recto',
    x: mm(x),
    y: mm(y),
    angle: deg(0),
    post,
    direction: direction === 'exit' ? 'exit' : 'entry',
    date,
    seed: 1,
    ...changes,
  };
}

/** A visa of Zarumel on a page of its own, for one entry in 2010. */
export function sampleVisa(changes: Partial<Visa> = {}): Visa {
  const { holder, documentNumber } = sampleSpecimen();
  return {
    kind: 'visa',
    id: 'visa',
    face: 'visa-1.verso',
    x: mm(58.5),
    y: mm(50),
    angle: deg(90),
    issuer: 'QZM',
    number: 'ZM4028117',
    holder,
    passportNumber: documentNumber,
    entries: 'single',
    issuedOn: '2010-01-04',
    validFrom: '2010-01-10',
    validUntil: '2010-12-31',
    stayDays: 30,
    ...changes,
  };
}
