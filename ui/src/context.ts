// How the screens reach the session and the texts.

import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

import { type Translate, translation } from "./messages";
import type { Session, State } from "./session";

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("no session around this part");
  return session;
}

/** The state, drawn anew whenever it changes. */
export function useSessionState(session: Session): State {
  const [state, setState] = useState(session.state);
  useEffect(() => session.listen(() => setState(session.state)), [session]);
  return state;
}

export function useTexts(): Translate {
  return translation(useSession().state.language);
}
