/** Who is served when: numbers the runs, lets the latest wish win, the man before his twin, and starts again after a crash. */
import type { Outcome } from '../workers/contract/api';
import { tickOf, type Tick } from '../workers/contract/quantities';
import type { Scenario } from '../workers/contract/scenario';
import type { Segment } from '../workers/contract/trajectory';
import type { Connect, Connection } from './engine';

export type Track = 'man' | 'twin';
/** The man is always served before his twin. */
const tracks: readonly Track[] = ['man', 'twin'];

/** A worker that says nothing for so many ms has died. */
const SILENCE = 15_000;

/** Who asked: is told when a scenario is begun (and says from which tick), what arrives, and how it ended. */
export interface Asker {
  begin(track: Track, scenario: Scenario): Tick;
  onSegment(track: Track, segment: Segment): void;
  onOutcome(track: Track, outcome: Outcome): void;
  /** The worker died twice in a row. */
  onCrash(): void;
}

interface Task {
  readonly run: number;
  readonly track: Track;
  readonly scenario: Scenario;
  cancelled: boolean;
  /** Nobody wants it any more, not even later. */
  forgotten: boolean;
}

/** Keeps at most one run in flight and one wish per track; a newer wish takes the older one's place. */
export class Scheduler {
  private connection: Connection | null = null;
  private wishes: Partial<Record<Track, Scenario>> = {};
  private inFlight: Task | null = null;
  private runs = 0;
  private restarted = false;
  private watchdog: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly asker: Asker,
    private readonly connect: Connect,
  ) {}

  /** Starts the worker before it is needed. */
  start(): void {
    if (this.connection) return;
    const connection = this.connect(
      (segment) => this.hear(segment),
      () => connection === this.connection && this.crash(),
    );
    this.connection = connection;
  }

  /** Wants a scenario simulated; what was wanted before on this track no longer is. */
  want(track: Track, scenario: Scenario): void {
    this.wishes[track] = scenario;
    this.start();
    this.serve();
  }

  /** No longer wants anything on a track. */
  forget(track: Track): void {
    Reflect.deleteProperty(this.wishes, track);
    if (this.inFlight?.track !== track) return;
    this.inFlight.forgotten = true;
    this.breakOff(this.inFlight);
  }

  /** The worker, for questions that need no run; started if it is not. */
  get worker(): Connection | null {
    this.start();
    return this.connection;
  }

  stop(): void {
    clearTimeout(this.watchdog);
    this.connection?.close();
    this.connection = null;
    this.inFlight = null;
    this.wishes = {};
  }

  private serve(): void {
    if (this.inFlight) {
      const { track } = this.inFlight;
      const { man, twin } = this.wishes;
      // the man's own run is let finish: a steady hand sees more futures whole, and waits less for its last
      if (track === 'twin' && (man ?? twin)) this.breakOff(this.inFlight);
      return;
    }
    const track = tracks.find((one) => this.wishes[one] !== undefined);
    const scenario = track && this.wishes[track];
    if (!track || !scenario) return;
    Reflect.deleteProperty(this.wishes, track);
    const since = this.asker.begin(track, scenario);
    if (since < tickOf(scenario.days)) this.send(track, scenario, since);
    else {
      this.asker.onOutcome(track, { kind: 'done', until: since });
      this.serve();
    }
  }

  private breakOff(task: Task): void {
    if (task.cancelled) return;
    task.cancelled = true;
    this.connection?.cancel(task.run).catch(() => undefined); // a dead worker has nothing to break off
  }

  private send(track: Track, scenario: Scenario, since: Tick): void {
    const run = (this.runs += 1);
    const task: Task = { run, track, scenario, cancelled: false, forgotten: false };
    this.inFlight = task;
    this.watch();
    const answer = this.connection?.simulate(run, scenario, since);
    answer?.then(
      (outcome) => this.end(task, outcome),
      () => task === this.inFlight && this.crash(),
    );
  }

  private hear(segment: Segment): void {
    const task = this.inFlight;
    if (!task || task.forgotten || segment.run !== task.run) return; // stale: in silence
    this.watch();
    this.asker.onSegment(task.track, segment);
  }

  private end(task: Task, outcome: Outcome): void {
    if (task !== this.inFlight) return;
    clearTimeout(this.watchdog);
    this.inFlight = null;
    if (outcome.kind === 'done') this.restarted = false;
    else if (outcome.kind === 'superseded' && task.track === 'twin' && !task.forgotten) {
      this.wishes.twin ??= task.scenario; // it only stood aside for the man
    }
    this.asker.onOutcome(task.track, outcome);
    this.serve();
  }

  private watch(): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.crash(), SILENCE);
  }

  private crash(): void {
    const task = this.inFlight;
    clearTimeout(this.watchdog);
    this.connection?.close();
    this.connection = null;
    this.inFlight = null;
    if (this.restarted) {
      this.restarted = false;
      this.asker.onCrash();
      return;
    }
    this.restarted = true;
    if (task) this.wishes[task.track] ??= task.scenario;
    this.start();
    this.serve();
  }
}
