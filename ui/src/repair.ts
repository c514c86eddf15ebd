// Repair as the page knows it: what the person said, the readings that were told, and the ways to change both.
//
// In: what a screen asks for. Out: a new state, through the session. Letters that are clear in a word go to the
// program as bytes and are not kept here; neither is any word.

import type { ExplainView } from "./bindings/ExplainView";
import type { HuntView } from "./bindings/HuntView";
import type { PlanView } from "./bindings/PlanView";
import type { SlotsView } from "./bindings/SlotsView";
import { host } from "./host";
import { type Mark, nextMark } from "./pure/repair";
import type { Screen, State } from "./session";

export interface RepairState {
  /** Which job was begun on the start screen: it decides where the words lead. */
  readonly job: "check" | "repair";
  /** For each word that something was said about, what. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** Words of which some letters are clear. */
  readonly patterns: ReadonlySet<number>;
  readonly missing: number | null;
  readonly orderLost: boolean;
  readonly layout: string | null;
  readonly fromNumbers: boolean;
  readonly view: ExplainView | null;
  /** What a search for the given targets would try. */
  readonly plan: PlanView | null;
  readonly hunt: HuntView | null;
  /** A reading was put in, and what stood there before can be put back. */
  readonly taken: boolean;
}

export const NOTHING_KNOWN: RepairState = {
  job: "check",
  marks: new Map(),
  patterns: new Set(),
  missing: null,
  orderLost: false,
  layout: null,
  fromNumbers: false,
  view: null,
  plan: null,
  hunt: null,
  taken: false,
};

/** Whether a search is going on, be it at rest. */
export function isHunting({ hunt }: RepairState): boolean {
  return hunt?.state === "running" || hunt?.state === "paused";
}

/** What the session lends. */
interface Door {
  readonly state: () => State;
  readonly update: (change: Partial<State>) => void;
  readonly run: (action: () => Promise<Partial<State>>) => Promise<boolean>;
  readonly taken: (slots: SlotsView) => Partial<State>;
}

/** What can be said beside marks and letters. */
export type Said = Partial<Pick<RepairState, "missing" | "orderLost" | "layout" | "fromNumbers">>;

export class RepairWork {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  /** From the start screen. */
  begin(job: RepairState["job"]): void {
    this.#door.update({ screen: "shape", failure: null, repair: { ...this.#now, job } });
  }

  /** From the words: the check comes first, because other kinds of secrets are told apart there. */
  async fromWords(): Promise<boolean> {
    return this.#door.run(async () => {
      const check = await host.check();
      const screen: Screen = check.verdict === "other_scheme" ? "result" : "repair";
      return { check, screen };
    });
  }

  /** From an answer, or from addresses that are not opened. */
  enter(screen: "repair" | "search"): void {
    this.#door.update({ screen, failure: null, repair: { ...this.#now, job: "repair" } });
  }

  async mark(position: number): Promise<boolean> {
    const marks = new Map(this.#now.marks);
    marks.set(position, nextMark(marks.get(position) ?? "open"));
    return this.#say({ marks });
  }

  async say(said: Said): Promise<boolean> {
    return this.#say(said);
  }

  /** The letters that are clear in one word; none forgets them. */
  async setPattern(position: number, letters: string): Promise<boolean> {
    const patterns = new Set(this.#now.patterns);
    if (letters.trim() === "") patterns.delete(position);
    else patterns.add(position);
    const text = new TextEncoder().encode(letters);
    const bytes = new Uint8Array(text.length + 1);
    bytes.set([position]);
    bytes.set(text, 1);
    text.fill(0);
    return this.#door.run(async () => {
      await host.setPattern(bytes);
      return { repair: { ...this.#now, patterns, view: await host.explain() } };
    });
  }

  /** Asks for the readings again. */
  async explain(): Promise<boolean> {
    return this.#say({});
  }

  async #say(said: Partial<RepairState>): Promise<boolean> {
    this.#door.update({ repair: { ...this.#now, ...said, plan: null } });
    return this.#door.run(async () => {
      await host.setKnowledge(this.#knowledge());
      const view = await host.explain();
      return { repair: { ...this.#now, view } };
    });
  }

  #knowledge(): Parameters<typeof host.setKnowledge>[0] {
    const { marks, missing, orderLost, layout, fromNumbers } = this.#now;
    const marked = (mark: Mark): number[] => [...marks].filter(([, set]) => set === mark).map(([position]) => position);
    const notOpened = this.#door.state().coverage?.rows.some((row) => row.outcome === "not_found") ?? false;
    return {
      sure: marked("sure"),
      unreadable: marked("unreadable"),
      missing: missing === null ? [] : [missing],
      orderLost,
      layout,
      fromNumbers,
      notAsWritten: notOpened,
    };
  }

  /** Puts a reading in and checks it. Rank 0 is the one that a search found. */
  async take(rank: number): Promise<boolean> {
    return this.#door.run(async () => {
      const slots = this.#door.taken(await host.takeRepair(rank));
      const check = await host.check();
      return { ...slots, check, screen: "result", repair: { ...NOTHING_KNOWN, taken: true } };
    });
  }

  async takeBack(): Promise<boolean> {
    return this.#door.run(async () => {
      const slots = this.#door.taken(await host.undoRepair());
      return { ...slots, check: await host.check(), repair: { ...NOTHING_KNOWN, job: "repair" } };
    });
  }

  // The search

  keepTargets(addresses: string): void {
    this.#door.update({ addresses, repair: { ...this.#now, plan: null } });
  }

  async plan(): Promise<boolean> {
    return this.#door.run(async () => {
      await host.setKnowledge(this.#knowledge());
      const plan = await host.planSearch(this.#door.state().addresses);
      return { repair: { ...this.#now, plan } };
    });
  }

  async start(): Promise<boolean> {
    return this.#door.run(async () => this.#course(await host.startSearch()));
  }

  async pause(): Promise<boolean> {
    return this.#door.run(async () => this.#course(await host.pauseSearch()));
  }

  async resume(): Promise<boolean> {
    return this.#door.run(async () => this.#course(await host.resumeSearch()));
  }

  async stop(): Promise<boolean> {
    return this.#door.run(async () => this.#course(await host.stopSearch()));
  }

  /** When a word changes, older answers no longer hold and a search for them ends; what was said about words stays. */
  afterChange(): RepairState {
    if (isHunting(this.#now)) host.stopSearch().catch(() => undefined);
    return { ...this.#now, view: null, plan: null, hunt: null, taken: false };
  }

  /** How far the search is. Looking is nobody's doing, so it does not count as somebody being there. */
  async look(): Promise<void> {
    const hunt = await host.hunt().catch(() => null);
    if (hunt !== null) this.#door.update({ repair: { ...this.#now, hunt } });
  }

  #course(hunt: HuntView): Partial<State> {
    return { screen: "hunt", repair: { ...this.#now, hunt } };
  }

  get #now(): RepairState {
    return this.#door.state().repair;
  }
}
