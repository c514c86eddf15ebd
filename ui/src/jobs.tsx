// The jobs of the start page, one entry each, in the order in which they are shown.
//
// A job named `id` has three messages: `start-<id>`, `start-<id>-explain` and `start-<id>-button`.

import { BackupIcon, GuideIcon, ListIcon, PaperIcon, PlacesIcon, RepairIcon } from "./parts/icons";
import type { Session } from "./session";

/** What a person comes with: a doubt, something to keep, a question. */
export type Group = "doubt" | "keep" | "learn";

export const GROUPS: readonly Group[] = ["doubt", "keep", "learn"];

export interface Job {
  readonly id: string;
  readonly group: Group;
  readonly Picture: () => preact.JSX.Element;
  /** Whether words are entered or shown on the way, which a window that is not isolated refuses. */
  readonly secret: boolean;
  readonly begin: (session: Session) => void;
}

export const JOBS: readonly Job[] = [
  { id: "check", group: "doubt", Picture: PaperIcon, secret: true, begin: (session) => session.repair.begin("check") },
  { id: "repair", group: "doubt", Picture: RepairIcon, secret: true, begin: (session) => session.repair.begin("repair") },
  { id: "backup", group: "keep", Picture: BackupIcon, secret: false, begin: (session) => void session.backup.begin() },
  { id: "plan", group: "keep", Picture: PlacesIcon, secret: true, begin: (session) => void session.custody.begin() },
  { id: "guides", group: "learn", Picture: GuideIcon, secret: false, begin: (session) => session.go("guides") },
  { id: "checklists", group: "learn", Picture: ListIcon, secret: false, begin: (session) => session.go("checklists") },
];
