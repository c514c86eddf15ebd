// Starts the page: asks the program how things stand, then draws.

import { render } from "preact";

import { App } from "./app";
import { host } from "./host";
import { Session } from "./session";

async function main(): Promise<void> {
  const start = await host.startState();
  if (start.theme) document.documentElement.dataset["theme"] = start.theme;
  const locked = start.locked ?? (location.hash === "#locked" ? "asked" : null);
  render(<App session={new Session({ ...start, locked })} />, document.body);
}

void main();
