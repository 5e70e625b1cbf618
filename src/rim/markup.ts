/** Writing SVG as text: escaped, and with the figures of a file rather than of a screen. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that means itself inside an element or an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What an attribute may hold. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; its content is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A line of text. */
export const line = (text: string, attributes: Attributes): string =>
  element('text', attributes, escaped(text));
