// A host by script: keeps fields, completes nothing, and answers a check with what the address asked for.

import type { CheckView } from "../src/bindings/CheckView";
import type { CoverageView } from "../src/bindings/CoverageView";
import type { FindingView } from "../src/bindings/FindingView";
import type { SlotsView } from "../src/bindings/SlotsView";
import type { StartView } from "../src/bindings/StartView";

import { SAMPLES } from "../test/samples";
import { FakeRepair } from "./fakerepair";

const PROTECTIONS = [
  ["network_sockets", "on"], ["no_new_privs", "on"], ["core_dumps", "on"], ["debugger_attach", "on"],
  ["memory_locked", "on"], ["swap", "off"], ["hibernation", "unknown"], ["session_type", "off"],
  ["accessibility_bus", "off"], ["input_method", "on"], ["web_process_sandbox", "not_available"], ["dead_proxy", "on"],
] as const;

type Payload = Record<string, unknown> | Uint8Array | undefined;

export class FakeHost {
  #wish: URLSearchParams;
  #count = 12;
  #list: string | null = null;
  #slots: Uint8Array[] = [];
  #changes: SlotsView["changes"] = [];
  #passphrase = false;
  readonly #repair = new FakeRepair();

  #words: Readonly<Record<string, readonly string[]>>;

  /** `words`: whole lists, when there are some; the samples otherwise. */
  constructor(wish: URLSearchParams, words: Readonly<Record<string, readonly string[]>> | null) {
    this.#wish = wish;
    this.#words = words ?? SAMPLES;
  }

  invoke(command: string, payload?: Payload): Promise<unknown> {
    const answer = this.#answer(command, payload instanceof Uint8Array ? payload.slice() : payload);
    return answer === undefined ? Promise.reject({ code: "wrong_input" }) : Promise.resolve(answer);
  }

  #answer(command: string, payload: Payload): unknown {
    const bytes = payload instanceof Uint8Array ? payload : new Uint8Array();
    const fields = payload instanceof Uint8Array ? {} : (payload ?? {});
    switch (command) {
      case "start_state":
        return this.#start();
      case "word_list":
        return new TextEncoder().encode(this.#words[String(fields["list"])]?.join("\n") ?? "").buffer;
      case "set_shape":
        this.#count = Number(fields["wordCount"]);
        this.#list = fields["list"] as string | null;
        return this.#view();
      case "set_word":
        this.#slots[(bytes[0] ?? 1) - 1] = bytes.slice(1);
        this.#changes = [];
        return this.#view();
      case "paste_phrase":
        return this.#paste(new TextDecoder().decode(bytes));
      case "set_passphrase":
        this.#passphrase = bytes.length > 0;
        return {};
      case "check":
      case "choose_list":
      case "choose_number_base":
        return this.#check();
      case "coverage":
        return this.#coverage(String(fields["text"]));
      case "reveal_word": {
        const slot = this.#slots[(bytes[0] ?? 1) - 1] ?? new Uint8Array();
        return slot[0] === 1 ? slot.slice(1).buffer : Uint8Array.of(255, ...slot.slice(1)).buffer;
      }
      case "activity":
      case "lock":
      case "quit":
      case "set_language":
        return {};
      case "take_repair":
      case "undo_repair":
        return this.#view();
      default:
        return this.#repair.answer(command, this.#count);
    }
  }

  #start(): StartView {
    const state = this.#wish.get("isolation") ?? "kernel";
    return {
      language: this.#wish.get("language") ?? "en",
      isolation: {
        state,
        refusesSecrets: state === "open",
        protections: PROTECTIONS.map(([code, on]) => ({ code, state: on, detail: code === "session_type" ? "x11" : null })),
      },
      version: "0.1.0",
      idleSeconds: Number(this.#wish.get("idle") ?? 300),
      theme: this.#wish.get("theme"),
      locked: this.#wish.get("locked"),
    };
  }

