// The only door to the program behind the page: every command, its name and its types.
//
// In: what a screen wants. Out: a view of the session, or a Refusal with a closed code. Words of a phrase cross as
// raw bytes (pure/wire.ts), never inside JSON. Nothing else in this page may touch `__TAURI_INTERNALS__`.

import type { ChecklistRow } from "./bindings/ChecklistRow";
import type { ChecklistView } from "./bindings/ChecklistView";
import type { CheckView } from "./bindings/CheckView";
import type { ComparedView } from "./bindings/ComparedView";
import type { CoverageView } from "./bindings/CoverageView";
import type { DocumentView } from "./bindings/DocumentView";
import type { EntryView } from "./bindings/EntryView";
import type { CustodyView } from "./bindings/CustodyView";
import type { Event } from "./bindings/Event";
import type { ExplainView } from "./bindings/ExplainView";
import type { FoundView } from "./bindings/FoundView";
import type { HuntView } from "./bindings/HuntView";
import type { OriginView } from "./bindings/OriginView";
import type { Picture } from "./bindings/Picture";
import type { Plan } from "./bindings/Plan";
import type { PlanView } from "./bindings/PlanView";
import type { PreviewView } from "./bindings/PreviewView";
import type { PrintedView } from "./bindings/PrintedView";
import type { PrintersView } from "./bindings/PrintersView";
import type { SavedView } from "./bindings/SavedView";
import type { SlotsView } from "./bindings/SlotsView";
import type { StartView } from "./bindings/StartView";
import type { StepView } from "./bindings/StepView";
import type { TemplateView } from "./bindings/TemplateView";
import type { TermView } from "./bindings/TermView";
import type { VerifyView } from "./bindings/VerifyView";
import type { ListName } from "./pure/lists";
import { asBytes } from "./pure/wire";

interface Internals {
  invoke(command: string, payload?: Record<string, unknown> | Uint8Array): Promise<unknown>;
}

declare global {
  interface Window {
    readonly __TAURI_INTERNALS__: Internals;
  }
}

/** The program said no. `code` is from a closed set; it never carries what was typed. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export interface ShapeRequest {
  readonly wordCount: number;
  readonly list: ListName | null;
  readonly order: "across" | "down";
  readonly columns: number;
}

/** What the person knows about the words, but for letters, which cross as bytes. */
export interface KnowledgeRequest {
  readonly sure: readonly number[];
  readonly unreadable: readonly number[];
  readonly missing: readonly number[];
  readonly orderLost: boolean;
  readonly layout: string | null;
  readonly fromNumbers: boolean;
  readonly notAsWritten: boolean;
}

/** What a sheet is to be. */
export interface SheetRequest {
  readonly template: string;
  readonly paper: "a4" | "letter";
  readonly language: "en" | "ja";
  readonly words: number;
  readonly base: 0 | 1 | null;
  readonly hexadecimal: boolean;
  readonly scale: number;
  readonly filled: boolean;
}

/** What the record of a backup that was read back says. */
export interface RecordRequest extends SheetRequest {
  readonly date: string;
  readonly copy: string;
  readonly fingerprint: boolean;
  readonly printer: string;
}

async function call<T>(command: string, payload?: Record<string, unknown> | Uint8Array): Promise<T> {
  try {
    return (await window.__TAURI_INTERNALS__.invoke(command, payload)) as T;
  } catch (failure) {
    throw new Refusal(codeOf(failure));
  } finally {
    if (payload instanceof Uint8Array) payload.fill(0);
  }
}

function codeOf(failure: unknown): string {
  if (typeof failure === "object" && failure !== null && "code" in failure) {
    if (typeof failure.code === "string") return failure.code;
  }
  return "unexpected";
}

