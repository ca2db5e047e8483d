import { describe, expect, it } from 'vitest';
import type { Endorsement } from '../../../../src/core/document/endorsement.ts';
import { checkHistory } from '../../../../src/core/document/travel/checkHistory.ts';
import { deg, mm } from '../../../../src/core/units/length.ts';
import { sampleBook, sampleStamp, sampleVisa } from './sampleBook.ts';

/** `rule: ids` of everything that is wrong on 1 June 2011. */
function wrong(...endorsements: readonly Endorsement[]): readonly string[] {
  return checkHistory(sampleBook(...endorsements), '2011-06-01').map(
    ({ rule, endorsements: ids }) => `${rule}: ${ids.join(' ')}`,
  );
}

describe('the rules of travel', () => {
  it('have nothing against a sound history and say in a sentence what is wrong with another', () => {
    expect(wrong(sampleStamp('1 entry tallow-quay 2010-05-04'), sampleStamp('2 exit oster-gate 2010-05-09'))).toEqual(
      [],
    );
    const [finding] = checkHistory(sampleBook(sampleStamp('1 entry high-tarn 2010-05-04')), '2010-05-05');
    expect(finding?.sentence.en).toBe(
      'The entry stamp of High Tarn of 04 MAY 2010 cannot be: High Tarn opened only on 01 JUN 2019.',
    );
  });

  it('DOC-26 keep stamps within the validity of the passport and before the control', () => {
    expect(wrong(sampleStamp('1 exit zenith-haven 2007-04-15'))).toContain('within-validity: stamp-1');
    expect(wrong(sampleStamp('1 exit zenith-central 2007-04-16'))).toEqual([]);
    expect(wrong(sampleStamp('1 exit zenith-central 2012-04-16'))).toEqual([
      'within-validity: stamp-1',
      'not-to-come: stamp-1',
    ]);
    expect(wrong(sampleVisa({ issuedOn: '2011-06-02', validFrom: '2011-06-02', validUntil: '2011-07-01' }))).toEqual([
      'not-to-come: visa',
    ]);
  });

  it('DOC-27 want an entry before each exit and an exit before the next entry, home apart', () => {
    expect(wrong(sampleStamp('1 exit tallow-quay 2010-05-04'))).toEqual(['entry-and-exit: stamp-1']);
    expect(wrong(sampleStamp('1 exit zenith-haven 2010-05-04'))).toEqual([]);
    expect(
      wrong(
        sampleStamp('1 entry port-selwyn 2010-05-04'),
        sampleStamp('2 entry brackenford 2010-05-09'),
        sampleStamp('3 exit brackenford 2010-05-10'),
      ),
    ).toEqual(['entry-and-exit: stamp-2 stamp-1']);
  });

  it('DOC-28 let nobody be in two places at once', () => {
    const stay = [sampleStamp('1 entry port-selwyn 2010-05-04'), sampleStamp('4 exit port-selwyn 2010-05-20')];
    const elsewhere = [sampleStamp('2 entry tallow-quay 2010-05-09'), sampleStamp('3 exit tallow-quay 2010-05-11')];
    expect(wrong(...stay, ...elsewhere)).toContain('one-place: stamp-2 stamp-1');
    expect(wrong(...stay, sampleStamp('2 entry zenith-haven 2010-05-09'))).toContain('one-place: stamp-2 stamp-1');
    expect(wrong(...stay, sampleStamp('2 entry zenith-haven 2010-05-20', { id: 'later' }))).toEqual([]);
  });

  it('DOC-29 know on which days a post was open', () => {
    const [first, last] = ['2009-09-15', '2009-09-14'];
    expect(wrong(sampleStamp(`1 exit zenith-haven ${first}`))).toEqual([]);
    expect(wrong(sampleStamp(`1 exit zenith-haven ${last}`))).toEqual(['post-open: stamp-1']);
  });

  it('DOC-30 want a visa that is valid on the day of entry and has an entry left', () => {
    const into = (day: string, spot = 1) => sampleStamp(`${spot} entry zarumel-old-field ${day}`);
    const out = (day: string, spot = 2) => sampleStamp(`${spot} exit zarumel-old-field ${day}`);
    expect(wrong(into('2010-05-04'), out('2010-05-09'))).toEqual(['visa-valid: stamp-1']);
    expect(wrong(sampleVisa(), into('2010-05-04'), out('2010-05-09'))).toEqual([]);
    expect(wrong(sampleVisa(), into('2010-01-09'), out('2010-01-10'))).toEqual(['visa-valid: stamp-1']);
    const again = [into('2010-05-04'), out('2010-05-09'), into('2010-08-04', 3), out('2010-08-09', 4)];
    expect(wrong(sampleVisa(), ...again)).toEqual(['visa-entries: stamp-3 visa']);
    expect(wrong(sampleVisa({ entries: 'double' }), ...again)).toEqual([]);
  });

  it('DOC-31 count the days of a stay, both ends of it, over 180 days', () => {
    const stay = (until: string) => [
      sampleVisa(),
      sampleStamp('1 entry zarumel-old-field 2010-05-01'),
      sampleStamp(`2 exit zarumel-old-field ${until}`),
    ];
    expect(wrong(...stay('2010-05-30'))).toEqual([]);
    expect(wrong(...stay('2010-05-31'))).toEqual(['length-of-stay: stamp-2 stamp-1']);
    const split = (spot: number, from: string, until: string) => [
      sampleStamp(`${spot} entry port-selwyn ${from}`),
      sampleStamp(`${spot + 1} exit port-selwyn ${until}`),
    ];
    const first = split(1, '2010-01-01', '2010-02-19');
    expect(wrong(...first, ...split(3, '2010-04-01', '2010-05-10'))).toEqual([]);
    expect(wrong(...first, ...split(3, '2010-04-01', '2010-05-11'))).toEqual(['length-of-stay: stamp-4 stamp-3']);
    expect(wrong(sampleStamp('1 entry port-selwyn 2011-03-03'))).toEqual(['length-of-stay: stamp-1']);
    expect(wrong(sampleStamp('1 entry port-selwyn 2011-03-04'))).toEqual([]);
  });

  it('DOC-32 hold a visa against the passport it stands in', () => {
    expect(wrong(sampleVisa({ passportNumber: 'L898902C4' }))).toEqual(['visa-of-this-book: visa']);
    const { holder } = sampleVisa();
    expect(wrong(sampleVisa({ holder: { ...holder, secondary: 'ANNA' } }))).toEqual(['visa-of-this-book: visa']);
    expect(wrong(sampleVisa({ issuedOn: '2007-04-15' }))).toEqual(['visa-of-this-book: visa']);
    expect(wrong(sampleVisa({ validFrom: '2010-01-03' }))).toEqual(['visa-of-this-book: visa']);
  });

  it('DOC-33 keep visas and stamps on their pages and beside one another', () => {
    const home = '1 exit zenith-central 2010-05-04';
    expect(wrong(sampleStamp(home, { face: 'data.recto' }))).toEqual(['place-in-book: stamp-1']);
    expect(wrong(sampleStamp(home, { x: mm(2) }))).toEqual(['place-in-book: stamp-1']);
    const over = sampleStamp(home, { id: 'over', x: mm(28), angle: deg(5) });
    expect(wrong(sampleStamp(home), over)).toEqual(['place-in-book: over stamp-1']);
    const onLabel = sampleStamp(home, { face: 'visa-1.verso' });
    expect(wrong(sampleVisa(), onLabel)).toEqual([]);
    expect(wrong(onLabel, sampleVisa())).toEqual(['place-in-book: visa stamp-1']);
  });

  it('DOC-34 ask about a book that was filled from back to front', () => {
    const faces = ['visa-2.verso', 'visa-2.recto', 'visa-1.verso', 'visa-1.recto'];
    const stamps = (order: readonly string[]) =>
      order.flatMap((face, i) =>
        [1, 3, 5].map(spot =>
          sampleStamp(`${spot} exit zenith-central 2010-0${i + 1}-0${spot}`, { id: `s-${i}-${spot}`, face }),
        ),
      );
    expect(wrong(...stamps(faces))).toEqual([expect.stringMatching(/^order-of-pages: s-0-1 /)]);
    expect(wrong(...stamps(faces.toReversed()))).toEqual([]);
  });
});
