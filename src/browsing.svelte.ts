/** What lies open on the page as entries of the browser's history: Back puts away what was opened last. */
import { toolIds, type Subject, type ToolId } from './rim/places';
import type { Desk } from './state/desk.svelte';

/** What lies over the page: the tool in hand, and the organ that is looked at closely. */
interface Layers {
  readonly tool: ToolId | null;
  readonly about: Subject;
  readonly near: string | null;
}

const none: Layers = { tool: null, about: null, near: null };
const layersOn = ({ open, near }: Desk): Layers => ({
  tool: open?.tool ?? null,
  about: open?.about ?? null,
  near,
});
const count = ({ tool, near }: Layers): number => Number(tool !== null) + Number(near !== null);
const same = (a: Layers, b: Layers): boolean =>
  a.tool === b.tool && a.about === b.about && a.near === b.near;

/** What an entry of the history was left with; nothing where it is not ours. */
function layersIn(state: unknown): Layers {
  const { tool, about, near } = Object(Object(state).open) as Partial<Record<string, unknown>>;
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    tool: toolIds.find((id) => id === tool) ?? null,
    about: text(about),
    near: text(near),
  };
}

/** Whether what lies open was opened by the entry we are at, so that going back puts it away. */
const opened = (): boolean => Object(Object(history.state).open).pushed === true;

function write(how: 'pushState' | 'replaceState', layers: Layers): void {
  const open = { ...layers, pushed: how === 'pushState' || opened() };
  try {
    history[how]({ ...history.state, open }, '', location.href);
  } catch {
    // a browser may refuse (a sandboxed frame): the page works without
  }
}

/**
 * Tells apart as one browses what stands in the address: another scene, which the page takes on, or an older state of the scene that is shown,
 * which it does not: what was done to the man is undone by Undo. Entries of one scene bear one mark; those of a link that was pasted none yet.
 */
function keepScene(write: () => void): () => void {
  let mark: unknown = Math.random();
  const stamp = (): void => {
    try {
      history.replaceState({ ...history.state, mark }, '', location.href);
    } catch {
      // as above: then every scene that is browsed to is taken on
    }
  };
  stamp();
  /** The address leaves marked entries alone: without its mark this one is read as if it were pasted. */
  const takeOn = (): void => {
    history.replaceState({ ...history.state, mark: undefined }, '', location.href);
    removeEventListener('hashchange', hear);
    dispatchEvent(new Event('hashchange'));
    addEventListener('hashchange', hear);
  };
  // after whoever reads the address, who must not find a mark on what was pasted
  const hear = (): void => {
    const found: unknown = Object(history.state).mark;
    if (found === mark) {
      write();
      return;
    }
    if (found !== undefined) takeOn();
    mark = found ?? Math.random();
    stamp();
  };
  addEventListener('hashchange', hear);
  return () => removeEventListener('hashchange', hear);
}

/** Lets the history follow the desk and the desk the history; to be called in an effect, returns how to stop. */
export function browse(desk: Desk, writeScene: () => void): () => void {
  // a page inside another's shares that one's history: what is closed here must not take the other back
  if (window.parent !== window) return () => undefined;
  // what lay open before the page was loaded anew is put away
  if (count(layersIn(history.state)) > 0) write('replaceState', none);
  const stop = keepScene(writeScene);
  let before = layersOn(desk);

  const restore = (): void => {
    const open = layersIn(history.state);
    before = open;
    if (open.tool === null) desk.clear();
    else desk.take(open.tool, open.about);
    if (open.near !== desk.near) desk.near = open.near;
  };
  addEventListener('popstate', restore);
  $effect(() => {
    const now = layersOn(desk);
    if (same(now, before)) return;
    const more = count(now) - count(before);
    // closed by hand: the entry that opened it is left behind, unless the page has gone on to another since
    if (more === -1 && opened() && same(layersIn(history.state), before)) history.back();
    else write(more > 0 ? 'pushState' : 'replaceState', now);
    before = now;
  });
  return () => {
    removeEventListener('popstate', restore);
    stop();
  };
}
