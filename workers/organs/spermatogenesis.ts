/** Spermatogenesis: about ten weeks from spermatogonium to sperm, carried by FSH and by the testosterone inside the testis. */
import type { Slot } from '../slot';
import type { Organ } from './organ';

const STAGES = [1, 2, 3, 4, 5] as const;
/** Compartments in each stage: three in a row make the passage times narrow, as they are seen. */
const STEPS = [1, 2, 3] as const;

const compartment = (stage: number, step: number): string =>
  `spermatogenesis.stage${stage}.${step}`;

export const spermatogenesis: Organ = {
  id: 'spermatogenesis',

  // each slot is the flow of cells out of a compartment, 1 in the reference man
  slots(constant) {
    const chain = STAGES.flatMap((stage) =>
      STEPS.map((step): Slot => {
        const relax = STEPS.length / constant(`spermatogenesis.stage${stage}.days`);
        return { id: compartment(stage, step), kind: { relax }, pace: 'slow', start: 1 };
      }),
    );
    return [
      {
        id: 'spermatogenesis.pool',
        kind: { relax: 1 / constant('spermatogenesis.pool.days') },
        pace: 'slow',
        start: 1,
      },
      // germ cells answer to the testosterone of the last days, not of the hour
      {
        id: 'spermatogenesis.testosterone',
        kind: { relax: 1 / constant('spermatogenesis.testosterone.days') },
        pace: 'slow',
        start: 1,
      },
      ...chain,
      {
        id: 'spermatogenesis.epididymis',
        kind: { relax: 1 / constant('spermatogenesis.epididymis.days') },
        pace: 'slow',
        start: 1,
      },
      { id: 'spermatogonia', kind: 'event', pace: 'tick', start: 1 },
      { id: 'spermatocytes', kind: 'event', pace: 'tick', start: 1 },
      { id: 'spermatids', kind: 'event', pace: 'tick', start: 1 },
      {
        id: 'spermConcentration',
        kind: 'event',
        pace: 'tick',
        start: constant('spermatogenesis.concentration'),
      },
    ];
  },

  wire({ subject, constant, state, production, controls, slot }) {
    const fsh = slot('FSH');
    const inside = slot('intratesticularTestosterone');
    const sensed = slot('spermatogenesis.testosterone');
    const pool = slot('spermatogenesis.pool');
    const stages = STAGES.map((stage) => STEPS.map((step) => slot(compartment(stage, step))));
    const [first, second, third, fourth, fifth] = stages as [
      number[],
      number[],
      number[],
      number[],
      number[],
    ];
    const midway = [second[2]!, fourth[2]!] as const;
    const epididymis = slot('spermatogenesis.epididymis');
    const spermatogonia = slot('spermatogonia');
    const spermatocytes = slot('spermatocytes');
    const spermatids = slot('spermatids');
    const concentration = slot('spermConcentration');

    const half = constant('spermatogenesis.testosterone.half');
    const halfCubed = half * half * half;
    const halfFSH = constant('spermatogenesis.pool.halfFSH');
    const fshLevel = constant('pituitary.FSH.level');
    const floor = constant('spermatogenesis.pool.floor');
    const basalRelease = constant('spermatogenesis.spermiation.basal');
    const insideReference = constant('testis.intratesticular');
    const perOutput = constant('spermatogenesis.concentration') * subject.testicularReserve;

    /** Effect of intratesticular testosterone, 1 at its reference. */
    const carried = (relative: number): number => {
      const cubed = relative * relative * relative;
      return ((1 + halfCubed) * cubed) / (cubed + halfCubed);
    };
    const pass = (inflow: number, through: readonly number[]): number => {
      let flow = inflow;
      for (const at of through) {
        production[at]! += flow;
        flow = state[at]!;
      }
      return flow;
    };

    return {
      attune() {
        state[concentration] = controls.testes * perOutput * state[epididymis]!;
      },

      slowly() {
        const testes = controls.testes;
        const relativeFSH = state[fsh]! / fshLevel;
        const sustained = ((1 + halfFSH) * relativeFSH) / (relativeFSH + halfFSH);
        production[pool]! += testes * (floor + (1 - floor) * sustained);

        production[sensed]! += state[inside]! / insideReference;
        const effect = carried(state[sensed]!);
        const premeiotic = pass(testes * state[pool]!, first);
        let flow = pass(testes * effect * premeiotic, second);
        flow = pass(flow, third);
        flow = pass(flow, fourth);
        flow = pass(flow, fifth);
        const released = testes * (basalRelease + (1 - basalRelease) * effect) * flow;
        production[epididymis]! += released;

        // what a section of the tubule would show: cells midway through each kind's part of the road
        state[spermatogonia] = testes * premeiotic;
        state[spermatocytes] = testes * state[midway[0]]!;
        state[spermatids] = testes * state[midway[1]]!;
      },
    };
  },
};
