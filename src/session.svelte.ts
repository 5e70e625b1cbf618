/** The session: puts states, bodies and heartbeat together, and knows the verbs of the page. */
import type { InhibitorId } from '../workers/contract/inhibitors';
import type { Explanation, Link, Question } from '../workers/contract/explanation';
import { tickOf, type Day, type Tick } from '../workers/contract/quantities';
import { commonPast } from '../workers/contract/plan';
import { standard, type Scenario } from '../workers/contract/scenario';
import { Bodies } from './bodies';
import { Hand } from './hand.svelte';
import { Heartbeat } from './heartbeat';
import { live } from './life.svelte';
import { Address } from './rim/address';
import type { Linked } from './rim/link/decode';
import { openingView } from './rim/link/view';
import { page } from './lang/page';
import { Notices } from './notices.svelte';
import type { Notice } from './rim/notice';
import { counterpartOf, type Against } from './state/counterpart';
import { Desk } from './state/desk.svelte';
import { History, type Vantage } from './state/history.svelte';
import { horizonFor, lasting } from './state/horizon';
import { Playhead, type Tempo } from './state/playhead.svelte';
import { heldEstradiolOn, releaseEstradiol, type Control, type Regimen } from './state/pull';
import type { Run } from './state/run.svelte';
import { Settings } from './state/settings.svelte';
import { paged, spanOf, windowAround, zoomed, type Window } from './state/window';
import { browserWorld, type World } from './world';

/** One opened page. Views read it and call its verbs; they never write its fields. */
export class Session {
  readonly playhead = new Playhead();
  readonly settings: Settings;
  readonly desk = new Desk();
  readonly heartbeat: Heartbeat;
  /** The days the charts show; changes rarely. */
  window = $state.raw<Window>(windowAround(openingView.day, spanOf(openingView.tempo)));
  /** He is seen to live: before he is, no time passes, since nobody would see it pass. */
  lives = $state(true);
  /** He cannot be drawn: his run failed, or the worker died twice. */
  isWithoutPicture = $state(false);
  /** How many trajectories' whole future has been drawn. */
  drawn = $state(0);

  private readonly bodies: Bodies;
  private readonly address: Address;
  /** The scene the address carries as the page opens, if any. */
  private readonly linked: Promise<Linked> | null;
  readonly history = new History(standard());
  private readonly hand: Hand;
  private readonly notices = new Notices();

  readonly scenario: Scenario = $derived(this.history.present);
  /** The level at which estradiol is held at the playhead, pmol/L; null while the loop is closed. */
  readonly heldEstradiol: number | null = $derived(
    heldEstradiolOn(this.scenario, this.playhead.today),
  );
  /** The chosen drug, its amount at the playhead (0: none) and its schedule. */
  readonly regimen: Regimen = $derived.by(() =>
    this.hand.regimenOn(this.scenario, this.playhead.today),
  );

  constructor(world: World = browserWorld()) {
    this.settings = new Settings(world.device);
    this.heartbeat = new Heartbeat(world.frames);
    this.address = new Address(world.bar);
    const now = (): number => world.now();
    this.hand = new Hand(this.history, this.playhead, now);
    const onWhole = (): void => this.heartbeat.afterPaint(() => (this.drawn += 1));
    const onNotice = (notice: Notice): void => this.tell(notice);
    const watchedTo = (): Tick | null => this.pulling && tickOf(this.window.to);
    this.bodies = new Bodies({ onWhole, onNotice, watchedTo }, world.connect, now);
    void this.notices.tell(this.settings.heed(this.address.query()));
    this.desk.mode = this.settings.opening;
    this.linked = this.address.read();
  }

