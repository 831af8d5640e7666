/**
 * Makes the themes anew: samling.css is Designsystemet's whole theme, the others carry an accent only and lie on
 * top of it. Run by hand when a colour changes; stops when a contrast is too small:
 *
 *     npm install --no-save --prefix /tmp/designsystemet @digdir/designsystemet prettier
 *     node public/themes/build.mjs /tmp/designsystemet
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Each colour as [light, dark]. */
const paper = ["#fbf8f2", "#171513"];
const surface = ["#ffffff", "#24211d"];
const ink = ["#1f1b16", "#f3eee5"];
const onAccent = ["#ffffff", "#171513"];

const neutral = {
  "background-default": paper,
  "background-tinted": ["#f4efe5", "#1f1c19"],
  "surface-default": surface,
  "surface-tinted": ["#efe9dd", "#2b2723"],
  "surface-hover": ["#e5dece", "#36312b"],
  "surface-active": ["#d9d0bd", "#433d36"],
  "border-subtle": ["#dcd4c5", "#3d3831"],
  "border-default": ["#877d6c", "#8b8274"],
  "border-strong": ["#5c5344", "#b0a697"],
  "text-subtle": ["#5f5648", "#b9afa0"],
  "text-default": ink,
  "base-default": ink,
  "base-hover": ["#3a342b", "#d8d0c3"],
  "base-active": ["#544c40", "#bdb4a5"],
  "base-contrast-subtle": ["#e5dece", "#2b2723"],
  "base-contrast-default": onAccent,
};

/** The one accent of each organiser: spruce, ink blue, brick. The first is the house's own. */
const accents = {
  samling: { colour: ["#17594a", "#86c9b3"] },
  difi: { colour: ["#1f4788", "#a3bff2"] },
  "lean-forum": { colour: ["#9c3413", "#f2a98a"] },
};

/** What warns is tinted in a clearer yellow than its text. */
const signals = {
  info: { colour: ["#225f8f", "#9fc6e8"] },
  success: { colour: ["#2c6a35", "#9bcf9f"] },
  warning: { colour: ["#7a4f00", "#e8bd6a"], tint: "#e0a100", strength: 2.2 },
  danger: { colour: ["#a32a22", "#f2a49b"] },
};

const BASE = "samling";
const here = dirname(fileURLToPath(import.meta.url));
const bin = join(process.argv[2] ?? ".", "node_modules/.bin");
const scratch = mkdtempSync(join(tmpdir(), "themes-"));

proveContrast();
writeFileSync(
  join(scratch, "designsystemet.config.json"),
  JSON.stringify({ outDir: "./tokens", themes: themes() }),
);
execFileSync(join(bin, "designsystemet"), ["tokens", "create"], { cwd: scratch });
execFileSync(join(bin, "designsystemet"), ["tokens", "build", "-t", "tokens", "-o", "built"], {
  cwd: scratch,
});
for (const theme of Object.keys(accents)) {
  const built = readFileSync(join(scratch, "built", `${theme}.css`), "utf8");
  writeFileSync(join(here, `${theme}.css`), theme === BASE ? built : accentOnly(theme, built));
}
execFileSync(join(bin, "prettier"), ["--write", "--print-width", "110", join(here, "*.css")]);

function themes() {
  const shared = Object.entries(signals).map(([name, signal]) => [name, scale(signal)]);
  return Object.fromEntries(
    Object.entries(accents).map(([theme, accent]) => [
      theme,
      {
        colors: { main: { accent: accent.colour[0] }, support: {}, neutral: ink[0] },
        typography: { fontFamily: "Inter" },
        borderRadius: 2,
        overrides: {
          colors: byScheme({ neutral, accent: scale(accent), ...Object.fromEntries(shared) }),
          focus: { inner: pair(paper), outer: pair(ink) },
        },
      },
    ]),
  );
}

/** Designsystemet's sixteen steps, mixed with our paper instead of white and black. */
function scale({ colour: [light, dark], tint = light, strength = 1 }) {
  const onPaper = (share, shareDark) => [
    mix(tint, paper[0], share * strength),
    mix(dark, paper[1], shareDark),
  ];
  return {
    "background-default": paper,
    "background-tinted": onPaper(0.05, 0.05),
    "surface-default": surface,
    "surface-tinted": onPaper(0.1, 0.12),
    "surface-hover": onPaper(0.17, 0.19),
    "surface-active": onPaper(0.26, 0.27),
    "border-subtle": [mix(light, paper[0], 0.32), mix(dark, paper[1], 0.32)],
    "border-default": [mix(light, paper[0], 0.72), mix(dark, paper[1], 0.62)],
    "border-strong": [light, dark],
    "text-subtle": [light, dark],
    "text-default": [mix(light, "#000000", 0.62), mix(dark, "#ffffff", 0.5)],
    "base-default": [light, dark],
    "base-hover": [mix(light, "#000000", 0.82), mix(dark, "#ffffff", 0.8)],
    "base-active": [mix(light, "#000000", 0.66), mix(dark, "#ffffff", 0.62)],
    "base-contrast-subtle": [mix(light, "#ffffff", 0.12), mix(dark, "#000000", 0.14)],
    "base-contrast-default": onAccent,
  };
}

/** Source: WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (borders and drawings 3:1). */
function proveContrast() {
  const all = { neutral, ...mapValues({ ...accents, ...signals }, scale) };
  for (const [name, steps] of Object.entries(all)) {
    for (const scheme of [0, 1]) {
      const at = (step) => steps[step][scheme];
      const grounds = [paper[scheme], neutral["background-tinted"][scheme], at("surface-tinted")];
      for (const ground of grounds) {
        demand(4.5, at("text-subtle"), ground, `${name} text-subtle`);
        demand(4.5, at("text-default"), ground, `${name} text-default`);
        demand(4.5, at("base-default"), ground, `${name} base-default`);
      }
      demand(3, at("border-default"), paper[scheme], `${name} border-default`);
      for (const base of ["base-default", "base-hover", "base-active"])
        demand(4.5, onAccent[scheme], at(base), `text on ${name} ${base}`);
    }
  }
}

function demand(least, one, other, what) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  const contrast = (light + 0.05) / (dark + 0.05);
  if (contrast < least)
    throw new Error(`${what}: ${one} on ${other} is ${contrast.toFixed(2)}, less than ${least}.`);
}

function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour, ground, share) {
  const under = channels(ground);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value * share + under[index] * (1 - share)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(hex) {
  return [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
}

function byScheme(colours) {
  return mapValues(colours, (steps) => mapValues(steps, pair));
}

function pair([light, dark]) {
  return { light, dark };
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** `data-theme` stands on <html>, together with `data-color-scheme`. */
function accentOnly(theme, built) {
  const root = `:root[data-theme="${theme}"]`;
  const light = accentOf(built, "light");
  const dark = accentOf(built, "dark");
  return `@layer ds.theme.color-scheme.light { ${root} { ${light} } }
@layer ds.theme.color-scheme.dark {
  ${root}[data-color-scheme="dark"] { ${dark} }
  @media (prefers-color-scheme: dark) { ${root}[data-color-scheme="auto"] { ${dark} } }
}
`;
}

function accentOf(built, scheme) {
  const block = built.split(`@layer ds.theme.color-scheme.${scheme} {`)[1].split("}")[0];
  return block.match(/--ds-color-accent-[^;]+;/g).join(" ");
}
