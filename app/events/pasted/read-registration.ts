import { isName } from "./people.ts";
import { type Doubt, pieceOf, type Piece } from "./reading.ts";
import type { Stretch } from "./read-when.ts";

/** How one registers, as the text says it. */
export type ReadRegistration =
  /** On the organiser's own pages: a form of ours will do (acceptance C1). */
  | { readonly mode: "own" }
  | { readonly mode: "email"; readonly address: string }
  /** `url` is null where only the link's words were copied: «Klikk her» (C4). */
  | { readonly mode: "external"; readonly url: string | null; readonly site: string | null }
  /** All it does is point somewhere (C5). */
  | { readonly mode: "pointer"; readonly text: string };

export interface FoundRegistration {
  readonly value: ReadRegistration;
  readonly piece: Piece;
  readonly doubt: Doubt | null;
  readonly contact: { readonly name: string; readonly email: string; readonly doubt: Doubt | null } | null;
  /** «Klikk her»: words that say nothing of where a link leads. */
  readonly poorLinkText: Piece | null;
}

const EMAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;
const URL = /https?:\/\/[^\s<>"«»]{1,1000}/i;
const BARE_SITE =
  /(?<![@\p{L}\d.])(?:www\.)?(?:[\p{L}\d-]{1,60}\.){1,3}(?:no|com|org|eu|net|dk|se)(?:\/[^\s<>"«»,;)]{0,500})?(?![\p{L}\d])/iu;
const POOR =
  /(?<!\p{L})(?:klikk her|trykk her|gå hit|klikk|her|lenke|link|les mer|les meir|meld deg på her|påmelding her|click here|here|read more)(?!\p{L})/iu;
const OWN =
  /(?:nettside|nettstad|heimeside|hjemmeside|skjema|nettsted|nettskjema|website|web page|form)\p{L}*|påmeldingsknapp/iu;

/** How one registers, from a line or sentence about it; undefined when it says nothing of how. */
export function readRegistration(stretch: Stretch): FoundRegistration | undefined {
  const text = stretch.text.slice(0, 1_000).replace(/[\s.]{1,9}$/, "");
  if (!/\p{L}/u.test(text)) return undefined;
  const piece = pieceOf(stretch.text, 0, text.length);
  const whole = { ...piece, from: stretch.from, to: stretch.from + text.length };
  const base = { piece: whole, doubt: null, contact: null, poorLinkText: null };

  const email = EMAIL.exec(text);
  if (email) return { ...base, value: { mode: "email", address: email[0] }, contact: contactOf(text, email) };

  const url = URL.exec(text)?.[0].replace(/[.,;)>]{1,9}$/, "");
  const poor = poorIn(stretch, text);
  if (url) return { ...base, value: { mode: "external", url, site: siteOf(url) }, poorLinkText: poor };
  if (OWN.test(text)) return { ...base, value: { mode: "own" } };
  const site = BARE_SITE.exec(text)?.[0];
  if (poor || site) {
    const value = {
      mode: "external",
      url: null,
      site:
        site
          ?.replace(/^www\./, "")
          .split("/")[0]!
          .toLowerCase() ?? null,
    } as const;
    return { ...base, value, doubt: "link-address-missing", poorLinkText: poor };
  }
  return { ...base, value: { mode: "pointer", text } };
}

/** «Send epost til Timothy Szlachetko Timothy.Szlachetko@kmd.dep.no»; or the name that the address spells (C2, C3). */
function contactOf(text: string, email: RegExpExecArray): FoundRegistration["contact"] {
  const before = text.slice(0, email.index).replace(/[<(,:\s]{1,9}$/, "");
  const words = before.split(" ");
  for (let count = 4; count >= 2; count--) {
    const name = words.slice(-count).join(" ");
    if (words.length >= count && isName(name)) return { name, email: email[0], doubt: null };
  }
  const spelled = email[0].split("@")[0]!.split(".").join(" ");
  return isName(spelled) ? { name: spelled, email: email[0], doubt: "name-from-address" } : null;
}

/** Words that say nothing, when they are all there is to a link. */
function poorIn(stretch: Stretch, text: string): Piece | null {
  const words = text.replace(/<?https?:\/\/\S{1,1000}/gi, "").trim();
  const match = POOR.exec(words);
  if (!match || words.length > match[0].length + 25) return null;
  const from = text.indexOf(match[0]);
  return { from: stretch.from + from, to: stretch.from + from + match[0].length, text: match[0] };
}

export function siteOf(url: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/:?#]{1,255})/i.exec(url)?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, "");
}
