/** Words over words: a language says again what English says, key by key; what it leaves out stays English. */

/** What another language may say in place of `T`: the same keys, each as it likes or left out; texts with numbers stay functions of the same numbers. */
export type Translation<T> = T extends string
  ? string
  : T extends (...told: infer Told) => infer Text
    ? (...told: Told) => Translation<Text>
    : T extends object
      ? { readonly [Key in keyof T]?: Translation<T[Key]> }
      : T;

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function over(original: unknown, other: unknown): unknown {
  if (other === undefined) return original;
  if (!isTree(original) || !isTree(other)) return other;
  if (Array.isArray(original)) return original.map((one, at) => over(one, other[at]));
  const keys = Object.keys(original);
  return Object.fromEntries(keys.map((key) => [key, over(original[key], other[key])]));
}

/** The original with everything said anew that the translation says; keys the original lacks are dropped. */
export const translated = <T>(original: T, other: Translation<T>): T => over(original, other) as T;
