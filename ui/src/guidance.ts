// Guides and checklists: which step somebody is at, and the way back to it from a job.
//
// In: what the screens ask for. Out: changes of `State.guidance`. Sentences come from the program in the window's
// language; nothing here is secret.

import type { ChecklistView } from "./bindings/ChecklistView";
import type { StepView } from "./bindings/StepView";
import { host } from "./host";
import type { State } from "./session";

/** A place in a guide. */
export interface Stop {
  readonly guide: string;
  readonly step: string | null;
}

export interface GuidanceState {
  /** Where somebody has been, the place where they are last. */
  readonly path: readonly Stop[];
  readonly step: StepView | null;
  /** Whether a job was opened from this step, so that there is a way back to it. */
  readonly away: boolean;
  readonly list: ChecklistView | null;
}

export const NO_GUIDANCE: GuidanceState = { path: [], step: null, away: false, list: null };

interface Ground {
  readonly state: () => State;
  readonly update: (change: Partial<State>) => void;
  readonly run: (action: () => Promise<Partial<State>>) => Promise<boolean>;
}

export class GuidanceWork {
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  get #now(): GuidanceState {
    return this.#ground.state().guidance;
  }

  /** Begins a guide; `start` is the first question. */
  async begin(guide: string): Promise<void> {
    await this.#show([{ guide, step: null }]);
  }

  async take(guide: string, step: string): Promise<void> {
    await this.#show([...this.#now.path, { guide, step }]);
  }

  /** One step back; before the first one lies the list of guides. */
  async back(): Promise<void> {
    const path = this.#now.path.slice(0, -1);
    if (path.length === 0) this.leave();
    else await this.#show(path);
  }

  /** The same step again: after a job, or in another language. */
  async again(): Promise<void> {
    if (this.#now.path.length > 0) await this.#show(this.#now.path);
  }

  leave(): void {
    this.#ground.update({ guidance: { ...this.#now, path: [], step: null, away: false }, screen: "guides" });
  }

  /** Notes that a job was opened from here. */
  goAway(): void {
    this.#ground.update({ guidance: { ...this.#now, away: true } });
  }

  async #show(path: readonly Stop[]): Promise<void> {
    const stop = path.at(-1);
    if (stop === undefined) return;
    await this.#ground.run(async () => {
      const step = await host.guideStep(stop.guide, stop.step);
      return { guidance: { ...this.#now, path, step, away: false }, screen: "guide" };
    });
  }

  async openList(name: string): Promise<void> {
    await this.#list(() => host.checklistItems(name), "checklist");
  }

  /** Any deed on the open list; the answer is the list as it is afterwards. */
  async deed(act: (list: string) => Promise<ChecklistView>): Promise<void> {
    const { list } = this.#now;
    if (list !== null) await this.#list(() => act(list.name), "checklist");
  }

  async #list(ask: () => Promise<ChecklistView>, screen: "checklist"): Promise<void> {
    await this.#ground.run(async () => {
      const list = await ask();
      return { guidance: { ...this.#now, list }, screen };
    });
  }
}
