import { printDay } from '../printedDay.ts';
import { isOpen } from '../world/borderPosts.ts';
import { beginSentence, type Check, contradiction, inWords, nameCrossing, nameState } from './historyFinding.ts';

/** Stamps lie between the days of issue and expiry: in a new book there are no old ones. */
export const withinValidity: Check = ({ book, journey }) =>
  journey.crossings.flatMap(crossing => {
    const { id, date } = crossing.stamp;
    const name = beginSentence(nameCrossing(crossing));
    if (date < book.issueDate) {
      return [
        contradiction(
          'within-validity',
          [id],
          `${name} is older than the passport, issued on ${printDay(book.issueDate)}.`,
        ),
      ];
    }
    if (date <= book.expiryDate) return [];
    return [
      contradiction(
        'within-validity',
        [id],
        `${name} was put after the passport had run out on ${printDay(book.expiryDate)}.`,
      ),
    ];
  });

export const notToCome: Check = ({ book, controlDate }) =>
  (book.endorsements ?? []).flatMap(endorsement => {
    const day = endorsement.kind === 'stamp' ? endorsement.date : endorsement.issuedOn;
    if (day <= controlDate) return [];
    const what = endorsement.kind === 'stamp' ? 'A stamp' : 'A visa';
    return [contradiction('not-to-come', [endorsement.id], `${what} is dated ${printDay(day)}, a day still to come.`)];
  });

export const entryAndExit: Check = ({ journey }) =>
  journey.clashes.flatMap(({ kind, crossing, against }) => {
    const name = beginSentence(nameCrossing(crossing));
    const state = nameState(crossing.post.state);
    if (kind === 'left-without-entry') {
      return [contradiction('entry-and-exit', [crossing.stamp.id], `${name} has no entry into ${state} before it.`)];
    }
    if (kind !== 'entered-twice' || against === null) return [];
    return [
      contradiction(
        'entry-and-exit',
        [crossing.stamp.id, against.stamp.id],
        `${name} follows ${nameCrossing(against)}, and no stamp says that the holder left ${state} in between.`,
      ),
    ];
  });

export const onePlace: Check = ({ journey }) =>
  journey.clashes.flatMap(({ kind, crossing, against }) =>
    kind !== 'in-two-places' || against === null
      ? []
      : [
          contradiction(
            'one-place',
            [crossing.stamp.id, against.stamp.id],
            `${beginSentence(nameCrossing(crossing))} falls into a stay in ${nameState(against.post.state)} that began with ${nameCrossing(against)}: nobody is in two places at once.`,
          ),
        ],
  );

export const postOpen: Check = ({ journey }) =>
  journey.crossings.flatMap(crossing => {
    const { stamp, post } = crossing;
    if (isOpen(post, stamp.date)) return [];
    const when =
      stamp.date < post.openFrom
        ? `opened only on ${printDay(post.openFrom)}`
        : `closed on ${printDay(post.openUntil ?? post.openFrom)}`;
    return [
      contradiction(
        'post-open',
        [stamp.id],
        `${beginSentence(nameCrossing(crossing))} cannot be: ${inWords(post.name)} ${when}.`,
      ),
    ];
  });
