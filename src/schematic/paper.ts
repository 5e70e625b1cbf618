/** The living diagram as one SVG for paper: what the page shows, with every colour written out and particles as shapes. */
import { tick } from 'svelte';
import type { Picture } from '../rim/page-of-paper';

/** What a style sheet may have set on a shape, and a file must say itself. Not whether it is seen: the stage may stand in its place. */
const said = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'paint-order', 'text-anchor'],
  ...['font-size', 'font-weight', 'stop-color', 'stop-opacity'],
] as const;
/** Passed on from parent to child: said only where it changes. */
const isOwn = new Set(['opacity', 'stop-color', 'stop-opacity']);

/** Writes computed colours and strokes into a copy, element by element. */
function dress(copy: Element, original: Element, above: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(original);
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  for (const name of said) {
    const value = style.getPropertyValue(name);
    const inherited = above && !isOwn.has(name) ? above.getPropertyValue(name) : '';
    if (value !== inherited || copy.hasAttribute(name)) copy.setAttribute(name, value);
  }
  const transform = style.getPropertyValue('transform');
  if (transform.startsWith('matrix') && !original.hasAttribute('transform')) {
    copy.setAttribute('transform', transform);
  }
  [...original.children].forEach((child, at) => {
    const its = copy.children[at];
    if (its) dress(its, child, style);
  });
}

/** Nothing that is there to be pointed at or read aloud belongs on paper. */
function withoutHandles(svg: Element): Element {
  for (const one of svg.querySelectorAll('[role=list], foreignObject')) one.remove();
  return svg;
}

function copied(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  dress(copy, svg, null);
  withoutHandles(copy);
  for (const name of ['role', 'aria-label', 'aria-hidden', 'transform']) copy.removeAttribute(name);
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  // another typeface may be wider than the page's
  copy.setAttribute('overflow', 'visible');
  return new XMLSerializer().serializeToString(copy);
}

/** The picture on the page at this moment; null while there is none. */
export async function diagramOnPaper(): Promise<Picture | null> {
  // the page lays its particles out as shapes for the printer; a file wants the same
  dispatchEvent(new Event('beforeprint'));
  await tick();
  const layers = [...document.querySelectorAll<SVGSVGElement>('#diagram .diagram > svg')];
  const [first] = layers;
  const body = layers.map(copied).join('');
  dispatchEvent(new Event('afterprint'));
  if (!first) return null;
  const { width, height } = first.viewBox.baseVal;
  return { width, height, body };
}
