/** Spermatogenesis: a pool, five stages of three compartments, the epididymis. */
import type { Equations, Moving } from './equations';

const stages = [1, 2, 3, 4, 5] as const;
const steps = [1, 2, 3] as const;
const stage = (at: number): string => `spermatogenesis.stage${at}`;
const effect = 'spermatogenesis.effect';

/** What enters each stage: the pool, and what leaves the stage before, of which testosterone lets a share go on. */
const entering = (at: number): string => {
  if (at === 1) return 'testes * spermatogenesis.pool';
  return at === 2 ? `testes * ${effect} * ${stage(1)}.3` : `${stage(at - 1)}.3`;
};

const compartments: [string, Moving][] = stages.flatMap((at) =>
  steps.map((step): [string, Moving] => {
    const from = step === 1 ? entering(at) : `${stage(at)}.${step - 1}`;
    const id = `${stage(at)}.${step}`;
    const name = `cells leaving compartment ${step} of stage ${at}`;
    return [
      id,
      { unit: '×', name, perDay: `(${from} - ${id}) * ${steps.length} / ${stage(at)}.days` },
    ];
  }),
);

export const spermatogenesis: Equations = {
  organ: 'spermatogenesis',
  assigned: {
    [effect]: {
      unit: '×',
      name: 'effect of the testosterone inside the testis',
      is: `(1 + spermatogenesis.testosterone.half ^ 3) * spermatogenesis.testosterone ^ 3
        / (spermatogenesis.testosterone ^ 3 + spermatogenesis.testosterone.half ^ 3)`,
    },
    'spermatogenesis.relativeFSH': {
      unit: '×',
      name: 'FSH over the reference man’s',
      is: 'FSH / pituitary.FSH.level',
    },
    spermConcentration: {
      unit: '10⁶/mL',
      name: 'sperm concentration',
      is: `testes * spermatogenesis.concentration * testicularReserve
        * spermatogenesis.epididymis`,
    },
  },
  moving: {
    'spermatogenesis.pool': {
      unit: '×',
      name: 'spermatogonial pool',
      perDay: `(testes * (spermatogenesis.pool.floor + (1 - spermatogenesis.pool.floor)
        * (1 + spermatogenesis.pool.halfFSH) * spermatogenesis.relativeFSH
        / (spermatogenesis.relativeFSH + spermatogenesis.pool.halfFSH))
        - spermatogenesis.pool) / spermatogenesis.pool.days`,
    },
    'spermatogenesis.testosterone': {
      unit: '×',
      name: 'testosterone inside the testis as germ cells average it',
      perDay: `(intratesticularTestosterone / testis.intratesticular
        - spermatogenesis.testosterone) / spermatogenesis.testosterone.days`,
    },
    ...Object.fromEntries(compartments),
    'spermatogenesis.epididymis': {
      unit: '×',
      name: 'sperm leaving the epididymis',
      perDay: `(testes * (spermatogenesis.spermiation.basal + (1 - spermatogenesis.spermiation.basal)
        * ${effect}) * ${stage(5)}.3 - spermatogenesis.epididymis)
        / spermatogenesis.epididymis.days`,
    },
  },
};
