/** What the page's markup tells of him before he is computed: the reference man, written beforehand from the same model. */

/** A number of the markup: itself, for scripts, and as it is read. */
interface Told {
  readonly value: string;
  readonly text: string;
}

/** What stands there for a quantity; nothing where no markup does. */
export function beforehand(quantity: string): Told {
  const place = globalThis.document?.querySelector<HTMLElement>(`[data-channel=${quantity}]`);
  return {
    value: place?.dataset['value'] ?? '',
    text: place?.firstElementChild?.textContent ?? '',
  };
}
