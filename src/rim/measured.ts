/** The size of an element, told when it changes and never asked for: asking makes the browser lay the page out at once, again and again. */
import type { Attachment } from 'svelte/attachments';

/** Tells an element's inner width and height, px, before the first paint that shows it and at every change. */
export function measured(tell: (width: number, height: number) => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new ResizeObserver(() => tell(element.clientWidth, element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  };
}
