/** So long a test waits, ms: far longer than anything it waits for takes. */
const PATIENCE = 10_000;

/** Waits, looking after every turn of the page's thread, until something holds. @throws Error where it never does. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${holds}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
