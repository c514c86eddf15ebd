// Builds the window's page.
//
//   node build.mjs           dist/: index.html, app.js, app.css, fonts/ (minified; same sources, same bytes)
//   node build.mjs --tests   the unit tests, bundled for node
//   node build.mjs --dev     node_modules/.cache/dev/: the same page with a scripted host, for a plain browser; never part of dist/
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { build } from "esbuild";

const fonts = ["tanekura-sans.woff2", "tanekura-mono.woff2"];

/** What every bundle shares: Preact's JSX, the messages as text, no source paths in the output. */
const common = {
  bundle: true,
  format: "esm",
  target: ["es2022"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".ftl": "text" },
  legalComments: "none",
  charset: "utf8",
  logLevel: "warning",
};

async function page(out, entry, html, more) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/fonts`, { recursive: true });
  await build({ ...common, ...more, entryPoints: { app: entry }, outdir: out });
  await build({
    ...common,
    ...more,
    entryPoints: { app: "src/style/index.css" },
    outdir: out,
    external: ["*.woff2"],
  });
  cpSync(html, `${out}/index.html`);
  for (const font of fonts) cpSync(`fonts/${font}`, `${out}/fonts/${font}`);
  cpSync("fonts/OFL.txt", `${out}/fonts/OFL.txt`);
}

/** Word lists for the scripted host, from a folder that the environment names. */
function wholeLists() {
  const folder = process.env.TANEKURA_LISTS;
  if (!folder) return null;
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const words = (name) => readFileSync(`${folder}/${name}`, "utf8").trim().split("\n");
  return Object.fromEntries(files.map((name) => [name.slice(0, -4), words(name)]));
}

if (process.argv.includes("--tests")) {
  const out = "node_modules/.cache/tests";
  rmSync(out, { recursive: true, force: true });
  const tests = readdirSync("test").filter((name) => name.endsWith(".test.ts"));
  await build({
    ...common,
    entryPoints: tests.map((name) => `test/${name}`),
    outdir: out,
    outExtension: { ".js": ".mjs" },
    platform: "node",
  });
} else if (process.argv.includes("--dev")) {
  await page("node_modules/.cache/dev", "dev/main.ts", "dev/index.html", { define: { LISTS: JSON.stringify(wholeLists()) } });
} else {
  await page("dist", "src/main.tsx", "index.html", { minify: true });
}
