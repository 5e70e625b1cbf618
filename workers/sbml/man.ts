/** The man, and what may be done to him: what a reader of the document sets. */
import { standard } from '../contract/scenario';
import type { Equations } from './equations';

const { bodyFat, cyp19a1, leydigReserve, testicularReserve } = standard().subject;

export const man: Equations = {
  organ: 'man',
  settings: {
    bodyFat: { value: bodyFat, unit: '–', name: 'body fat, per cent of weight' },
    hypothesisB: { value: 0, unit: '–', name: '1: hypothesis B of adiposity; 0: A' },
    cyp19a1: { value: cyp19a1, unit: '×', name: 'aromatase for his fat' },
    leydigReserve: { value: leydigReserve, unit: '×', name: 'Leydig cells' },
    testicularReserve: { value: testicularReserve, unit: '×', name: 'Sertoli and germ cells' },
    testes: { value: 1, unit: '×', name: '0: castrated at time 0' },
    steroidogenesis: { value: 1, unit: '×', name: 'steroid synthesis that a block leaves' },
    gnrhHeard: { value: 1, unit: '×', name: 'GnRH that an antagonist leaves' },
    'testosterone.given': { value: 0, unit: 'mg/d', name: 'testosterone from outside, evenly' },
    'estradiol.given': { value: 0, unit: 'µg/d', name: 'estradiol from outside, evenly' },
  },
  assigned: {
    fatMass: {
      unit: '×',
      name: 'fat over lean mass; 1 at 20 % body fat',
      is: 'bodyFat / (100 - bodyFat) / 0.25',
    },
  },
};