  get run(): Run {
    return this.bodies.man;
  }
  /** The first trajectory is drawn, where it is seen. */
  get stands(): boolean {
    return this.drawn > 0 && (this.lives || this.hasOpeningPicture);
  }
  /** There is a man to act on: not yet while a link is read and its man computed. */
  get isAtHand(): boolean {
    return this.opensOnReference || this.stands || this.isWithoutPicture;
  }
  /** As what he is held against his twin; null where there is nobody, or another's curves still stand in his place. */
  readonly against: Against | null = $derived.by(() => {
    const meant = counterpartOf(this.scenario);
    const known = this.bodies.twin.trajectory?.scenario;
    return meant && known && commonPast(meant.scenario, known) === Infinity ? meant.kind : null;
  });
  /** Whom he is held against; the run itself where there is nobody. */
  get twin(): Run {
    return this.against ? this.bodies.twin : this.bodies.man;
  }
  get pulling(): Control | 'plan' | null {
    return this.hand.pulling;
  }
  get lock(): boolean {
    return this.hand.lock;
  }
  /** Whether the man's future is still another plan's, or not yet whole; once there has been none, nobody waits for one. */
  get isAwaited(): boolean {
    if (this.isWithoutPicture) return false;
    return this.run.scenario !== this.scenario || !this.run.complete;
  }
  /** He takes a drug, and time is too slow to see it act. */
  get isTooSlow(): boolean {
    return this.regimen.amount > 0 && this.playhead.tempo === 'pulses' && !this.pulling;
  }
  get bodyFat(): number {
    return this.scenario.subject.bodyFat;
  }
  get canUndo(): boolean {
    return this.pulling !== null || this.history.canUndo;
  }
  get canRedo(): boolean {
    return this.history.canRedo;
  }
  /** What the page has to tell, if anything, in words. */
  get notice(): string | null {
    return this.notices.first;
  }
  /** Why a mean of the man's is what it is against another's: factor by factor, up to the causes. */
  async why(question: Question, against: Scenario): Promise<Link[]> {
    return (await this.bodies.worker?.chain(question, this.scenario, against)) ?? [];
  }
  /** All factors of that difference. */
  async factors(question: Question, against: Scenario): Promise<Explanation | undefined> {
    return this.bodies.worker?.explain(question, this.scenario, against);
  }
  /** A part of the page could not be fetched. */
  miss(): void {
    this.notices.say(page.app.missed);
  }
  tell(notice: Notice): void {
    if (notice.kind === 'failed' || notice.kind === 'crashed') this.isWithoutPicture = true;
    void this.notices.tell([notice]);
  }
  dismissNotice(): void {
    this.notices.dismiss();
  }
  /** For nobody time passes until he comes alive. */
  waitForPicture(): void {
    this.lives = false;
  }
  comeAlive(): void {
    this.lives = true;
  }
  /** The page opens on the reference man, whom its markup tells of. */
  get opensOnReference(): boolean {
    return this.linked === null;
  }
  /** The picture that the page opens with is of the man it opens on, in the reader's units. */
  get hasOpeningPicture(): boolean {
    return this.opensOnReference && this.settings.units === 'si';
  }

  /** Brings the page to life; returns how to end it. */
  start(): () => void {
    let rest: (() => void) | undefined;
    let over = false;
    const begin = (): void => {
      if (over) return;
      this.keepInSight();
      this.compute();
      rest = live(this);
    };
    const open = (linked: Linked): void => {
      this.openFirst(linked);
      begin();
    };
    // where what reads a link cannot be had, nobody begins: he would take the link's place in the address
    if (this.linked) void this.linked.then(open, () => this.miss());
    else begin();
    const deaf = this.address.hear((linked) => this.openPasted(linked));
    return () => {
      over = true;
      rest?.();
      deaf();
      this.heartbeat.stop();
      this.bodies.stop();
    };
  }

  zoom(from: Day, to: Day): void {
    this.window = zoomed(from, to, this.scenario.days);
  }
  resetZoom(): void {
    this.window = windowAround(this.playhead.day, spanOf(this.playhead.tempo));
    this.keepInSight();
  }
  setTempo(tempo: Tempo): void {
    this.playhead.setTempo(tempo);
    this.resetZoom();
  }

