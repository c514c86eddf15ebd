// The page in a plain browser, with a scripted host behind it. For looking at screens; never part of dist/.
//
// The address says how the host behaves: ?language=ja&theme=dark&isolation=open&idle=20&locked=idle&answer=differs
// With TANEKURA_LISTS=<folder of english.txt, …> at build time it has whole word lists, otherwise a few words of some.
// It holds what is entered in ordinary memory and answers by script: it checks nothing. Do not enter a real phrase.

import { FakeHost } from "./fakehost";

declare const LISTS: Readonly<Record<string, readonly string[]>> | null;

const wish = new URLSearchParams(location.search);

// As the real window does.
Object.freeze(Object.prototype);
Object.defineProperty(window, "__TAURI_INTERNALS__", { value: new FakeHost(wish, LISTS) });

await import("../src/main");
