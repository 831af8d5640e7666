import type { EventType } from "#db/schema.ts";
import { typeIn } from "./event-types.ts";
import { type NamedOrganisation, organisationOf } from "./organisations.ts";
import { pieceOf, type Reading, sure, unsure } from "./reading.ts";
import { factsAbout, type Scope } from "./scope.ts";

/**
 * The title: a line that says so, or the headline; for a sentence that arranges something by name («X vil bli
 * arrangert …») that name. A headline about an event («Stor interesse for erfaringssamling …») may not be its name.
 */
export function readTitle(scope: Scope, hasOwnTime: boolean): Reading<string> | null {
  const labelled = factsAbout(scope, "title")[0];
  if (labelled?.text) {
    scope.used.add(labelled.line);
    return sure(unquoted(labelled.text), pieceOf(scope.text, labelled.from, labelled.to));
  }
  const subject = hasOwnTime ? null : (scope.invites.find((invite) => invite.subject)?.subject ?? null);
  if (subject) return unsure("from-running-text", subject.text, subject);
  const { heading } = scope.part;
  if (!heading) return null;
  scope.used.add(heading);
  const type = typeIn(heading.text);
  const isAbout =
    type !== undefined && type.from > 0 && / (?:for|om|i|til|på) $/i.test(heading.text.slice(0, type.from));
  const value = unquoted(heading.text.replace(/^#{1,6} /, ""));
  const piece = pieceOf(scope.text, heading.from, heading.to);
  return isAbout ? unsure("title-is-headline", value, piece) : sure(value, piece);
}

/** Quotes around the whole belong to the print, not to the title. */
function unquoted(text: string): string {
  const [, inner] = /^[«“"]([^«»“”"]{1,200})[»”"]$/.exec(text.trim()) ?? [];
  return inner ?? text.trim().replace(/^\*{2}(.{1,200})\*{2}$/, "$1");
}

/** «Leankonferansen:» next to the headline (acceptance A30). */
export function readKicker(scope: Scope): Reading<string> | null {
  const words = scope.part.lines.filter((line) => line.kind !== "blank");
  const at = scope.part.heading ? words.indexOf(scope.part.heading) : -1;
  if (at === -1) return null;
  const kicker = [words[at - 1], words[at + 1]].find((line) => line?.kind === "kicker");
  if (!kicker) return null;
  scope.used.add(kicker);
  return sure(kicker.text.slice(0, -1), pieceOf(scope.text, kicker.from, kicker.to));
}

const THEME_IS =
  /(?<!\p{L})(?:hoved|hovud)?(?:tema(?:et)?|theme)(?: for [^.“"«]{1,60})? (?:er|is)[: ]{1,2}[“"«]([^“”"«»]{3,200})[”"»]/iu;

/** «Tema for møtet 15. september er:», or «Hovedtema er “…”» in a sentence (acceptance A3–A5). */
export function readTheme(scope: Scope): Reading<string> | null {
  const labelled = factsAbout(scope, "theme")[0];
  if (labelled?.text) {
    scope.used.add(labelled.line, labelled);
    return sure(unquoted(labelled.text), pieceOf(scope.text, labelled.from, labelled.to));
  }
  for (const sentence of scope.sentences) {
    const match = THEME_IS.exec(sentence.text.slice(0, 1_000));
    if (!match) continue;
    const from = sentence.from + match.index + match[0].length - 1 - match[1]!.length;
    return sure(match[1]!, pieceOf(scope.text, from, from + match[1]!.length));
  }
  return null;
}

/** What kind of event it calls itself: in the title, in the sentence that invites, or somewhere. */
export function readType(scope: Scope, title: Reading<string> | null): Reading<EventType> | null {
  const inviting = scope.invites.filter((invite) => !invite.isPast).map((invite) => invite.sentence);
  const certain = [...(title?.pieces ?? []), ...inviting];
  for (const sentence of [...certain, ...scope.sentences]) {
    const found = typeIn(sentence.text.slice(0, 2_000));
    if (!found) continue;
    const piece = pieceOf(scope.text, sentence.from + found.from, sentence.from + found.to);
    return certain.includes(sentence)
      ? sure(found.type, piece)
      : unsure("from-running-text", found.type, piece);
  }
  return null;
}

/** Who arranges it: a line that says so, or the sentence that invites; a genitive that the text confirms (A16). */
export function readOrganiser(
  scope: Scope,
  title: Reading<string> | null,
): Reading<NamedOrganisation> | null {
  const labelled = factsAbout(scope, "organiser")[0];
  if (labelled?.text) {
    scope.used.add(labelled.line, labelled);
    return sure(organisationOf(labelled.text, scope.known), pieceOf(scope.text, labelled.from, labelled.to));
  }
  const inviting = [...scope.invites].sort((one, other) => Number(one.isPast) - Number(other.isPast));
  const piece = inviting.find((invite) => invite.organiser)?.organiser;
  if (piece) return sure(organisationOf(piece.text, scope.known), piece);
  return title && ownerOf(scope, title);
}

function ownerOf(scope: Scope, title: Reading<string>): Reading<NamedOrganisation> | null {
  const [, owner] = /^(\p{Lu}[^,.:]{2,80})s (?=\p{Ll})/u.exec(title.value) ?? [];
  const from = title.pieces[0]!.from;
  if (!owner || !typeIn(title.value) || typeIn(title.value)!.from < owner.length) return null;
  const isConfirmed = new RegExp(`${owner.replace(/[^\p{L}\d ]/gu, ".")}(?![\\p{L}\\d])`, "u").test(
    scope.text,
  );
  return isConfirmed
    ? unsure(
        "from-running-text",
        organisationOf(owner, scope.known),
        pieceOf(scope.text, from, from + owner.length + 1),
      )
    : null;
}