  /** What a hand on a control wants; called on every input of a drag. pmol/L, dose units, % fat. */
  pull(control: Control, value: number): void {
    this.hand.pull(control, value);
    this.compute();
  }
  /** A hand on the plan itself, at every move of a drag. */
  hold(scenario: Scenario): void {
    this.hand.hold(scenario);
    this.compute();
  }
  /** The hand lets go: what it did is one step. */
  settle(): void {
    this.hand.settle();
    this.compute();
  }
  /** The hand thinks better of it. */
  cancelPull(): void {
    this.hand.cancel();
    this.compute();
  }
  releaseEstradiol(): void {
    this.hand.do(releaseEstradiol(this.scenario, this.playhead.today));
    this.compute();
  }
  /** On: estradiol stays held when the hand lets go. */
  setLock(on: boolean): void {
    this.hand.lock = on;
  }
  setDrug(drug: InhibitorId): void {
    this.hand.setDrug(drug);
    this.compute();
  }
  setSchedule(everyDays: Day): void {
    this.hand.setSchedule(everyDays);
    this.compute();
  }
  setHypothesis(adiposityHypothesis: 'A' | 'B'): void {
    const { subject } = this.scenario;
    this.hand.do({ ...this.scenario, subject: { ...subject, adiposityHypothesis } });
    this.compute();
  }

  /** Takes the latest step back; while the hand holds a control, only what it does there. */
  undo(): void {
    if (this.pulling) this.cancelPull();
    else this.look(this.history.undo()?.vantage);
  }
  redo(): void {
    this.look(this.history.redo()?.vantage);
  }
  /** The reference man as the page opens; can be undone. */
  reset(): void {
    this.move(standard(), openingView);
  }

  /** Turns the charts' page and lengthens the future as the playhead moves on. */
  keepInSight(): void {
    const { day } = this.playhead;
    this.window = paged(this.window, day, this.scenario.days);
    const days = horizonFor(this.scenario.days, day, this.window.to);
    if (days === this.scenario.days) return;
    this.history.silently((scenario) => lasting(scenario, days));
    this.compute();
  }
  /** Lets the address follow what is on the page. */
  writeLink(): void {
    const { day, tempo, playing } = this.playhead;
    // to some ten seconds while it moves; where it stands still, to the last digit of every number on the page
    const at = playing ? Math.round(day * 1e4) / 1e4 : day;
    this.address.write(this.scenario, { day: at, tempo, playing });
  }

  /** One whole step that changes what is done to the man, or who he is. */
  change(scenario: Scenario): void {
    this.hand.do(scenario);
    this.hand.meet(this.scenario);
    this.compute();
  }
  /** One whole step that also moves where one looks from. */
  move(scenario: Scenario, to: Vantage): void {
    const { day, tempo } = this.playhead;
    this.history.act(scenario, { from: { day, tempo }, to });
    this.hand.meet(scenario);
    this.look(to);
  }
  /** Shows what history now holds, from another vantage if one is given. */
  private look(vantage: Vantage | undefined): void {
    this.hand.open();
    if (vantage) {
      this.playhead.end = Math.max(this.scenario.days, vantage.day);
      this.playhead.seek(vantage.day);
      this.setTempo(vantage.tempo);
    }
    this.keepInSight();
    this.compute();
  }
  private compute(): void {
    this.playhead.end = this.scenario.days;
    this.bodies.want(this.scenario);
  }

  private openFirst({ scenario, view, notices }: Linked): void {
    void this.notices.tell(notices, 'reference');
    this.history.silently((opening) => scenario ?? opening);
    this.hand.meet(this.scenario);
    this.playhead.take(view);
    this.window = windowAround(view.day, spanOf(view.tempo));
  }
  private openPasted({ scenario, view, notices }: Linked): void {
    void this.notices.tell(notices, 'present');
    if (scenario) this.move(scenario, view);
    else this.writeLink();
  }
}
