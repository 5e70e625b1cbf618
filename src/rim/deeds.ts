/** What is done to the man in words: by itself, as it begins, and as it ends. */
import { pharmacy } from '../../workers/contract/pharmacy';
import { isBolus } from '../../workers/contract/plan';
import type { Intervention } from '../../workers/contract/scenario';
import { deeds as say } from '../lang/deeds';
import { moment } from './say';
import { displayText, type Units } from './units';

const amount = (value: number): string => String(Number(value.toPrecision(3)));

/** An intervention by itself: "anastrozole 1 mg every day". */
export function deed(one: Intervention, units: Units): string {
  switch (one.type) {
    case 'dose':
      return say.dose(
        `${amount(one.amount)} ${pharmacy[one.drug].doseUnit}`,
        say.drugs[one.drug],
        amount(one.everyDays),
      );
    case 'clamp':
      return say.clamp(one.hormone, displayText(one.hormone, one.value, units));
    case 'cut':
      return say.cut(one.pathway);
    case 'exogenousTestosterone':
      return say.exogenousTestosterone(amount(one.mgPerDay));
    case 'exogenousEstradiol':
      return say.exogenousEstradiol(amount(one.ugPerDay));
    case 'steroidogenesisBlock':
      return say.steroidogenesisBlock(amount(one.fraction * 100));
    case 'gnrhPump':
      if (isBolus(one)) return say.gnrhBolus(amount(one.dose));
      return say.gnrhPump(amount(one.pulsesPerDay));
    case 'gnrhAntagonist':
      return say.gnrhAntagonist(amount(one.block * 100));
    case 'orchidectomy':
      return say.orchidectomy;
    case 'weightChange':
      return say.weightChange(amount(one.bodyFat));
  }
}

/** An intervention as it begins. */
export function beginning(one: Intervention, units: Units): string {
  const words = deed(one, units);
  if (one.type === 'dose') return say.begins(words);
  return one.type === 'weightChange' ? say.weightBegins(amount(one.bodyFat)) : words;
}

/** An intervention as it ends. */
export function ending(one: Exclude<Intervention, { type: 'orchidectomy' }>): string {
  if (one.type === 'dose') return say.doseEnds(say.drugs[one.drug]);
  if (one.type === 'clamp') return say.clampEnds(one.hormone);
  if (one.type === 'weightChange') return say.weightReached;
  return say.ends[one.type];
}

/** When: "from day 2, 09:35, to the end". */
export function spell(one: Intervention): string {
  if (one.type === 'orchidectomy') return say.once(moment(one.from));
  return one.to === undefined
    ? say.lasting(moment(one.from))
    : say.between(moment(one.from), moment(one.to));
}
