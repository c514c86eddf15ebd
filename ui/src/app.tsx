// The frame around every screen: header, warning bar, the screen, countdown.

import { useEffect } from "preact/hooks";

import { SessionContext, useSessionState } from "./context";
import { translation } from "./messages";
import { Header } from "./parts/header";
import { IdleBar } from "./parts/idle";
import { OpenBar } from "./parts/openbar";
import { ReturnBar } from "./parts/returnbar";
import { Accounts } from "./screens/accounts";
import { Backup } from "./screens/backup";
import { Checklist } from "./screens/checklist";
import { Checklists } from "./screens/checklists";
import { Glossary } from "./screens/glossary";
import { GuideStep } from "./screens/guide";
import { Guides } from "./screens/guides";
import { Hunt } from "./screens/hunt";
import { Inventory } from "./screens/inventory";
import { Locked } from "./screens/locked";
import { Next } from "./screens/next";
import { Origin } from "./screens/origin";
import { PlanDoor } from "./screens/plan";
import { Repair } from "./screens/repair";
import { Result } from "./screens/result";
import { ReviewScreen } from "./screens/review";
import { ShapeChoice } from "./screens/shape";
import { Search } from "./screens/search";
import { Sheet } from "./screens/sheet";
import { Shield } from "./screens/shield";
import { Start } from "./screens/start";
import { Verify } from "./screens/verify";
import { WhatIfScreen } from "./screens/whatif";
import { Words } from "./screens/words";
import type { Screen, Session } from "./session";

const SCREENS: Readonly<Record<Screen, () => preact.JSX.Element>> = {
  start: Start,
  shape: ShapeChoice,
  words: Words,
  result: Result,
  accounts: Accounts,
  next: Next,
  repair: Repair,
  search: Search,
  hunt: Hunt,
  backup: Backup,
  sheet: Sheet,
  verify: Verify,
  guides: Guides,
  guide: GuideStep,
  origin: Origin,
  glossary: Glossary,
  checklists: Checklists,
  checklist: Checklist,
  plan: PlanDoor,
  inventory: Inventory,
  whatif: WhatIfScreen,
  review: ReviewScreen,
  shield: Shield,
  locked: Locked,
};

/** How often a running search is looked at, in milliseconds. */
const LOOK_EVERY = 300;

export function App({ session }: { readonly session: Session }): preact.JSX.Element {
  const state = useSessionState(session);
  const t = translation(state.language);
  const CurrentScreen = SCREENS[state.screen];

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = t("window-title", { screen: t(`window-title-${state.screen}`) });
  }, [state.language, state.screen]);

  useEffect(() => {
    const ping = (): void => session.ping();
    const events = ["keydown", "pointerdown", "wheel"] as const;
    for (const event of events) document.addEventListener(event, ping, { passive: true });
    return () => {
      for (const event of events) document.removeEventListener(event, ping);
    };
  }, [session]);

  // Wherever the person has gone meanwhile, the end of a search is noticed.
  const searching = state.repair.hunt?.state === "running";
  useEffect(() => {
    if (!searching) return undefined;
    const timer = setInterval(() => void session.repair.look(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [session, searching]);

  return (
    <SessionContext.Provider value={session}>
      <div class="frame">
        <Header />
        <OpenBar />
        <ReturnBar />
        <main class="page" key={state.screen}>
          <CurrentScreen />
        </main>
        {state.screen === "locked" ? null : <IdleBar />}
      </div>
    </SessionContext.Provider>
  );
}