  #view(): SlotsView {
    const kinds = ["empty", "known", "unreadable", "unknown"];
    const slots = Array.from({ length: this.#count }, (_, at) => kinds[this.#slots[at]?.[0] ?? 0] ?? "empty");
    return { wordCount: this.#count, list: this.#list, slots, changes: this.#changes };
  }

  #paste(text: string): SlotsView {
    const list = this.#words["english"] ?? [];
    this.#slots = text.trim().split(/\s+/u).map((word) => {
      const index = list.indexOf(word);
      return index < 0 ? Uint8Array.of(3, ...new TextEncoder().encode(word)) : Uint8Array.of(1, 0, index & 255, index >> 8);
    });
    this.#count = this.#slots.length;
    this.#changes = [{ code: "list_numbers_removed", positions: [] }, { code: "case_folded", positions: [1, 4] }];
    return this.#view();
  }

  #check(): CheckView {
    const unknown = this.#view().slots.flatMap((slot, at) => (slot === "unknown" ? [at + 1] : []));
    const wish = this.#wish.get("answer") ?? (unknown.length > 0 ? "unknown" : "consistent");
    const nothing = { position: null, positions: [], count: null, counts: [], lists: [], suggestions: [] };
    const findings: Record<string, FindingView[]> = {
      consistent: [{ ...nothing, code: "known_test_phrase", severity: "notice" }],
      differs: [{ ...nothing, code: "checksum_differs", severity: "problem" }],
      unknown: unknown.map((position) => ({
        ...nothing, code: "unknown_word", severity: "problem", position,
        suggestions: [
          { list: 0, index: 1402, reason: "spelling" },
          { list: 0, index: 1403, reason: "look_alike" },
          { list: 0, index: 310, reason: "inflection" },
        ],
      })),
      ambiguous: [{ ...nothing, code: "list_ambiguous", severity: "question", lists: ["english", "french"] }],
      other_scheme: [{ ...nothing, code: "other_scheme", severity: "problem" }],
    };
    const verdicts: Record<string, string> = { differs: "inconsistent", unknown: "inconsistent" };
    const consistent = wish === "consistent";
    return {
      verdict: verdicts[wish] ?? wish,
      scheme: wish === "other_scheme" ? "electrum2_segwit" : "bip39",
      list: "english", lists: ["english"], wordCount: this.#count,
      checksum: consistent ? "matches" : "differs", chanceWrongPasses: 1 / 16, oneIn: 16,
      findings: findings[wish] ?? [],
      fingerprint: consistent ? "73c5da0a" : null,
      firstAccounts: consistent
        ? [
            { path: "m/44'/60'/0'/0/0", address: "0x9858EfFD232B4033E47d90003D41EC34EcaEda94" },
            { path: "m/44'/60'/0'/0/1", address: "0x6Fac4D18c912343BF86fa7049364Dd4E424Ab9C0" },
          ]
        : [],
    };
  }

  #coverage(text: string): CoverageView {
    const nothing = { label: null, path: null, family: null, number: null, exact: null, problem: null, warnings: [], possible: [] };
    const rows = text.trim().split("\n").map((line) => {
      const shown = line.trim();
      if (shown.toLowerCase().startsWith("0x9858") || shown.includes("…")) {
        const exact = !shown.includes("…");
        return { ...nothing, shown, outcome: "opened", path: "m/44'/60'/0'/0/0", family: "ethereum", number: 0, exact,
          warnings: exact ? [] : ["truncated"] };
      }
      if (!shown.startsWith("0x")) return { ...nothing, shown, outcome: "problem", problem: "not_an_address" };
      return { ...nothing, shown, outcome: "not_found", label: "Savings", warnings: ["eip55_case_wrong"],
        possible: ["imported_key", "hardware_wallet", "other_phrase", "social_login"] };
    });
    return { rows, searched: 100, withPassphrase: this.#passphrase };
  }
}
