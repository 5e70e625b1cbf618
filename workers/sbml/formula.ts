/** Reads a formula into a tree: numbers, names, + − × ÷ ^ and a few functions, as they are written on paper. */

/** What is done to its parts, as MathML names it. */
export type Operation =
  'plus' | 'minus' | 'times' | 'divide' | 'power' | 'exp' | 'max' | 'min' | 'root';

export type Tree =
  | { readonly number: number }
  | { readonly name: string }
  | { readonly apply: Operation; readonly to: readonly Tree[] };

const token = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][\w.]*)|([-+*/^(),]))\s*/y;
const signs = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divide', '^': 'power' } as const;
const functions: ReadonlySet<string> = new Set(['exp', 'max', 'min', 'root'] satisfies Operation[]);
const isFunction = (name: string): name is Operation => functions.has(name);

/** The signs, names and numbers of a text. @throws Error where there is none of them */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const at = token.lastIndex;
    const [, number, name, sign] = token.exec(text) ?? [];
    const found = number ?? name ?? sign;
    if (found === undefined) throw new Error(`cannot read “${text.slice(at)}”`);
    tokens.push(found);
  }
  return tokens;
}

/** Descends through sums, products and powers to what stands alone. */
class Reader {
  private at = 0;
  constructor(private readonly tokens: readonly string[]) {}

  /** The next token, if it is one of these. */
  private taken(...wanted: string[]): string | undefined {
    const next = this.tokens[this.at];
    if (next === undefined || !wanted.includes(next)) return undefined;
    this.at += 1;
    return next;
  }

  private expect(sign: string): void {
    if (this.taken(sign) === undefined) {
      throw new Error(`expected ${sign}, not ${this.tokens[this.at] ?? 'the end'}`);
    }
  }

  private chain(signsHere: readonly ('+' | '-' | '*' | '/')[], part: () => Tree): Tree {
    let tree = part();
    for (let sign = this.taken(...signsHere); sign; sign = this.taken(...signsHere)) {
      tree = { apply: signs[sign as keyof typeof signs], to: [tree, part()] };
    }
    return tree;
  }

  readonly sum = (): Tree => this.chain(['+', '-'], this.product);
  private readonly product = (): Tree => this.chain(['*', '/'], this.signed);

  private readonly signed = (): Tree => {
    if (this.taken('-')) return { apply: 'minus', to: [this.signed()] };
    const base = this.alone();
    return this.taken('^') ? { apply: 'power', to: [base, this.signed()] } : base;
  };

  private alone(): Tree {
    if (this.taken('(')) {
      const inside = this.sum();
      this.expect(')');
      return inside;
    }
    const word = this.tokens[this.at] ?? '';
    this.at += 1;
    if (/^\d/.test(word)) return { number: Number(word) };
    if (!/^[A-Za-z]/.test(word)) throw new Error(`expected a number or a name, not “${word}”`);
    return isFunction(word) ? { apply: word, to: this.within() } : { name: word };
  }

  private within(): Tree[] {
    this.expect('(');
    const parts = [this.sum()];
    while (this.taken(',')) parts.push(this.sum());
    this.expect(')');
    return parts;
  }

  end(): void {
    if (this.at < this.tokens.length) throw new Error(`“${this.tokens[this.at]}” follows the end`);
  }
}

/** The tree of a formula. @throws Error that quotes what cannot be read */
export function treeOf(formula: string): Tree {
  const reader = new Reader(tokensOf(formula));
  const tree = reader.sum();
  reader.end();
  return tree;
}

/** Every name a formula speaks of. */
export function namesIn(tree: Tree): string[] {
  if ('name' in tree) return [tree.name];
  return 'to' in tree ? tree.to.flatMap(namesIn) : [];
}
