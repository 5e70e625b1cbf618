/** The close views there are, and where on the loop each lies. */
import type { Layout } from '../../diagram/plate';
import type { Look } from '../frame';

export const closeIds = ['hypothalamus', 'pituitary', 'testis', 'fat', 'blood'] as const;
/** An organ that can be looked at closely. */
export type CloseId = (typeof closeIds)[number];

export const isClose = (id: string | null): id is CloseId => closeIds.some((one) => one === id);

/** Where the look goes on the way there. */
export function lookAt(layout: Layout, id: CloseId): Look {
  switch (id) {
    case 'hypothalamus':
      return { ...layout.hypothalamus, zoom: 5 };
    case 'pituitary':
      return { ...layout.pituitary, zoom: 6 };
    case 'testis':
      return { ...layout.testis, zoom: 4 };
    case 'fat':
      return { ...layout.fat, zoom: 5 };
    case 'blood':
      return { ...layout.outflow[3], zoom: 7 };
  }
}
