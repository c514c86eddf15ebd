import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const JS = readFileSync("dist/app.js", "utf8");
const CSS = readFileSync("dist/app.css", "utf8");
const HTML = readFileSync("dist/index.html", "utf8");

/** What this page must never reach for: networks, storage, the clipboard, chance, code from text. */
const FORBIDDEN = [
  /\bMath\.random\b/,
  /\bgetRandomValues\b/,
  /\b(local|session)Storage\b/,
  /\bindexedDB\b/,
  /\bcaches\b/,
  /\bdocument\.cookie\b/,
  /\bnavigator\.clipboard\b/,
  /\bexecCommand\b/,
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bserviceWorker\b/,
  /\bnew Worker\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bdangerouslySetInnerHTML:/,
  /\bconsole\./,
];

test("the bundle reaches for nothing that is forbidden", () => {
  for (const pattern of FORBIDDEN) {
    // Preact knows the name of one property that the page never sets; its use is looked for in the sources below.
    if (pattern.source.includes("dangerously")) continue;
    assert.doesNotMatch(JS, pattern);
  }
});

test("the search for forbidden names can find them", () => {
  const bait = 'Math.random();localStorage;fetch("x");eval("1");new WebSocket("y");navigator.clipboard';
  assert(FORBIDDEN.filter((pattern) => pattern.test(bait)).length >= 6);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (/\.tsx?$/.test(name)) return [{ path, text: withoutComments(readFileSync(path, "utf8")) }];
    return name.includes(".") ? [] : sources(path);
  });
}

test("no source sets a style, raw HTML or a type without a name", () => {
  for (const { path, text } of sources("src")) {
    assert.doesNotMatch(text, /\bstyle=|\.style\b|dangerouslySetInnerHTML|innerHTML/, path);
    assert.doesNotMatch(text, /:\s*any\b|as any\b|<any>|@ts-ignore|@ts-expect-error/, path);
  }
});

test("only host.ts and the scripted host know the door to the program", () => {
  for (const { path, text } of sources("src")) {
    if (path !== "src/host.ts") assert.doesNotMatch(text, /\.__TAURI/, path);
  }
});

test("the page has no inline script, no inline style and no address of its own", () => {
  assert.doesNotMatch(HTML, /<style|style=|<script>|javascript:|\son[a-z]+=/i);
  assert.doesNotMatch(HTML, /https?:/);
  assert.doesNotMatch(CSS, /https?:|@import/);
});

test("links in the bundle are names of things and never fetched", () => {
  const links = new Set([...JS.matchAll(/https?:\/\/[^"'`\s)]+/g)].map(([link]) => link));
  for (const link of links) assert.match(link, /^http:\/\/www\.w3\.org\/|^https?:\/\/projectfluent\.org/, link);
});

test("the finished page holds these files and no others", () => {
  assert.deepEqual(readdirSync("dist").sort(), ["app.css", "app.js", "fonts", "index.html"]);
  assert.deepEqual(readdirSync("dist/fonts").sort(), ["OFL.txt", "tanekura-mono.woff2", "tanekura-sans.woff2"]);
});

test("building again gives the same bytes", () => {
  execFileSync(process.execPath, ["build.mjs"]);
  assert.equal(readFileSync("dist/app.js", "utf8"), JS);
  assert.equal(readFileSync("dist/app.css", "utf8"), CSS);
});

test("two packages run in the page, and at most eight are installed", () => {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  assert.deepEqual(Object.keys(own.dependencies), ["@fluent/bundle", "preact"]);
  const scoped = readdirSync("node_modules").filter((name) => name.startsWith("@"));
  const plain = readdirSync("node_modules").filter((name) => !/^[@.]/.test(name));
  const installed = plain.length + scoped.flatMap((scope) => readdirSync(`node_modules/${scope}`)).length;
  assert(installed <= 8, String(installed));
});

test("the lock file names no host", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { resolved?: string }> };
  for (const [name, entry] of Object.entries(lock.packages)) assert.equal(entry.resolved, undefined, name);
});
