// What the page knows, and the only ways to change it.
//
// In: what a screen asks for. Out: a new state, given to whoever listens. The words themselves are not here: they live
// in the program behind the page, and this holds only whether a field is filled. Addresses are public and may stay.

import { type BackupState, BackupWork, NO_BACKUP } from "./backup";
import type { CheckView } from "./bindings/CheckView";
import type { CoverageView } from "./bindings/CoverageView";
import type { SlotsView } from "./bindings/SlotsView";
import type { StartView } from "./bindings/StartView";
import { type CustodyState, CustodyWork, NO_PLAN } from "./custody";
import { type GuidanceState, GuidanceWork, NO_GUIDANCE } from "./guidance";
import { host, Refusal } from "./host";
import type { Language } from "./messages";
import { ALL_LISTS, type Book, type ListSet, listsWith, makeBook } from "./pure/completion";
import { isListName, LISTS, type ListName } from "./pure/lists";
import { columnsOf, type Shape } from "./pure/shape";
import { NOTHING_KNOWN, type RepairState, RepairWork } from "./repair";
import { decodeRevealed, encodeEntry, type Entry } from "./pure/wire";

export type Screen = "start" | "shape" | "words" | "result" | "accounts" | "next" | "repair" | "search" | "hunt" | "guides" | "guide" | "origin" | "glossary" | "checklists" | "checklist" | "backup" | "sheet" | "verify" | "plan" | "inventory" | "whatif" | "review" | "shield" | "locked";

/** Answers about words that have changed since. */
const OLDER_ANSWERS = { check: null, coverage: null, undo: null } as const;

/** A suggestion that was taken, and what stood there before. */
export interface Undo {
  readonly position: number;
  readonly before: Entry;
}

export interface State {
  readonly start: StartView;
  readonly screen: Screen;
  /** Where the way back from the protections leads. */
  readonly behindShield: Screen;
  readonly language: Language;
  readonly shape: Shape;
  readonly list: ListName | null;
  readonly books: readonly Book[];
  readonly slots: SlotsView | null;
  /** For each field, the lists its word may belong to. */
  readonly sets: readonly ListSet[];
  /** The field that has the attention of the words screen. */
  readonly current: number;
  /** Whether a word is taken, and the next field follows, as soon as four letters are enough. */
  readonly jump: boolean;
  readonly check: CheckView | null;
  readonly undo: Undo | null;
  readonly addresses: string;
  readonly coverage: CoverageView | null;
  readonly passphraseSet: boolean;
  readonly repair: RepairState;
  readonly backup: BackupState;
  readonly guidance: GuidanceState;
  readonly custody: CustodyState;
  readonly busy: boolean;
  /** The last refusal, until the next action. */
  readonly failure: string | null;
}

export class Session {
  state: State;
  #listeners = new Set<() => void>();
  #lastPing = performance.now();
  /** Repair stands in a file of its own. */
  readonly repair = new RepairWork({
    state: () => this.state,
    update: (change) => this.#update(change),
    run: (action) => this.#run(action),
    taken: (slots) => this.#taken(slots, []),
  });

  /** So does everything about backups. */
  readonly backup = new BackupWork({
    state: () => this.state,
    update: (change) => this.#update(change),
    run: (action) => this.#run(action),
  });
  /** Guides and checklists too. */
  readonly guidance = new GuidanceWork({
    state: () => this.state,
    update: (change) => this.#update(change),
    run: (action) => this.#run(action),
  });
  /** So does the custody plan. */
  readonly custody = new CustodyWork({
    state: () => this.state,
    update: (change) => this.#update(change),
    run: (action) => this.#run(action),
  });

  constructor(start: StartView) {
    this.state = {
      start,
      screen: start.locked ? "locked" : "start",
      behindShield: "start",
      language: start.language === "ja" ? "ja" : "en",
      shape: { wordCount: 12, order: "across" },
      list: null,
      books: [],
      slots: null,
      sets: [],
      current: 1,
      jump: false,
      check: null,
      undo: null,
      addresses: "",
      coverage: null,
      passphraseSet: false,
      repair: NOTHING_KNOWN,
      backup: NO_BACKUP,
      guidance: NO_GUIDANCE,
      custody: NO_PLAN,
      busy: false,
      failure: null,
    };
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #update(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Runs something that talks to the program; a refusal becomes a sentence on the screen. */
  async #run(action: () => Promise<Partial<State>>): Promise<boolean> {
    this.#lastPing = performance.now();
    this.#update({ busy: true, failure: null });
    try {
      this.#update({ ...(await action()), busy: false });
      return true;
    } catch (failure) {
      this.#update({ busy: false, failure: failure instanceof Refusal ? failure.code : "unexpected" });
      return false;
    }
  }

  // Moving about

  go(screen: Screen): void {
    this.#update({ screen, failure: null });
  }

  showShield(): void {
    if (this.state.screen !== "shield") this.#update({ behindShield: this.state.screen, screen: "shield" });
  }

  leaveShield(): void {
    this.#update({ screen: this.state.behindShield });
  }

  attend(position: number): void {
    if (position !== this.state.current) this.#update({ current: position });
  }

  setJump(jump: boolean): void {
    this.#update({ jump });
  }

  goToField(position: number): void {
    this.#update({ screen: "words", current: position });
  }

  setLanguage(language: Language): void {
    this.#update({ language });
    // Only remembers the choice for the page that comes after a lock; nothing is lost when the program refuses.
    host.setLanguage(language).catch(() => undefined);
  }

