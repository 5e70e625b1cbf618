/** What every file taken home says of itself: what it is, what it is not, and from which model, seed and scenario it comes. */
import type { Scenario } from '../../workers/contract/scenario';
import { modelVersion } from '../../workers/contract/version';
import { page } from '../lang/page';
import { provenance as words } from '../lang/take';
import type { Units } from './units';

/** Where a file comes from. */
export interface Provenance {
  readonly title: string;
  readonly disclaimer: string;
  readonly modelVersion: number;
  readonly seed: number;
  readonly units: string;
  /** Opens the same scene again. */
  readonly link: string;
  readonly scenario: Scenario;
}

/** Where a run comes from that is shown in some units and opened again by a link. */
export const provenanceOf = (scenario: Scenario, units: Units, link: string): Provenance => ({
  title: words.title,
  disclaimer: page.app.disclaimer,
  modelVersion,
  seed: scenario.seed,
  units: words.units[units],
  link,
  scenario,
});

/** The one line that stands under a picture. */
export const imprint = ({ title, disclaimer, modelVersion: model, seed }: Provenance): string =>
  words.imprint(title, String(model), String(seed), disclaimer);
