/** What the page's markup tells of him before he is computed: the reference man, written beforehand from the same model. */

/** What a quantity is there, in SI units; `null` where no markup tells it. */
export function beforehand(quantity: string): number | null {
  const place = globalThis.document?.querySelector<HTMLElement>(`[data-channel=${quantity}]`);
  const value = place?.dataset['value'];
  return value ? Number(value) : null;
}
