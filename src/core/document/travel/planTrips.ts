import type { Dice } from '../../units/dice.ts';
import { addDays, dayNumber } from '../days.ts';
import { type BorderPost, isOpen } from '../world/borderPosts.ts';
import { freeDaysOf, issuerOf, needsVisa } from '../world/visaIssuers.ts';
import type { Book } from './crossings.ts';
import { ALLOWED_ENTRIES } from './visaUse.ts';

/** A stamp or visa before it has a place in the book. */
export type Planned =
  | {
      readonly kind: 'stamp';
      readonly day: string;
      readonly post: BorderPost;
      readonly direction: 'entry' | 'exit';
      readonly onVisa: string | null;
    }
  | {
      readonly kind: 'visa';
      readonly day: string;
      readonly issuer: string;
      readonly number: string;
      readonly entries: 'single' | 'double' | 'multiple';
      readonly validFrom: string;
      readonly validUntil: string;
      readonly stayDays: number;
    };
export type PlannedVisa = Extract<Planned, { kind: 'visa' }>;

export type Wishes = {
  readonly controlDate: string;
  /** Stamps and visas in all, about. */
  readonly number: number;
  readonly posts: readonly BorderPost[];
};

/** Days before the control and after issue in which nobody travels. */
const REST = 4;
/** Of a trip without its visa: entry and exit. */
const STAMPS = 2;
const MOST_VISAS = 4;
const WINDOW = 180;

type Plan = {
  readonly book: Book;
  readonly wishes: Wishes;
  readonly dice: Dice;
  /** Whether the posts at home stamp their own nationals' books too. */
  readonly stampsAtHome: boolean;
  readonly planned: Planned[];
  readonly days: Map<string, { readonly from: string; readonly until: string }[]>;
};

