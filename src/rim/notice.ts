/** What the page has to tell about something it was given and could not use, and the words for it. */
import { notice as words } from '../lang/notices';

export type Notice =
  | { readonly kind: 'brokenLink' | 'brokenView'; readonly field: string; readonly reason: string }
  | { readonly kind: 'foreignLink'; readonly version: string; readonly understood: string }
  | { readonly kind: 'otherModel'; readonly linked: string; readonly present: string }
  | {
      readonly kind: 'query';
      readonly name: string;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'crashed' | 'newVersion' };

/** A notice about a link in words that also say what is shown in its place. */
export function fallbackWords(notice: Notice, shown: 'reference' | 'present'): string {
  const problem = wordsOf(notice);
  if (notice.kind !== 'brokenLink' && notice.kind !== 'foreignLink') return problem;
  return shown === 'reference' ? words.referenceInstead(problem) : words.leftAsItWas(problem);
}

/** A notice in words. */
export function wordsOf(notice: Notice): string {
  switch (notice.kind) {
    case 'brokenLink':
      return words.brokenLink(notice.field, words.refusal(notice.reason));
    case 'brokenView':
      return words.brokenView(notice.field, words.refusal(notice.reason));
    case 'foreignLink':
      return words.foreignLink(notice.version, notice.understood);
    case 'otherModel':
      return words.otherModel(notice.linked, notice.present);
    case 'query':
      return words.query(notice.name, notice.given.slice(0, 40), notice.allowed.join(', '));
    case 'failed':
      return words.failed(words.refusal(notice.message));
    case 'crashed':
      return words.crashed;
    case 'newVersion':
      return words.newVersion;
  }
}
