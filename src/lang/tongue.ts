/** Lets every text be said in the page's language: another's words are here before anything is said. */
import type { Areas } from './areas';
import { others, wanted } from './language';

// what is fetched here must import nothing of the page, which waits for it; English does not wait
const other =
  wanted === 'en' ? undefined : (await others[wanted]?.words().catch(() => undefined))?.default;

/** The code of the language that is spoken: English where another's words cannot be fetched. */
export const language = other ? wanted : 'en';

if (other) Object.assign(document.documentElement, { lang: language, dir: other.dir });

/** What an area says, in the page's language. */
export function spoken<Area extends keyof Areas>(area: Area, english: Areas[Area]): Areas[Area] {
  const said = other?.words[area];
  return other && said ? other.say(english, said) : english;
}
