/** How far a learner has come: kept on this device only, and forgotten when asked. */
import type { Prediction } from './answer';
import { levels, type Level } from './lesson';

const KEY = 'gonadostat.learn';

interface Kept {
  readonly level?: unknown;
  readonly done?: unknown;
  readonly predictions?: unknown;
}

/** Lessons done, what was predicted, and the level at which things are explained. */
export class Progress {
  level = $state<Level>('fundamentals');
  done = $state.raw<readonly string[]>([]);
  /** By lesson and step. */
  private predictions: Readonly<Record<string, Prediction>> = {};

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null) {
    const { level, done, predictions } = this.kept();
    this.level = levels.find((one) => one === level) ?? this.level;
    if (Array.isArray(done)) this.done = done.filter((id) => typeof id === 'string');
    if (typeof predictions === 'object' && predictions !== null)
      this.predictions = predictions as Record<string, Prediction>;
  }

  setLevel(level: Level): void {
    this.level = level;
    this.keep();
  }

  finish(lesson: string): void {
    if (!this.done.includes(lesson)) this.done = [...this.done, lesson];
    this.keep();
  }

  /** What was predicted in a step before, of the kind that is asked for. */
  predicted(step: string, kind: Prediction['kind']): Prediction | undefined {
    const found = this.predictions[step];
    return found?.kind === kind ? found : undefined;
  }

  predict(step: string, prediction: Prediction): void {
    this.predictions = { ...this.predictions, [step]: prediction };
    this.keep();
  }

  forget(): void {
    this.done = [];
    this.predictions = {};
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

  private keep(): void {
    const { level, done, predictions } = this;
    try {
      this.storage?.setItem(KEY, JSON.stringify({ level, done, predictions }));
    } catch {
      // a full or forbidden store: it lasts for this visit
    }
  }
}

/** The browser's storage, if it lets us. */
export function deviceStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
