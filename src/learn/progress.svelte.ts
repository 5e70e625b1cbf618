/** How far a learner has come: kept on this device only, and forgotten when asked. */
import type { Scenario } from '../../workers/contract/scenario';
import { decode } from '../rim/link/decode';
import { encode } from '../rim/link/encode';
import { openingView } from '../rim/link/view';
import type { Prediction } from './answer';
import { levels, type Ask, type Level } from './lesson';
import { fits } from './pads';
import { keyOf } from '../rim/kept-key';
import type { Store } from '../rim/storage';

const KEY = keyOf('learn');

interface Kept {
  readonly level?: unknown;
  readonly done?: unknown;
  readonly predictions?: unknown;
  readonly hands?: unknown;
}

type Entries = Readonly<Record<string, unknown>>;
const without = (entries: Entries, name: string): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([one]) => one !== name));

/** Lessons done, what was predicted, and the level at which things are explained. */
export class Progress {
  level = $state<Level>('fundamentals');
  done = $state.raw<readonly string[]>([]);
  /** There is something to forget. */
  hasAny = $state(false);
  /** By lesson and step. */
  private predictions: Entries = {};
  /** What their own hand had done in its place, as a link tells it. */
  private hands: Entries = {};

  constructor(private readonly storage: Store | null) {
    const { level, done, predictions, hands } = this.kept();
    this.level = levels.find((one) => one === level) ?? this.level;
    if (Array.isArray(done)) this.done = done.filter((id) => typeof id === 'string');
    this.predictions = { ...Object(predictions) };
    this.hands = { ...Object(hands) };
    this.weigh();
  }

  setLevel(level: Level): void {
    this.level = level;
    this.keep();
  }

  finish(lesson: string): void {
    if (!this.done.includes(lesson)) this.done = [...this.done, lesson];
    this.keep();
  }

  /** What was predicted in a step before, where it answers what is asked. */
  predicted(step: string, ask: Ask): Prediction | undefined {
    const found = this.predictions[step];
    return fits(found, ask) ? found : undefined;
  }
  /** What was run by hand in a step before. */
  byHand(step: string): Scenario | null {
    const found = this.hands[step];
    return typeof found === 'string' ? decode(found).scenario : null;
  }

  /** Keeps what was predicted, and what was run where the learner's own hand did it. */
  predict(step: string, prediction: Prediction, byHand: Scenario | null): void {
    this.takeBack(step);
    this.predictions = { ...this.predictions, [step]: prediction };
    if (byHand) this.hands = { ...this.hands, [step]: encode(byHand, openingView) };
    this.keep();
  }

  /** The step is open again. */
  takeBack(step: string): void {
    this.predictions = without(this.predictions, step);
    this.hands = without(this.hands, step);
    this.keep();
  }

  forget(): void {
    this.done = [];
    this.predictions = {};
    this.hands = {};
    this.keep();
  }

  private kept(): Kept {
    try {
      const kept: unknown = JSON.parse(this.storage?.getItem(KEY) ?? '{}');
      return typeof kept === 'object' && kept !== null ? kept : {};
    } catch {
      return {}; // a broken or forbidden store is as good as an empty one
    }
  }

  private weigh(): void {
    this.hasAny = this.done.length > 0 || Object.keys(this.predictions).length > 0;
  }

  private keep(): void {
    this.weigh();
    const { level, done, predictions, hands } = this;
    try {
      this.storage?.setItem(KEY, JSON.stringify({ level, done, predictions, hands }));
    } catch {
      // a full or forbidden store: it lasts for this visit
    }
  }
}
