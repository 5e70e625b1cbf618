/** What is worked out for a plate once and then kept. */
import type { Layout } from './plate';

/** The same as `make`, but each plate's is made only once. */
export function keptFor<Part>(make: (layout: Layout) => Part): (layout: Layout) => Part {
  const kept = new Map<Layout, Part>();
  return (layout) => {
    let part = kept.get(layout);
    if (!part) kept.set(layout, (part = make(layout)));
    return part;
  };
}
