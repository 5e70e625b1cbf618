/**
 * A page in Firefox, by Playwright's names as far as the tests need them. Playwright's own `moz-firefox` channel asks for
 * `emulation.setMediaFeaturesOverride`, which Debian's Firefox (153) does not know; once it does, this folder can go.
 */
import { test as base } from '@playwright/test';
import { findFirefox, firefoxAdvice } from '../../../.scripts/firefox.mjs';
import type { Bidi } from './bidi';
import { withFirefox } from './browser';

interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string | null;
}
interface RequestSent {
  readonly request: { readonly url: string };
}
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A tab. */
export class FirefoxPage {
  /** Errors and warnings, its own and the browser's. */
  readonly complaints: string[] = [];
  /** The addresses of all that was asked for. */
  readonly requests: string[] = [];

  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  /** Opens an empty page of this size, px. */
  static async open(bidi: Bidi, width: number, height: number): Promise<FirefoxPage> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    const page = new FirefoxPage(bidi, context);
    await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    await bidi.listen<LogEntry>('log.entryAdded', ({ level, text }) => {
      if (level === 'warn' || level === 'error') page.complaints.push(text ?? level);
    });
    await bidi.listen<RequestSent>('network.beforeRequestSent', ({ request }) => {
      page.requests.push(request.url);
    });
    return page;
  }

  /** Goes to an address and waits until it has loaded. */
  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: 'complete',
    });
  }

  /** Runs a function in the page; what goes in and comes out is JSON. */
  async evaluate<In, Out>(work: (given: In) => Out | Promise<Out>, given?: In): Promise<Out> {
    const answer = await this.bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify(await (${work})(JSON.parse(given)))`,
      arguments: [{ type: 'string', value: JSON.stringify(given ?? null) }],
      target: { context: this.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null') as Out;
  }

  /** Drags the mouse along a line, px. */
  async drag(
    from: { readonly x: number; readonly y: number },
    to: { readonly x: number; readonly y: number },
  ): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(from.x), y: Math.round(from.y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', x: Math.round(to.x), y: Math.round(to.y), duration: 300 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
}

/** Tests with a page in Firefox; where there is no Firefox, they are skipped and say how to get one. */
export const test = base.extend<{ firefoxPage: FirefoxPage }>({
  firefoxPage: async ({ viewport }, use, testInfo) => {
    const executable = findFirefox();
    if (!executable) return testInfo.skip(true, firefoxAdvice);
    testInfo.setTimeout(120_000); // it starts anew for every test
    const { width, height } = viewport ?? { width: 1280, height: 720 };
    await withFirefox(executable, testInfo.outputPath('firefox'), async (bidi) =>
      use(await FirefoxPage.open(bidi, width, height)),
    );
  },
});
