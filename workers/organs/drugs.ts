/** Drugs: from the gut into plasma and out again, each by the row it has on the pharmacy's shelf. */
import { decay } from '../arithmetic';
import { drugIds, pharmacy, type DrugId } from '../contract/pharmacy';
import { TICK } from '../contract/quantities';
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

  wire({ state, production, clearance, slot }) {
    const inhibition = slot('aromatase.inhibition');
    const shelf = drugIds.map((drug) => {
      const { absorption, volume, molarMass, clearance: law, halfInhibition } = pharmacy[drug];
      return {
        gut: slot(gut(drug)),
        plasma: slot(drug),
        // all that leaves the gut in a step arrives: mass is kept
        arrives: (1 - decay(absorption * TICK)) / TICK / volume,
        microgramsPerNmol: molarMass / 1000,
        perDay: HOURS_PER_DAY / volume,
        law,
        halfInhibition,
      };
    });

    return {
      beat() {
        let total = 0;
        for (const drug of shelf) total += state[drug.plasma]! / drug.halfInhibition;
        state[inhibition] = total;
      },

      flow() {
        for (const drug of shelf) {
          const waiting = state[drug.gut]!;
          const level = state[drug.plasma]!;
          if (waiting === 0 && level === 0) continue;
          const { floor, spare, half } = drug.law;
          const litresPerHour = floor + spare / (1 + (level * drug.microgramsPerNmol) / half);
          production[drug.plasma] = production[drug.plasma]! + waiting * drug.arrives;
          clearance[drug.plasma] = clearance[drug.plasma]! + litresPerHour * drug.perDay;
        }
      },

      dose(drug, milligrams) {
        const into = slot(gut(drug));
        state[into] = state[into]! + (milligrams * NMOL_PER_MG) / pharmacy[drug].molarMass;
      },
    };
  },
};
