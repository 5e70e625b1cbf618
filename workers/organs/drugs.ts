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

  wire({ state, production, clearance, slot }) {
    const inhibition = slot('aromatase.inhibition');
    const onBoard = slot('drugs.onBoard');
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
      live() {
        if (state[onBoard] === 0) return;
        let total = 0;
        for (let index = 0; index < shelf.length; index += 1) {
          const drug = shelf[index]!;
          const waiting = state[drug.gut]!;
          const level = state[drug.plasma]!;
          if (waiting === 0 && level === 0) continue;
          total += level / drug.halfInhibition;
          const { floor, spare, half } = drug.law;
          const litresPerHour = floor + spare / (1 + (level * drug.microgramsPerNmol) / half);
          production[drug.plasma]! += waiting * drug.arrives;
          clearance[drug.plasma]! += litresPerHour * drug.perDay;
        }
        state[inhibition] = total;
      },

      dose(drug, milligrams) {
        const into = slot(gut(drug));
        state[into] = state[into]! + (milligrams * NMOL_PER_MG) / pharmacy[drug].molarMass;
        state[onBoard] = 1;
      },
    };
  },
};