  // The paper

  async setShape(shape: Shape, list: ListName | null): Promise<boolean> {
    const { shape: old, list: oldList, slots: known } = this.state;
    if (known !== null && old.wordCount === shape.wordCount && oldList === list) {
      // Only the drawing changes, so an answer that is there still holds.
      this.#update({ shape });
      return true;
    }
    return this.#run(async () => {
      const slots = await host.setShape({ ...shape, list, columns: columnsOf(shape) });
      const books = await this.#booksFor(list);
      const current = Math.min(this.state.current, shape.wordCount);
      return { ...this.#taken(slots, this.state.sets), shape, list, books, current };
    });
  }

  async #booksFor(list: ListName | null): Promise<readonly Book[]> {
    const wanted = list === null ? LISTS : [list];
    const known = new Map(this.state.books.map((book) => [book.list, book]));
    return Promise.all(wanted.map(async (name) => known.get(name) ?? makeBook(name, await host.wordList(name))));
  }

  /** What changes with every answer about the fields: older results no longer hold. */
  #taken(slots: SlotsView, sets: readonly ListSet[]): Partial<State> {
    const { shape } = this.state;
    const kept = slots.slots.map((slot, at) => (slot === "known" ? (sets[at] ?? ALL_LISTS) : ALL_LISTS));
    return { shape: { ...shape, wordCount: slots.wordCount }, slots, sets: kept, ...OLDER_ANSWERS, repair: this.repair.afterChange(), backup: this.backup.afterChange() };
  }

  // The words

  async setEntry(position: number, entry: Entry): Promise<boolean> {
    const sets = [...this.state.sets];
    sets[position - 1] = entry.kind === "word" ? this.#setOf(entry.list, entry.index) : ALL_LISTS;
    return this.#run(async () => this.#taken(await host.setWord(encodeEntry(position, entry)), sets));
  }

  #setOf(list: ListName, index: number): ListSet {
    const word = this.state.books.find((book) => book.list === list)?.words[index];
    return word === undefined ? ALL_LISTS : listsWith(this.state.books, word);
  }

  async paste(text: string): Promise<boolean> {
    return this.#run(async () => this.#taken(await host.pastePhrase(new TextEncoder().encode(text)), []));
  }

  /** What stands in a field, for showing it while a button is held, or for putting it back. */
  async reveal(position: number): Promise<Entry | null> {
    let entry: Entry | null = null;
    await this.#run(async () => {
      const bytes = await host.revealWord(position);
      entry = decodeRevealed(bytes);
      bytes.fill(0);
      return {};
    });
    return entry;
  }

  async wordAt(list: ListName, index: number): Promise<string> {
    const book = this.state.books.find((known) => known.list === list) ?? (await this.#booksFor(list))[0];
    return book?.words[index] ?? "";
  }

  // The answer

  async check(): Promise<boolean> {
    return this.#run(async () => ({ check: await host.check(), screen: "result" }));
  }

  async apply(position: number, list: ListName, index: number): Promise<boolean> {
    const before = await this.#standing(position);
    const done = await this.setEntry(position, { kind: "word", list, index });
    return done && (await this.#recheck({ position, before }));
  }

  async takeBack(): Promise<boolean> {
    const { undo } = this.state;
    if (undo === null) return false;
    return (await this.setEntry(undo.position, undo.before)) && (await this.#recheck(null));
  }

  async #recheck(undo: Undo | null): Promise<boolean> {
    return this.#run(async () => ({ check: await host.check(), undo }));
  }

  async #standing(position: number): Promise<Entry> {
    const slot = this.state.slots?.slots[position - 1];
    if (slot === "unreadable") return { kind: "unreadable" };
    if (slot === undefined || slot === "empty") return { kind: "empty" };
    return (await this.reveal(position)) ?? { kind: "empty" };
  }

  async chooseList(list: string): Promise<boolean> {
    return this.#run(async () => ({ check: await host.chooseList(list), list: isListName(list) ? list : null }));
  }

  async chooseNumberBase(base: number): Promise<boolean> {
    return this.#run(async () => ({ check: await host.chooseNumberBase(base) }));
  }

  // The accounts

  keepAddresses(addresses: string): void {
    this.#update({ addresses });
  }

  async setPassphrase(text: string): Promise<boolean> {
    return this.#run(async () => {
      await host.setPassphrase(new TextEncoder().encode(text));
      return { passphraseSet: text !== "", coverage: null };
    });
  }

  async compare(): Promise<boolean> {
    return this.#run(async () => ({ coverage: await host.coverage(this.state.addresses) }));
  }

  // Leaving

  async lock(): Promise<boolean> {
    return this.#run(async () => {
      await host.lock();
      // The program ends this page and loads a clean one; until it does, nothing of the old one shows.
      return { ...new Session({ ...this.state.start, locked: "asked" }).state, language: this.state.language };
    });
  }

  quit(): void {
    host.quit().catch(() => undefined);
  }

  /** Tells the program that somebody is here, at most once in `every` milliseconds. */
  ping(every = 5000): void {
    if (performance.now() - this.#lastPing < every) return;
    this.#lastPing = performance.now();
    host.activity().catch(() => undefined);
  }

  /** Seconds until the program locks by itself. */
  secondsLeft(): number {
    // A search keeps the window open; when it ends, the clock starts anew.
    if (this.state.repair.hunt?.state === "running") this.#lastPing = performance.now();
    return this.state.start.idleSeconds - (performance.now() - this.#lastPing) / 1000;
  }
}
