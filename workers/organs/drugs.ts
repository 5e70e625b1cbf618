/** Drugs: from the gut into plasma and out again, each by the row it has on the pharmacy's shelf. */
import { drugIds, pharmacy, type DrugId } from '../contract/pharmacy';
import { cleared } from '../integrate';
import type { Organ } from './organ';

const HOURS_PER_DAY = 24;
const NMOL_PER_MG = 1e6; // over g/mol

const gut = (drug: DrugId): string => `drugs.${drug}.gut`;

export const drugs: Organ = {
  id: 'drugs',

  slots() {
    return [
      // sum over inhibitors of level over the level of half inhibition; 0 with nothing on board
      { id: 'aromatase.inhibition', kind: 'event', pace: 'tick', start: 0 },
      // 1 from the first dose on
      { id: 'drugs.onBoard', kind: 'event', pace: 'tick', start: 0 },
      ...drugIds.flatMap((drug) => [
        {
          id: gut(drug),
          kind: { clears: pharmacy[drug].absorption },
          pace: 'tick',
          start: 0,
        } as const,
        { id: drug, kind: 'cleared', pace: 'tick', start: 0 } as const,
      ]),
    ];
  },

  courses: ['aromatase.inhibition'],

  wire({ state, slot, course, stride, dt }) {
    const inhibition = slot('aromatase.inhibition');
    const inhibited = course('aromatase.inhibition');
    const onBoard = slot('drugs.onBoard');
    const shelf = drugIds.map((drug) => {
      const { volume, molarMass, clearance: law, halfInhibition } = pharmacy[drug];
      const { keep } = stride(gut(drug));
      return {
        gut: slot(gut(drug)),
        plasma: slot(drug),
        // all that leaves the gut in a step arrives: mass is kept
        arrives: (1 - keep) / dt / volume,
        keep,
        perDay: HOURS_PER_DAY / volume,
        law,
        perHalfClearance: molarMass / 1000 / law.half,
        perHalfInhibition: 1 / halfInhibition,
      };
    });

    return {
      live(_, ticks) {
        for (let at = 0; at < ticks; at += 1) inhibited[at] = 0;
        if (state[onBoard] === 0) return;
        for (const drug of shelf) {
          let waiting = state[drug.gut]!;
          let level = state[drug.plasma]!;
          if (waiting === 0 && level === 0) continue;
          const { floor, spare } = drug.law;
          for (let at = 0; at < ticks; at += 1) {
            inhibited[at] = inhibited[at]! + level * drug.perHalfInhibition;
            const litresPerHour = floor + spare / (1 + level * drug.perHalfClearance);
            level = cleared(level, waiting * drug.arrives, litresPerHour * drug.perDay, dt);
            waiting *= drug.keep;
          }
          state[drug.gut] = waiting;
          state[drug.plasma] = level;
        }
        state[inhibition] = inhibited[ticks - 1]!;
      },

      dose(drug, milligrams) {
        const into = slot(gut(drug));
        state[into] = state[into]! + (milligrams * NMOL_PER_MG) / pharmacy[drug].molarMass;
        state[onBoard] = 1;
      },
    };
  },
};
