import { drawOne } from '../../alterations/materials/chance.ts';
import { addDays } from '../../document/days.ts';
import type { Holder } from '../../document/holder.ts';
import type { Specimen } from '../../document/specimen.ts';
import { STATES } from '../../document/world/states.ts';
import type { Person } from '../../portrait/person.ts';
import type { Dice } from '../../units/dice.ts';
import { addYears } from './calendar.ts';
import { GIVEN_NAMES, SURNAMES, TOWNS } from './names.ts';

/** Two in three people have a second given name. */
const SECOND_NAME = 2 / 3;
/** Days by which a birthday may lie back and leave the age what it is. */
const YEAR = 364;

/** Somebody on paper: a made-up name, and a day of birth that makes the person as old on the day of control as they look. */
export function drawHolder(person: Person, specimen: Specimen, controlDate: string, dice: Dice): Holder {
  const { sex } = person.identity;
  const first = drawOne(dice, GIVEN_NAMES[sex]);
  const second = drawOne(
    dice,
    GIVEN_NAMES[sex].filter(name => name !== first),
  );
  const birthday = addYears(controlDate, -person.shots.live.age);
  return {
    person: person.id,
    primary: drawOne(dice, SURNAMES),
    secondary: dice.next() < SECOND_NAME ? `${first} ${second}` : first,
    nationality: specimen.state.nationality,
    birthDate: addDays(birthday, -dice.below(YEAR)),
    sex,
  };
}

export function drawBirthPlace({ state }: Specimen, dice: Dice): string {
  const capital = STATES.find(({ code }) => code === state.code)?.capital;
  return drawOne(dice, TOWNS[state.code] ?? [capital ?? state.name.en.toUpperCase()]);
}
