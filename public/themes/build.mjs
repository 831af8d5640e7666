/**
 * Makes the themes anew from designsystemet.config.json: samling.css is Designsystemet's whole theme,
 * the others carry an accent only and lie on top of it. Run by hand when a colour changes:
 *
 *     npm install --no-save --prefix /tmp/designsystemet @digdir/designsystemet prettier
 *     node public/themes/build.mjs /tmp/designsystemet
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const BASE = "samling";
const here = dirname(fileURLToPath(import.meta.url));
const bin = join(process.argv[2] ?? ".", "node_modules/.bin");
const scratch = mkdtempSync(join(tmpdir(), "themes-"));
const config = "designsystemet.config.json";

copyFileSync(join(here, config), join(scratch, config));
execFileSync(join(bin, "designsystemet"), ["tokens", "create"], { cwd: scratch });
execFileSync(join(bin, "designsystemet"), ["tokens", "build", "-t", "tokens", "-o", "built"], {
  cwd: scratch,
});

for (const theme of Object.keys(JSON.parse(readFileSync(join(here, config), "utf8")).themes)) {
  const built = readFileSync(join(scratch, "built", `${theme}.css`), "utf8");
  writeFileSync(join(here, `${theme}.css`), theme === BASE ? built : accentOnly(theme, built));
}
execFileSync(join(bin, "prettier"), ["--write", join(here, "*.css")]);

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