/** Trips one after another, each within its share of the time between issue and control, until the book holds enough. */
export function planTrips(book: Book, dice: Dice, wishes: Wishes): readonly Planned[] {
  const last = wishes.controlDate < book.expiryDate ? wishes.controlDate : book.expiryDate;
  const span = dayNumber(last) - dayNumber(book.issueDate) - 2 * REST;
  const trips = Math.min(Math.round(wishes.number / (STAMPS + 0.35)), Math.floor(span / 12));
  const plan: Plan = { book, wishes, dice, stampsAtHome: dice.next() < 0.3, planned: [], days: new Map() };
  const shares = Array.from({ length: Math.max(0, trips) }, () => 0.4 + dice.next());
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  for (const share of shares) {
    const from = addDays(book.issueDate, REST + Math.floor((span * before) / whole));
    before += share;
    const until = addDays(book.issueDate, REST + Math.floor((span * before) / whole) - 1);
    if (plan.planned.length + STAMPS <= wishes.number) addTrip(plan, from, until);
  }
  return plan.planned.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function pick<Item>(dice: Dice, items: readonly Item[]): Item | null {
  return items[dice.below(Math.max(1, items.length))] ?? null;
}

function addTrip(plan: Plan, from: string, until: string): void {
  const { book, dice, wishes } = plan;
  const home = book.holder.nationality;
  const room = dayNumber(until) - dayNumber(from);
  const entry = addDays(from, dice.below(Math.max(1, Math.floor(room * 0.5))));
  const open = wishes.posts.filter(post => post.state !== home && isOpen(post, entry));
  const into = pick(
    dice,
    open.filter(post => canEnter(plan, post.state, entry)),
  );
  if (into === null) return;
  const longest = Math.min(1 + dayNumber(until) - dayNumber(entry), daysLeft(plan, into.state, entry), 60);
  const stay = 1 + Math.floor(dice.next() ** 2 * longest);
  const exit = addDays(entry, Math.max(0, stay - 1));
  const visa = needsVisa(home, into.state)
    ? (findVisa(plan, into.state, entry) ?? issueVisa(plan, into.state, entry))
    : null;
  const outOf =
    pick(
      dice,
      wishes.posts.filter(post => post.state === into.state && isOpen(post, exit)),
    ) ?? into;
  const onVisa = visa?.number ?? null;
  const isNew = visa !== null && !plan.planned.includes(visa);
  if (!isOpen(outOf, exit) || plan.planned.length + STAMPS + Number(isNew) > wishes.number) return;
  plan.days.set(into.state, [...(plan.days.get(into.state) ?? []), { from: entry, until: exit }]);
  if (isNew) plan.planned.push(visa);
  addHome(plan, 'exit', entry, STAMPS);
  plan.planned.push({ kind: 'stamp', day: entry, post: into, direction: 'entry', onVisa });
  plan.planned.push({ kind: 'stamp', day: exit, post: outOf, direction: 'exit', onVisa });
  addHome(plan, 'entry', exit, 0);
}

function addHome(plan: Plan, direction: 'entry' | 'exit', day: string, toCome: number): void {
  const { book, dice, wishes, stampsAtHome, planned } = plan;
  if (!stampsAtHome || planned.length + toCome >= wishes.number) return;
  const own = wishes.posts.filter(post => post.state === book.holder.nationality && isOpen(post, day));
  const post = pick(dice, own);
  if (post !== null && dice.next() < 0.7) planned.push({ kind: 'stamp', day, post, direction, onVisa: null });
}

/** Days of 180 that may still be spent in a state from a day on. */
function daysLeft({ days, book }: Plan, state: string, entry: string): number {
  const from = addDays(entry, -WINDOW);
  const spent = (days.get(state) ?? [])
    .filter(({ until }) => until >= from)
    .reduce((sum, stay) => sum + dayNumber(stay.until) - dayNumber(stay.from) + 1, 0);
  return (needsVisa(book.holder.nationality, state) ? STAYS[0] : freeDaysOf(state)) - spent;
}

function canEnter(plan: Plan, state: string, entry: string): boolean {
  if (daysLeft(plan, state, entry) < 1) return false;
  if (!needsVisa(plan.book.holder.nationality, state)) return true;
  const visas = plan.planned.filter(({ kind }) => kind === 'visa').length;
  const beginning = addDays(plan.book.issueDate, 75);
  return findVisa(plan, state, entry) !== null || (entry > beginning && visas < MOST_VISAS && plan.dice.next() < 0.6);
}

function findVisa({ planned }: Plan, state: string, day: string): PlannedVisa | null {
  const used = (visa: PlannedVisa): number =>
    planned.filter(stamp => stamp.kind === 'stamp' && stamp.direction === 'entry' && stamp.onVisa === visa.number)
      .length;
  return (
    planned
      .filter(visa => visa.kind === 'visa')
      .find(
        visa =>
          visa.issuer === state &&
          visa.validFrom <= day &&
          day <= visa.validUntil &&
          used(visa) < ALLOWED_ENTRIES[visa.entries],
      ) ?? null
  );
}

const VALIDITIES = [
  { days: 90, entries: 'single' },
  { days: 180, entries: 'double' },
  { days: 365, entries: 'multiple' },
  { days: 730, entries: 'multiple' },
] as const;
/** Days a visa may allow; trips keep to the fewest. */
const STAYS = [30, 60, 90] as const;

function issueVisa({ dice, book }: Plan, state: string, entry: string): PlannedVisa | null {
  const issuer = issuerOf(state);
  if (issuer === null) return null;
  const day = addDays(entry, -(8 + dice.below(60)));
  if (day < book.issueDate) return null;
  const validFrom = addDays(day, dice.below(7));
  const { days, entries } = VALIDITIES[dice.below(VALIDITIES.length)]!;
  const digits = Array.from({ length: 9 - issuer.prefix.length }, () => dice.below(10)).join('');
  return {
    kind: 'visa',
    day,
    issuer: state,
    number: `${issuer.prefix}${digits}`,
    entries,
    validFrom,
    validUntil: addDays(validFrom, days - 1),
    stayDays: STAYS[dice.below(STAYS.length)]!,
  };
}
