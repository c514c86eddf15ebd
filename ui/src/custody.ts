// The custody plan as the page knows it. In: what a screen asks for. Out: a new state, through the session. The plan
// itself lies in the program; every answer brings it whole, with what follows from it.

import type { CustodyView } from "./bindings/CustodyView";
import type { Event } from "./bindings/Event";
import type { Picture } from "./bindings/Picture";
import type { Plan } from "./bindings/Plan";
import { host } from "./host";
import type { State } from "./session";

export interface CustodyState {
  readonly view: CustodyView;
  readonly event: Event;
  readonly picture: Picture | null;
  /** A file is being opened or saved, which takes a moment. */
  readonly working: "opening" | "saving" | null;
}

const NOW: Event = { kind: "now", first: 0, second: 0 };

export const NO_PLAN: CustodyState = {
  view: { open: null, chosen: null, problem: null, written: null },
  event: NOW,
  picture: null,
  working: null,
};

/** What the session lends. */
interface Door {
  readonly state: () => State;
  readonly update: (change: Partial<State>) => void;
  readonly run: (action: () => Promise<Partial<State>>) => Promise<boolean>;
}

export class CustodyWork {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  get #now(): CustodyState {
    return this.#door.state().custody;
  }

  /** From the start screen. */
  async begin(): Promise<void> {
    await this.#ask(() => host.planState());
    this.#door.update({ screen: "plan" });
  }

  async new(): Promise<void> {
    await this.#ask(() => host.planNew());
    this.#showWhenOpen();
  }

  async choose(): Promise<void> {
    await this.#ask(() => host.planChoose());
    if (this.#now.view.chosen === null) this.#showWhenOpen();
  }

  async open(password: string): Promise<void> {
    this.#work("opening");
    await this.#ask(() => host.planOpen(new TextEncoder().encode(password)));
    this.#work(null);
    this.#showWhenOpen();
  }

  #showWhenOpen(): void {
    const { open, problem } = this.#now.view;
    if (open !== null && problem === null) this.#door.update({ screen: "inventory" });
  }

  /** True when the program took the plan. */
  async change(plan: Plan): Promise<boolean> {
    await this.#ask(() => host.planChange(plan));
    return this.#now.view.problem === null && this.#door.state().failure === null;
  }

  async step(back: boolean): Promise<void> {
    await this.#ask(() => host.planStep(back));
  }

  async lookedAt(item: number, readBack: boolean): Promise<void> {
    await this.#ask(() => host.planLookedAt(item, readBack));
  }

  async setPassword(password: string): Promise<void> {
    await this.#ask(() => host.planPassword(new TextEncoder().encode(password)));
  }

  async save(how: { readonly elsewhere: boolean; readonly clear: boolean }): Promise<void> {
    this.#work("saving");
    await this.#ask(() => host.planSave(how));
    this.#work(null);
  }

  async calendar(): Promise<void> {
    await this.#ask(() => host.planCalendar());
  }

  async letter(holder: number): Promise<void> {
    await this.#ask(() => host.planLetter(holder));
  }

  async close(): Promise<void> {
    await this.#ask(() => host.planClose());
    this.#door.update({ screen: "plan", custody: NO_PLAN });
  }

  async look(event: Event): Promise<void> {
    await this.#door.run(async () => {
      const picture = await host.planPicture(event);
      return { custody: { ...this.#now, event, picture } };
    });
  }

  #work(working: CustodyState["working"]): void {
    this.#door.update({ custody: { ...this.#now, working } });
  }

  async #ask(question: () => Promise<CustodyView>): Promise<void> {
    await this.#door.run(async () => {
      const view = await question();
      return { custody: { ...this.#now, view, event: NOW, picture: null } };
    });
  }
}
