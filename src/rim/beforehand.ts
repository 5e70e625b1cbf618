/** What the page's markup tells of the reference man before he is computed, written beforehand from the same model. */

/** Each quantity as it stood when the scripts came, in SI units: whatever becomes of the markup. */
const stood: ReadonlyMap<string | undefined, number> = new Map(
  [...(globalThis.document?.querySelectorAll<HTMLElement>('[data-channel]') ?? [])]
    .filter(({ dataset }) => dataset['value'])
    .map(({ dataset }) => [dataset['channel'], Number(dataset['value'])]),
);

/** What a quantity is there, in SI units; `null` where no markup tells it. */
export const beforehand = (quantity: string): number | null => stood.get(quantity) ?? null;
