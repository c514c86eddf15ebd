import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

type Tokens = ReadonlyMap<string, string>;

const CSS = readFileSync("src/style/tokens.css", "utf8");

/** The colours in the block around or after a text of the file. */
function colours(mark: string): Tokens {
  const start = CSS.indexOf(mark);
  assert(start >= 0, mark);
  const block = CSS.slice(start, CSS.indexOf("}", start));
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS = [
  ["ink", "paper"], ["ink", "sheet"], ["ink", "accent-wash"], ["ink", "look-wash"],
  ["ink-soft", "paper"], ["ink-soft", "sheet"], ["ink-soft", "accent-wash"], ["ink-soft", "look-wash"],
  ["accent", "paper"], ["accent", "sheet"], ["accent", "accent-wash"], ["on-accent", "accent"],
  ["match", "paper"], ["match", "sheet"], ["match", "match-wash"],
  ["look", "paper"], ["look", "sheet"], ["look", "look-wash"],
  ["stop", "paper"], ["stop", "sheet"], ["stop", "stop-wash"],
] as const;

const EDGE_PAIRS = [["line-strong", "paper"], ["line-strong", "sheet"], ["accent", "paper"]] as const;

const LIGHT = colours("color-scheme: light;");
const DARK = colours(':root[data-theme="dark"] {');

for (const [theme, tokens] of Object.entries({ light: LIGHT, dark: DARK })) {
  test(`text has the contrast of WCAG AA in the ${theme} theme`, () => {
    for (const [front, back] of TEXT_PAIRS) {
      const found = contrast(tokens.get(front) ?? "", tokens.get(back) ?? "");
      assert(found >= 4.5, `${theme}: ${front} on ${back} has ${found.toFixed(2)}`);
    }
  });

  test(`edges of fields have enough contrast in the ${theme} theme`, () => {
    for (const [front, back] of EDGE_PAIRS) {
      const found = contrast(tokens.get(front) ?? "", tokens.get(back) ?? "");
      assert(found >= 3, `${theme}: ${front} on ${back} has ${found.toFixed(2)}`);
    }
  });
}

test("contrast is computed as the standard says", () => {
  assert.equal(contrast("#000000", "#ffffff").toFixed(1), "21.0");
  assert.equal(contrast("#767676", "#ffffff").toFixed(2), "4.54");
});

test("the dark theme is the same by the system's wish and by choice", () => {
  assert.deepEqual([...colours(':root:not([data-theme="light"]) {')], [...DARK]);
});

test("both themes name the same colours", () => {
  assert.deepEqual([...LIGHT.keys()], [...DARK.keys()]);
});

test("colours stand in the tokens and nowhere else", () => {
  for (const file of ["base", "frame", "words", "screens", "repair"]) {
    const text = readFileSync(`src/style/${file}.css`, "utf8");
    assert.doesNotMatch(text, /#[0-9a-f]{3,8}\b/i, file);
  }
});
