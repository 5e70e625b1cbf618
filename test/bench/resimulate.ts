/** 180 days after a change of dose: re-simulated by the body from a checkpoint, and its mean equations integrated by odex. */
import { Checkpoints } from '../../workers/checkpoints';
import { pharmacy } from '../../workers/contract/pharmacy';
import { replaceRunning } from '../../workers/contract/plan';
import { standard, type Scenario } from '../../workers/contract/scenario';
import { simulate } from '../../workers/simulate';
import { meanBodyAtRest } from '../../workers/steady';
import { integrate, integrateScenario, meanEquationsOf } from './mean-equations';

const DAYS = 180;
const WARM_UP = 15;
const RUNS = 40;
/** The peer takes long; its times hardly vary. */
const PEER_RUNS = 5;
const tolerance = { relative: 1e-6, absolute: 1e-6 };

/** Milliseconds of many runs of one thing. */
export interface Figures {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly minimum: number;
  readonly runs: number;
}

/** Another dose each time, so that no two runs are alike: 0.1 to 10 mg a day. */
const doseOf = (run: number): number => 0.1 * (1 + ((run * 37) % 100));

const withDose = (milligrams: number): Scenario =>
  replaceRunning(
    { ...standard(), days: DAYS },
    { type: 'dose', drug: 'anastrozole', amount: milligrams, everyDays: 1, from: 0 },
  );

function timed(
  name: string,
  runs: { warmUp: number; counted: number },
  body: (run: number) => void,
): Figures {
  const times: number[] = [];
  for (let run = 0; run < runs.warmUp + runs.counted; run += 1) {
    const began = performance.now();
    body(run);
    if (run >= runs.warmUp) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? NaN;
  return { name, median: at(0.5), p95: at(0.95), minimum: at(0), runs: times.length };
}

/** All organs, pulses and all, every channel recorded, as a slider's move asks for it. */
function ours(): Figures {
  const checkpoints = new Checkpoints();
  const live = (scenario: Scenario): number => {
    let ticks = 0;
    for (const { from, to } of simulate(0, scenario, 0, checkpoints)) ticks += to - from;
    return ticks;
  };
  const days = live({ ...standard(), days: DAYS });
  return timed(
    '180 days from a checkpoint, all organs',
    { warmUp: WARM_UP, counted: RUNS },
    (run) => {
      if (live(withDose(doseOf(run))) !== days) throw new Error('a run ended early');
    },
  );
}

/** The same man, dose and days without pulses or hours. Its best case: the drug trickles in evenly, and nothing ever jumps. */
function odexEvenly(): Figures {
  return timed(
    'odex, mean equations, drug given evenly',
    { warmUp: 1, counted: PEER_RUNS },
    (run) => {
      const equations = meanEquationsOf(standard());
      equations.body.state.set(rest);
      equations.body.dose('anastrozole', 0);
      const gut = equations.body.slots.findIndex(({ id }) => id === 'drugs.anastrozole.depot');
      equations.infused.set(gut, doseOf(run) * pharmacy.anastrozole.perUnit);
      integrate(equations, 0, DAYS, tolerance);
    },
  );
}

/** Given as we give it, a tablet a day, at which an adaptive integrator must stop and begin anew. */
function odexDaily(): Figures {
  return timed('odex, mean equations, a tablet a day', { warmUp: 1, counted: PEER_RUNS }, (run) => {
    const scenario = withDose(doseOf(run));
    const equations = meanEquationsOf(scenario);
    equations.body.state.set(rest);
    integrateScenario(equations, scenario, tolerance);
  });
}

const rest = meanBodyAtRest(standard()).state;

/** Ours and the peers, in the same process one after the other. */
export const benchmarks = (): { own: Figures; peers: Figures[] } => ({
  own: ours(),
  peers: [odexEvenly(), odexDaily()],
});
