// The repair part of the scripted host: two readings, and a search that finds the first after some seconds.

import type { ExplainView } from "../src/bindings/ExplainView";
import type { HuntView } from "../src/bindings/HuntView";
import type { PlanView } from "../src/bindings/PlanView";
import type { RepairView } from "../src/bindings/RepairView";

const DOWN = [1, 5, 9, 2, 6, 10, 3, 7, 11, 4, 8, 12];

const RUNGS = [
  { kind: "look_alike", wide: false, count: 64, seconds: 0.1, chance: 0.41 },
  { kind: "reading_order", wide: false, count: 38, seconds: 0.1, chance: 0.62 },
  { kind: "wrong_word", wide: false, count: 24_564, seconds: 4, chance: 0.88 },
  { kind: "two_mistakes", wide: false, count: 2_900_000, seconds: 17_000, chance: 0.93 },
];

export class FakeRepair {
  #begun = 0;
  #state = "idle";

  answer(command: string, wordCount: number): unknown {
    switch (command) {
      case "set_knowledge":
      case "set_pattern":
        return {};
      case "explain":
        return explained(wordCount);
      case "plan_search":
        return { problem: null, refused: [], targets: 1, rungs: RUNGS, perSecond: 5200 } satisfies PlanView;
      case "start_search":
        this.#begun = performance.now();
        return this.#course("running");
      case "pause_search":
        return this.#course("paused");
      case "resume_search":
        return this.#course("running");
      case "stop_search":
        return this.#course("stopped");
      case "hunt":
        return this.#course(this.#state === "running" && performance.now() - this.#begun > 8000 ? "found" : this.#state);
      default:
        return undefined;
    }
  }

  #course(state: string): HuntView {
    this.#state = state;
    const elapsed = (performance.now() - this.#begun) / 1000;
    const found = state === "found";
    return {
      state, rung: 2, rungs: RUNGS, tried: elapsed * 1500, total: 24_666, perSecond: 5200,
      secondsLeft: Math.max(0, 8 - elapsed), elapsed,
      matched: found ? { path: "m/44'/60'/0'/0/0", address: "0x9858EfFD232B4033E47d90003D41EC34EcaEda94" } : null,
      repair: found ? { ...lookAlike(12), rank: 0 } : null,
    };
  }
}

function lookAlike(wordCount: number): RepairView {
  return { rank: 1, kind: "look_alike", weight: 0.93, wordCount, order: [], changes: [{ position: 6, leftOut: false, list: 0, index: 1402 }] };
}

function explained(wordCount: number): ExplainView {
  const changes = DOWN.flatMap((from, at) => (from === at + 1 ? [] : [{ position: at + 1, leftOut: false, list: null, index: null }]));
  const order: RepairView = { rank: 2, kind: "reading_order", weight: 0.04, wordCount: 12, changes, order: DOWN };
  return { problem: null, repairs: [lookAlike(wordCount), order], others: 3, anyWord: 1535, somethingElse: 0.02, settles: ["address", "fingerprint", "other_copy"] };
}
