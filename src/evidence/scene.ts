/** A scene: a man, what is done to him and where to look from, ready to be opened in Explore. */
import type { Scenario } from '../../workers/contract/scenario';
import { writeMode } from '../rim/mode-address';
import type { Session } from '../session.svelte';
import type { Vantage } from '../state/history.svelte';

export interface Scene extends Vantage {
  readonly scenario: Scenario;
}

/** Shows a scene in Explore, as one step that can be undone. */
export function openScene(session: Session, { scenario, day, tempo }: Scene): void {
  session.move(scenario, { day, tempo });
  session.desk.mode = 'explore';
  writeMode('explore');
}
