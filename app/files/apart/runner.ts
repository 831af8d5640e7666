import type { Errand, Outcome } from "./errands.ts";
import { watchMemory } from "./watch-memory.ts";

/** The process of its own: one errand, one answer. It has no settings, no database and no secrets. */
process.once("message", (errand: Errand) => {
  void run(errand)
    .then((answer): Outcome<unknown> => ({ kind: "done", answer }))
    .catch((error: unknown): Outcome<unknown> => ({ kind: "refused", code: codeOf(error) }))
    .then((outcome) => process.send?.(outcome, () => process.exit(0)));
});
watchMemory();
process.send?.("ready");

/** Each loads only what it needs: drawing and reading libraries are large. */
async function run(errand: Errand): Promise<unknown> {
  switch (errand.name) {
    case "check": {
      const { checkFile } = await import("../accessibility/check-file.ts");
      return checkFile(errand.place, errand.type, errand.now);
    }
    case "drawPages": {
      const { drawPages } = await import("../page-pictures.ts");
      return drawPages(errand.place, errand.folder);
    }
    case "redraw": {
      const { redraw } = await import("../redraw.ts");
      return redraw(errand.place, errand.drawn);
    }
    case "redrawForPages": {
      const { redrawForPages } = await import("../redraw.ts");
      return redrawForPages(errand.place, errand.drawn, errand.small);
    }
    case "portraits": {
      const { makePortraits } = await import("../portrait.ts");
      return makePortraits(errand.place, errand.folder, errand.cuts);
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
