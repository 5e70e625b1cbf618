/** WebDriver BiDi, the W3C's protocol for driving browsers, by name of command: https://w3c.github.io/webdriver-bidi */
import { WebSocket } from 'ws';

type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: unknown }
  | { readonly type: 'error'; readonly id: number | null; readonly message: string }
  | { readonly type: 'event'; readonly method: string; readonly params: unknown };

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A connection to a browser that listens. */
export class Bidi {
  private sent = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, (params: unknown) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (text) => this.receive(JSON.parse(String(text)) as Message));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox hung up.'));
      this.waiting.clear();
    });
  }

  /** Connects, and begins a session. */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** Sends a command; its result is what the protocol says. */
  send<Result = unknown>(method: string, params: object): Promise<Result> {
    const id = (this.sent += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      this.socket.send(JSON.stringify({ id, method, params }), (error) => error && reject(error));
    });
  }

  /** Hears of every event of this name from now on. */
  async listen<Params>(method: string, hear: (params: Params) => void): Promise<void> {
    this.listeners.set(method, (params) => hear(params as Params));
    await this.send('session.subscribe', { events: [method] });
  }

  private receive(message: Message): void {
    if (message.type === 'event') return this.listeners.get(message.method)?.(message.params);
    const waiting = this.waiting.get(message.id ?? 0);
    this.waiting.delete(message.id ?? 0);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(message.message));
  }
}
