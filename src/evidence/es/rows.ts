/** The rows of the table of the axis, in Spanish. */
import type { Translation } from '../../lang/translation';
import type { axisRows as english } from '../tables/rows';

/** By the level they tell. */
export const axisRows: Translation<typeof english> = {
  estradiol: { name: 'Estradiol' },
  LHpulsesPerDay: { name: 'Pulsos de LH al día' },
  LH: { name: 'LH' },
  FSH: { name: 'FSH' },
  testosterone: { name: 'Testosterona' },
  spermConcentration: { name: 'Concentración de espermatozoides' },
};
