import { useTranslation } from 'react-i18next';
import { trueMinus } from '../../../messages/trueMinus.ts';

/** Numbers and moments as the reader writes them. */
export type Formats = {
  /** `67 %` of 0.667. */
  readonly percent: (share: number) => string;
  /** Two decimals: d′, c and areas. */
  readonly figure: (value: number) => string;
  /** Points and scores: one decimal at most, with a sign where asked for. */
  readonly points: (value: number, sign?: boolean) => string;
  readonly count: (value: number) => string;
  /** `18 s` or `2 min 5 s` of ms. */
  readonly duration: (ms: number) => string;
  /** Day and time of a moment in UTC, where the reader is. */
  readonly moment: (utc: string) => string;
  readonly collator: Intl.Collator;
};

function makeFormats(language: string): Formats {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const figure = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const count = new Intl.NumberFormat(language);
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const unit = (name: 'second' | 'minute'): Intl.NumberFormat =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' });
  const [seconds, minutes] = [unit('second'), unit('minute')];
  return {
    percent: share => trueMinus(percent.format(share)),
    figure: value => trueMinus(figure.format(value)),
    points: (value, sign = false) => trueMinus((sign ? signed : points).format(value)),
    count: value => trueMinus(count.format(value)),
    duration: ms => {
      const whole = Math.round(ms / 1000);
      if (whole < 60) return seconds.format(whole);
      const rest = whole % 60;
      return `${minutes.format(Math.floor(whole / 60))}${rest === 0 ? '' : ` ${seconds.format(rest)}`}`;
    },
    moment: utc => moment.format(new Date(utc)),
    collator: new Intl.Collator(language),
  };
}

const made = new Map<string, Formats>();

/** Made once for a language: there is one in every cell of a table. */
export function useFormats(): Formats {
  const { language } = useTranslation().i18n;
  const known = made.get(language);
  if (known !== undefined) return known;
  const fresh = makeFormats(language);
  made.set(language, fresh);
  return fresh;
}
