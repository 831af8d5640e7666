// npm run build | dev | migrate | doctor …: prepares, then runs build/cli/NAME.js with the arguments that follow.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { develop } from "./develop.mjs";
import { prepare, root, runAsProduction } from "./prepare.mjs";

const [name, ...args] = process.argv.slice(2);

if (name === "build") {
  await prepare({ show: true });
} else if (name === "dev") {
  await prepare({ build: false });
  runAsProduction();
  await develop(root);
} else {
  await prepare();
  await command();
}

async function command() {
  const file = join(root, "build/cli", `${name}.js`);
  if (!name || !existsSync(file)) {
    const names = readdirSync(join(root, "build/cli"), { withFileTypes: true })
      .filter((entry) => entry.name.endsWith(".js"))
      .map((entry) => entry.name.slice(0, -".js".length));
    console.error(`There is no command «${name ?? ""}». Commands: ${["build", "dev", ...names].join(", ")}.`);
    process.exit(1);
  }
  runAsProduction();
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
}
