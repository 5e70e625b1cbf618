/** What an offer is called on its button. */
import { drugIds } from '../../workers/contract/pharmacy';
import { cuttablePathways } from '../../workers/contract/pathways';
import { acts as words } from '../lang/acts';
import { deeds } from '../lang/deeds';
import type { Offer } from './offers';

/** "Give letrozole", "Hold estradiol", "Cut: estradiol brakes the hypothalamus", "GnRH pump". */
export function offerName({ kind, given }: Offer): string {
  const drug = drugIds.find((id) => id === given['drug']);
  if (kind === 'dose' && drug) return words.gives(deeds.drugs[drug]);
  if (kind === 'clamp' && given['hormone'] === 'testosterone') return words.holds.testosterone;
  if (kind === 'clamp') return words.holds.estradiol;
  const pathway = cuttablePathways.find((id) => id === given['pathway']);
  if (kind === 'cut' && pathway) return words.cuts(words.parts[pathway]);
  return words.kinds[kind];
}

/** What one of a form's options is called. */
export function optionName(field: string, option: string): string {
  const drug = drugIds.find((id) => id === option);
  if (field === 'drug' && drug) return deeds.drugs[drug];
  if (field === 'hormone' && option in words.hormones)
    return words.hormones[option as keyof typeof words.hormones];
  const pathway = cuttablePathways.find((id) => id === option);
  return pathway ? words.parts[pathway] : option;
}
