/** Men nobody asked for, on whom the engine practises. */
import { standard, type Scenario } from './contract/scenario';

/** Half a tablet a day. */
export const tablets = {
  type: 'dose',
  drug: 'anastrozole',
  amount: 0.5,
  everyDays: 1,
  from: 2,
} as const;

/** A man so much fatter than another: each measure of his body is a broken number. */
export function another(fatter: number): Scenario {
  const man = standard();
  const broken = { cyp19a1: 1.01, testicularReserve: 0.99, leydigReserve: 0.99 };
  return { ...man, subject: { ...man.subject, bodyFat: 20.5 + fatter, ...broken } };
}
