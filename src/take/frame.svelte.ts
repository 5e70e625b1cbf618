/** The page in another page's frame: hears what that page asks, and answers when the numbers are those of the present scenario. */
import { tickOf } from '../../workers/contract/quantities';
import type { Scenario } from '../../workers/contract/scenario';
import { answers, isHeard, requestIn, valuesAt } from '../rim/embed';
import { openingView } from '../rim/link/view';
import type { Session } from '../session.svelte';

/** Calls once the moment shown is simulated as the present scenario has it; returns how to stop waiting. */
function whenFresh(session: Session, then: () => void): () => void {
  const stop = $effect.root(() => {
    $effect(() => {
      void session.run.revision;
      const { run, scenario, playhead } = session;
      const isFresh = run.scenario === scenario && run.freshTo > tickOf(playhead.day);
      if (!isFresh && !run.complete) return;
      queueMicrotask(() => {
        stop();
        then();
      });
    });
  });
  return stop;
}

function take(session: Session, scenario: Scenario): void {
  const { playhead } = session;
  if (playhead.day <= scenario.days) session.change(scenario);
  else
    session.move(scenario, {
      day: Math.min(openingView.day, scenario.days),
      tempo: playhead.tempo,
    });
}

/** Listens from now on; `origin` is the one that is heard, null where only the parent is. Returns how to stop. */
export function converse(session: Session, origin: string | null): () => void {
  const frame = { self: window, parent: window.parent, origin };
  const hear = (event: MessageEvent<unknown>): void => {
    if (!isHeard(event, frame)) return;
    const request = requestIn(event.data);
    if (!request) return;
    if (request.kind === 'set') return take(session, request.scenario);
    const answer = (message: object): void => {
      // a page without an origin of its own (a file, a sandbox) can only be answered so
      const targetOrigin = event.origin === 'null' ? '*' : event.origin;
      event.source?.postMessage(message, { targetOrigin });
    };
    if (request.what === 'scenario') return answer(answers.scenario(session.scenario));
    whenFresh(session, () => {
      const { run, playhead } = session;
      const { trajectory } = run;
      if (trajectory) answer(answers.values(playhead.today, valuesAt(trajectory, playhead.today)));
    });
  };
  addEventListener('message', hear);
  // it tells nothing but that it is here
  if (window.parent !== window && origin !== '') {
    window.parent.postMessage(answers.ready, origin ?? '*');
  }
  return () => removeEventListener('message', hear);
}
