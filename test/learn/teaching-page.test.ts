/** docs/teaching.md is written from the lessons, so that it cannot drift: `npx vitest run --project unit test/learn --update` writes it anew. */
import { expect, it } from 'vitest';
import { referenceMan, type Intervention, type Scenario } from '../../workers/contract/scenario';
import { linkTo } from '../../src/learn/address';
import { verdictNames, verdicts, type ClaimId } from '../../src/learn/claims';
import { levels, type Lesson } from '../../src/learn/lesson';
import { lessons } from '../../src/learn/shelf';
import { sourceName } from '../../src/learn/sources';
import { learn as words } from '../../src/lang/learn';
import { shownIn } from './running';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const link = (lesson: string, step: number): string => `\`${linkTo({ lesson, step })}\``;

/** An intervention in a few words, from its own fields. */
function act({ type, ...fields }: Intervention): string {
  const told = Object.entries(fields).map(([name, value]) => `${name} ${String(value)}`);
  return `${type} (${told.join(', ')})`;
}
/** A scenario in a few words: how he differs from the reference man, and what is done. */
function scene({ subject, interventions }: Scenario): string {
  const keys = Object.keys(referenceMan) as (keyof typeof referenceMan)[];
  const other = keys
    .filter((key) => subject[key] !== referenceMan[key])
    .map((key) => `${key} ${String(subject[key])}`);
  const who = other.length > 0 ? other.join(', ') : 'reference man';
  return [who, ...interventions.map(act)].join('; ');
}

function chapter(lesson: Lesson): string {
  const { id, title, question, minutes, teacher, misconception, steps } = lesson;
  const listed = steps.map(({ part, say, ask, act: button }, at) => {
    const asks = ask ? ` **${ask.words}**` : '';
    const does = button ? ` (*${button}*)` : '';
    return `${at + 1}. *${words.parts[part]}.* ${say}${asks}${does} ${link(id, at)}`;
  });
  const myth = misconception
    ? `- **Many think:** ${misconception.people} **In fact:** ${misconception.fact}\n`
    : '';
  return `### ${title}

${question} ${minutes} min.

- **Goal:** ${teacher.goal}
- **Ask the class:** ${teacher.ask}
- **Pitfall:** ${teacher.pitfall}
${myth}
${listed.join('\n')}
`;
}

function claims(): string {
  const rows = (Object.keys(verdicts) as ClaimId[]).flatMap((id) =>
    lessons.flatMap((lesson) =>
      lesson.steps.flatMap((step, at) => {
        if (!step.claims.includes(id)) return [];
        const where = `${lesson.title}, step ${at + 1} ${link(lesson.id, at)}`;
        const sources = step.sources.map(sourceName).join('; ');
        return [[id, verdictNames[verdicts[id]], where, scene(shownIn(lesson, step)), sources]];
      }),
    ),
  );
  return table(['claim', 'verdict', 'taught in', 'scenario', 'source'], rows);
}

function page(): string {
  const parts = levels.map((level) => {
    const own = lessons.filter((lesson) => lesson.level === level);
    return `## ${words.levels[level]}\n\n${words.about[level]}\n\n${own.map(chapter).join('\n')}`;
  });
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return `# Teaching notes

Written from \`src/learn/lessons/\` by \`test/learn/teaching-page.test.ts\`; don't edit. ${lessons.length} lessons, ${minutes} minutes in all, each of one question and a few steps: say what you expect, run it,
read why, take it back, use it elsewhere. No right answer is stored: each is computed from the run on the page, and turns if the man is another one.

How to use them: let a class commit before it sees (hands up for falls, stays, rises; or a curve on paper: every lesson prints as a worksheet, answers on a page of their own), run it, and talk about the surprise. Demonstrations that are only watched teach
little; the same ones predicted first teach more (Crouch 2004). A link is the end of this page's address: put it behind the address at which you run Gonadostat.

The page gives no advice and knows no patient. Reported side effects, motility, morphology, pregnancy and birth are told with their sources and never simulated.

${parts.join('\n')}
## Every claim of the article

The source article was cut into ${Object.keys(verdicts).length} claims, each with a verdict. Where it is *contested*, *not supported* or *wrong in detail*, the step teaches the correction and says why. What is not named in a scenario is as in the reference man.

${claims()}
`;
}

it('the teaching notes are what the lessons say', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/teaching.md');
});