export const host = {
  startState: () => call<StartView>("start_state"),
  /** The 2048 words of a list, in its order. Public data. */
  wordList: async (list: ListName): Promise<string[]> =>
    new TextDecoder().decode(asBytes(await call<unknown>("word_list", { list }))).trimEnd().split("\n"),
  setShape: (shape: ShapeRequest) => call<SlotsView>("set_shape", { ...shape }),
  /** `bytes` is one entry made by pure/wire.ts; it is overwritten afterwards. */
  setWord: (bytes: Uint8Array) => call<SlotsView>("set_word", bytes),
  /** `bytes` is the clipboard's text; it is overwritten afterwards. */
  pastePhrase: (bytes: Uint8Array) => call<SlotsView>("paste_phrase", bytes),
  setPassphrase: (bytes: Uint8Array) => call<unknown>("set_passphrase", bytes),
  check: () => call<CheckView>("check"),
  chooseList: (list: string) => call<CheckView>("choose_list", { list }),
  chooseNumberBase: (base: number) => call<CheckView>("choose_number_base", { base }),
  coverage: (text: string) => call<CoverageView>("coverage", { text }),
  /** One word, as an entry for pure/wire.ts to read. */
  revealWord: async (position: number): Promise<Uint8Array> =>
    asBytes(await call<unknown>("reveal_word", Uint8Array.of(position))),
  setKnowledge: (known: KnowledgeRequest) => call<unknown>("set_knowledge", { ...known }),
  /** `bytes` is a position and the letters that are clear there; they are overwritten afterwards. */
  setPattern: (bytes: Uint8Array) => call<unknown>("set_pattern", bytes),
  explain: () => call<ExplainView>("explain"),
  takeRepair: (rank: number) => call<SlotsView>("take_repair", { rank }),
  planSearch: (text: string) => call<PlanView>("plan_search", { text }),
  startSearch: () => call<HuntView>("start_search"),
  pauseSearch: () => call<HuntView>("pause_search"),
  resumeSearch: () => call<HuntView>("resume_search"),
  stopSearch: () => call<HuntView>("stop_search"),
  hunt: () => call<HuntView>("hunt"),
  undoRepair: () => call<SlotsView>("undo_repair"),
  sheetList: () => call<TemplateView[]>("sheet_list"),
  /** Always blank. */
  previewSheet: (sheet: SheetRequest) => call<PreviewView>("preview_sheet", { ...sheet }),
  saveSheet: (sheet: SheetRequest & { readonly format: string; readonly anyway: boolean }) =>
    call<SavedView>("save_sheet", { ...sheet }),
  printers: () => call<PrintersView>("printers"),
  printSheet: (sheet: SheetRequest & { readonly printer: string }) => call<PrintedView>("print_sheet", { ...sheet }),
  beginVerify: (sheet: SheetRequest) => call<VerifyView>("begin_verify", { ...sheet }),
  /** `bytes` is a line's number and what stands there; they are overwritten afterwards. */
  verifyLine: (bytes: Uint8Array) => call<VerifyView>("verify_line", bytes),
  compareBackup: () => call<ComparedView>("compare_backup"),
  saveRecord: (record: RecordRequest) => call<SavedView>("save_record", { ...record }),
  printRecord: (record: RecordRequest) => call<PrintedView>("print_record", { ...record }),
  planState: () => call<CustodyView>("plan_state"),
  planNew: () => call<CustodyView>("plan_new"),
  planChoose: () => call<CustodyView>("plan_choose"),
  /** `bytes` is the file's password; it is overwritten afterwards. */
  planOpen: (bytes: Uint8Array) => call<CustodyView>("plan_open", bytes),
  planChange: (plan: Plan) => call<CustodyView>("plan_change", { ...plan }),
  planStep: (back: boolean) => call<CustodyView>("plan_step", { back }),
  planLookedAt: (item: number, readBack: boolean) => call<CustodyView>("plan_looked_at", { item, readBack }),
  /** `bytes` is the file's password; it is overwritten afterwards. */
  planPassword: (bytes: Uint8Array) => call<CustodyView>("plan_password", bytes),
  planSave: (how: { readonly elsewhere: boolean; readonly clear: boolean }) => call<CustodyView>("plan_save", { ...how }),
  planClose: () => call<CustodyView>("plan_close"),
  planPicture: (event: Event) => call<Picture>("plan_picture", { ...event }),
  planCalendar: () => call<CustodyView>("plan_calendar"),
  planLetter: (holder: number) => call<CustodyView>("plan_letter", { holder }),
  setLanguage: (language: "en" | "ja") => call<unknown>("set_language", { language }),
  activity: () => call<unknown>("activity"),
  lock: () => call<unknown>("lock"),
  quit: () => call<unknown>("quit"),
  guides: () => call<readonly EntryView[]>("guides"),
  /** `bytes` is what was typed to search for; it is overwritten afterwards, because anybody may type anything. */
  findGuides: (bytes: Uint8Array) => call<FoundView>("find_guides", bytes),
  guideStep: (guide: string, step: string | null) => call<StepView>("guide_step", { guide, step }),
  /** `bytes` is a pasted address or message; it is overwritten afterwards. */
  judgeOrigin: (bytes: Uint8Array) => call<OriginView>("judge_origin", bytes),
  glossary: () => call<readonly TermView[]>("glossary"),
  printGuide: (name: string, paper: string) => call<DocumentView>("print_guide", { name, paper }),
  checklists: () => call<readonly ChecklistRow[]>("checklists"),
  checklistItems: (list: string) => call<ChecklistView>("checklist_items", { list }),
  tick: (list: string, item: string, done: boolean) => call<ChecklistView>("tick", { list, item, done }),
  /** `bytes` is list, item and note with a NUL between them; overwritten afterwards. */
  noteItem: (bytes: Uint8Array) => call<ChecklistView>("note_item", bytes),
  undoTick: (list: string) => call<ChecklistView>("undo_tick", { list }),
  resetList: (list: string) => call<ChecklistView>("reset_list", { list }),
  keepProgress: (list: string, keep: boolean) => call<ChecklistView>("keep_progress", { list, keep }),
  printChecklist: (name: string, paper: string) => call<DocumentView>("print_checklist", { name, paper }),
};
