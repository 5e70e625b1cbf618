/** Writes XML: elements in elements, one to a line. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element as its lines. */
export function element(name: string, attributes: Attributes, ...inside: string[][]): string[] {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value))}"`,
  );
  const open = `<${name}${written.join('')}`;
  if (inside.length === 0) return [`${open}/>`];
  return [`${open}>`, ...inside.flat().map((line) => `  ${line}`), `</${name}>`];
}

/** An element around a short text, on one line. */
export const around = (name: string, attributes: Attributes, text: string): string[] =>
  element(name, attributes).map((line) => `${line.slice(0, -2)}>${escaped(text)}</${name}>`);
