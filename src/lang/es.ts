/** Spanish, area by area. */
import { acts } from './es/acts';
import { article } from './es/article';
import { bench } from './es/bench';
import { candidate } from './es/candidate';
import { charts } from './es/charts';
import { compare } from './es/compare';
import { deeds } from './es/deeds';
import { equations } from './es/equations';
import { evidence } from './es/evidence';
import { experiments } from './es/experiments';
import { dosesOf, factors, roles } from './es/factors';
import { gene } from './es/gene';
import { grades } from './es/grades';
import { help } from './es/help';
import { ladder } from './es/ladder';
import { learn } from './es/learn';
import { meanings } from './es/meanings';
import { misses } from './es/misses';
import { near } from './es/near';
import { link, notice } from './es/notices';
import { opening } from './es/opening';
import { own } from './es/own';
import { page } from './es/page';
import { parts } from './es/parts';
import { places } from './es/places';
import { plan } from './es/plan';
import { references } from './es/references';
import { spans } from './es/spans';
import { tables } from './es/tables';
import { csv, provenance, take } from './es/take';
import { describe, tell } from './es/tell';
import { trials } from './es/trials';
import { why } from './es/why';
import { speech } from './speech';

export default speech({
  acts,
  article,
  bench,
  candidate,
  charts,
  compare,
  deeds,
  equations,
  evidence,
  experiments,
  factors,
  dosesOf,
  roles,
  gene,
  grades,
  help,
  ladder,
  learn,
  meanings,
  misses,
  near,
  link,
  notice,
  opening,
  own,
  page,
  parts,
  places,
  plan,
  references,
  spans,
  tables,
  provenance,
  csv,
  take,
  describe,
  tell,
  trials,
  why,
});
