import type { Instant } from "#db/schema.ts";
import type { Findings } from "../accessibility/findings.ts";
import type { Cut, PortraitMade } from "../portrait.ts";

/** What is done to a stranger's file in a process of its own. Places are files and folders on this machine. */
export interface Errands {
  readonly check: { asked: { place: string; type: string; now: Instant }; answer: Findings };
  readonly drawPages: { asked: { place: string; folder: string }; answer: number };
  readonly redraw: { asked: { place: string; drawn: string }; answer: void };
  readonly redrawForPages: { asked: { place: string; drawn: string; small: string }; answer: boolean };
  /** Of each cut, by its name, the files in a folder of that name. */
  readonly portraits: {
    asked: { place: string; folder: string; cuts: Readonly<Record<string, Cut>> };
    answer: Readonly<Record<string, PortraitMade>>;
  };
}

export type ErrandName = keyof Errands;
export type Errand = { [Name in ErrandName]: { readonly name: Name } & Errands[Name]["asked"] }[ErrandName];

/** «refused»: a code that the errand gives. «lost»: it took too long or too much, or died of the file. */
export type Outcome<Answer> =
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "lost" };
