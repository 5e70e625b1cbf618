/** What is pointed at on the diagram from elsewhere on the page: an organ, or an arrow. */
import type { PathwayId } from '../../workers/contract/pathways';

/** An organ of the plate. */
export type PlateOrgan = 'hypothalamus' | 'pituitary' | 'blood' | 'testis' | 'fat' | 'bone';
/** What can be lit. */
export type Lit = PathwayId | PlateOrgan;

/** How much of what is known of the arrows is laid over them: nothing, every grade, or only what was measured stands out. */
type Shown = 'off' | 'all' | 'measured';

class Light {
  /** Grades of evidence on the arrows. */
  grades = $state<Shown>('off');
  /** What is lit now. */
  part = $state<Lit | null>(null);

  /** Lights a part until another is, or it is put out. */
  on(part: Lit | null): void {
    this.part = part;
  }
  /** Puts a part out, if it is still the one that is lit. */
  off(part: Lit | null): void {
    if (this.part === part) this.part = null;
  }
}

/** The one light of the page. */
export const light = new Light();
