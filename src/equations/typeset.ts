/** Puts typeset formulas on the page. */
import type { Attachment } from 'svelte/attachments';

/** Fills an element with markup of our own making. */
export const typeset =
  (markup: string): Attachment<HTMLElement> =>
  (element) => {
    element.innerHTML = markup;
  };
