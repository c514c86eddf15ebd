// Backups as the page knows them: the sheet that was chosen, its blank picture, printers, a backup being read back.
//
// In: what a screen asks for. Out: a new state, through the session. No word is here: pictures are always blank, a
// filled sheet goes from the program to the file or the spooler, and a line that is read back goes to the program as
// bytes and is not kept.

import type { ComparedView } from "./bindings/ComparedView";
import type { PrintedView } from "./bindings/PrintedView";
import type { PrintersView } from "./bindings/PrintersView";
import type { SavedView } from "./bindings/SavedView";
import type { TemplateView } from "./bindings/TemplateView";
import type { VerifyView } from "./bindings/VerifyView";
import { host, type SheetRequest } from "./host";
import type { Language } from "./messages";
import { pictureOf, scaleOf } from "./pure/sheet";
import type { Screen, State } from "./session";

export interface BackupState {
  /** The screen that led here, and to which Back leads. */
  readonly from: Screen;
  readonly templates: readonly TemplateView[];
  readonly metal: boolean | null;
  readonly chosen: string | null;
  readonly paper: "a4" | "letter";
  /** Of the captions; none follows the window. */
  readonly language: Language | null;
  readonly words: number;
  readonly base: 0 | 1;
  readonly hexadecimal: boolean;
  /** What the printed 100 mm ruler measures. */
  readonly measured: number;
  readonly filled: boolean;
  /** Blank pictures, by what they show. */
  readonly pictures: ReadonlyMap<string, readonly string[]>;
  readonly printers: PrintersView | null;
  readonly printer: string;
  /** The kind of file that was asked for last. */
  readonly format: string;
  readonly saved: SavedView | null;
  readonly printed: PrintedView | null;
  readonly verify: VerifyView | null;
  readonly compared: ComparedView | null;
}

export const NO_BACKUP: BackupState = {
  from: "start",
  templates: [],
  metal: null,
  chosen: null,
  paper: "a4",
  language: null,
  words: 12,
  base: 1,
  hexadecimal: false,
  measured: 100,
  filled: false,
  pictures: new Map(),
  printers: null,
  printer: "",
  format: "pdf",
  saved: null,
  printed: null,
  verify: null,
  compared: null,
};

/** What the session lends. */
interface Door {
  readonly state: () => State;
  readonly update: (change: Partial<State>) => void;
  readonly run: (action: () => Promise<Partial<State>>) => Promise<boolean>;
}

/** What can be set on a sheet. */
export type Choice = Partial<
  Pick<BackupState, "paper" | "language" | "words" | "base" | "hexadecimal" | "measured" | "filled" | "printer">
>;

/** What a record says beside the format. */
export interface RecordNote {
  readonly date: string;
  readonly copy: string;
  readonly fingerprint: boolean;
}

/** Whether the session has a phrase that a sheet can be filled from or compared with. */
export function hasPhrase(state: State): boolean {
  return state.check?.verdict === "consistent";
}

/** The template that was chosen. */
export function chosenOf({ templates, chosen }: BackupState): TemplateView | null {
  return templates.find(({ id }) => id === chosen) ?? null;
}

export class BackupWork {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  /** From the start screen, or from a phrase that was checked. */
  async begin(): Promise<boolean> {
    return this.#door.run(async () => {
      const state = this.#door.state();
      const templates = await host.sheetList();
      const words = hasPhrase(state) ? (state.check?.wordCount ?? 12) : this.#now.words;
      return { screen: "backup", backup: { ...this.#now, templates, words, from: state.screen, filled: false } };
    });
  }

  situate(metal: boolean): void {
    this.#put({ metal });
  }

  choose(id: string): void {
    const template = this.#now.templates.find((each) => each.id === id);
    const { words } = this.#now;
    const possible = template?.words ?? [];
    const count = possible.length === 0 || possible.includes(words) ? words : (possible[0] ?? words);
    const backup = { ...this.#now, chosen: id, words: count, filled: false, saved: null, printed: null, verify: null, compared: null };
    this.#door.update({ screen: "sheet", failure: null, backup });
  }

  set(choice: Choice): void {
    this.#put({ ...choice, saved: null, printed: null });
  }

  /** Words and pictures of words do not stay when the screen is left. */
  leave(screen: Screen): void {
    this.#door.update({ screen, failure: null, backup: { ...this.#now, filled: false, saved: null, printed: null } });
  }

  /** The blank picture of a template as it is set now; fetched once. */
  async picture(id: string, whole: boolean): Promise<void> {
    const request = { ...this.request(id), scale: 1, filled: false };
    const key = this.pictureKey(id);
    if (this.#now.pictures.has(key)) return;
    const wanted = whole ? this.#door.run : async (action: () => Promise<Partial<State>>) => {
      this.#door.update(await action().catch(() => ({})));
      return true;
    };
    await wanted(async () => {
      const { pages } = await host.previewSheet(request);
      return { backup: { ...this.#now, pictures: new Map(this.#now.pictures).set(key, pages.map(pictureOf)) } };
    });
  }

  pictureKey(id: string): string {
    const { paper, language, words, base, hexadecimal } = this.request(id);
    return [id, paper, language, words, base, hexadecimal].join(" ");
  }

  request(id: string): SheetRequest {
    const { templates, paper, language, words, base, hexadecimal, measured, filled } = this.#now;
    const possible = templates.find((each) => each.id === id)?.words ?? [];
    return {
      template: id,
      paper,
      language: language ?? this.#door.state().language,
      words: possible.length === 0 || possible.includes(words) ? words : (possible[0] ?? words),
      base: id === "word-numbers" ? base : null,
      hexadecimal,
      scale: scaleOf(measured) ?? 1,
      filled,
    };
  }

  async save(format: string): Promise<boolean> {
    return this.#save(format, false);
  }

  /** Into the folder that was asked about, although others copy it. */
  async saveAnyway(): Promise<boolean> {
    return this.#save(this.#now.format, true);
  }

  async #save(format: string, anyway: boolean): Promise<boolean> {
    return this.#door.run(async () => {
      const saved = await host.saveSheet({ ...this.#request, format, anyway });
      return { backup: { ...this.#now, saved, format, printed: null } };
    });
  }

  async lookForPrinters(): Promise<boolean> {
    return this.#door.run(async () => {
      const printers = await host.printers();
      const known = printers.printers.some(({ name }) => name === this.#now.printer);
      const printer = known ? this.#now.printer : (printers.printers[0]?.name ?? "");
      return { backup: { ...this.#now, printers, printer } };
    });
  }

  async print(): Promise<boolean> {
    return this.#door.run(async () => {
      const printed = await host.printSheet({ ...this.#request, printer: this.#now.printer });
      return { backup: { ...this.#now, printed, saved: null } };
    });
  }

  // Reading back

  async beginVerify(): Promise<boolean> {
    return this.#door.run(async () => {
      const verify = await host.beginVerify({ ...this.#request, filled: false });
      return { screen: "verify", backup: { ...this.#now, filled: false, verify, compared: null, saved: null, printed: null } };
    });
  }

  /** One line, as it stands on the backup; `bytes` is overwritten afterwards. */
  async line(number: number, bytes: Uint8Array): Promise<boolean> {
    const message = new Uint8Array(bytes.length + 1);
    message.set([number]);
    message.set(bytes, 1);
    bytes.fill(0);
    return this.#door.run(async () => {
      const verify = await host.verifyLine(message);
      return { backup: { ...this.#now, verify, compared: null } };
    });
  }

  async compare(): Promise<boolean> {
    return this.#door.run(async () => {
      const compared = await host.compareBackup();
      return { backup: { ...this.#now, compared, saved: null, printed: null } };
    });
  }

  async saveRecord(note: RecordNote): Promise<boolean> {
    return this.#door.run(async () => {
      const saved = await host.saveRecord({ ...this.#request, ...note, printer: "" });
      return { backup: { ...this.#now, saved, printed: null } };
    });
  }

  async printRecord(note: RecordNote): Promise<boolean> {
    return this.#door.run(async () => {
      const printers = this.#now.printers ?? (await host.printers());
      const printer = this.#now.printer || (printers.printers[0]?.name ?? "");
      const printed = printer === "" ? { job: null, problem: printers.problem } : await host.printRecord({ ...this.#request, ...note, printer });
      return { backup: { ...this.#now, printers, printer, printed, saved: null } };
    });
  }

  /** When a word changes, what was read back is compared with nothing any more. */
  afterChange(): BackupState {
    return { ...this.#now, filled: false, verify: null, compared: null };
  }

  #put(change: Partial<BackupState>): void {
    this.#door.update({ backup: { ...this.#now, ...change } });
  }

  get #request(): SheetRequest {
    return this.request(this.#now.chosen ?? "");
  }

  get #now(): BackupState {
    return this.#door.state().backup;
  }
}
