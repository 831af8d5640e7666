import type { EventType, LocalDate } from "#db/schema.ts";
import { datesIn } from "./dates.ts";
import { typeIn } from "./event-types.ts";
import { type NamedOrganisation, organisationOf } from "./organisations.ts";
import { inviteIn } from "./read-invite.ts";
import type { Line } from "./lines.ts";
import { type Doubt, pieceOf, type Reading } from "./reading.ts";
import type { Shared } from "./scope.ts";
import { yearsIn } from "./scope.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { dateOfDay } from "./which-year.ts";

/** An event, or a date that matters, that the text only speaks of. */
export interface Mention {
  readonly kind: "event" | "deadline";
  readonly type: EventType | null;
  readonly organiser: NamedOrganisation | null;
  readonly dates: Reading<readonly LocalDate[]>;
}

const APPLICATION = /søknadsfrist|søknadsfristen|application deadline/i;
const PAST =
  /(?<!\p{L})(?:inviterte|arrangerte|lanserte|ble|var|vart|deltok|holdt|presentert|invited|was|were|held|fra lanseringen)(?!\p{L})/iu;

/**
 * Dated events and application deadlines in running text (acceptance E09–E13). Other dates, «endelig vedtak
 * 5. november», stay prose: they are nobody's event.
 */
export function mentionsIn(lines: readonly Line[], shared: Shared): Mention[] {
  const mentions: Mention[] = [];
  let before = "";
  for (const line of lines) {
    if (line.kind === "blank") continue;
    const announced = before.endsWith(":") && !before.endsWith("er:") ? before : null;
    if (line.kind !== "fact" || line.label === "theme") {
      mentions.push(
        ...sentencesOf(line.text, line.from).flatMap((one) => mentionIn(one, announced, shared) ?? []),
      );
    }
    before = line.text;
  }
  return mentions;
}

/** @param announced the line above, where it ends with a colon and so speaks of this one */
function mentionIn(sentence: Sentence, announced: string | null, shared: Shared): Mention | undefined {
  const text = sentence.text.slice(0, 2_000);
  const written = datesIn(text)[0];
  if (!written) return undefined;
  const isBareDate = written.from === 0 && written.to >= text.length - 1;
  const context = isBareDate && announced ? `${announced} ${text}` : text;
  const type = typeIn(context)?.type ?? null;
  const isDeadline = APPLICATION.test(context);
  if (!type && !isDeadline) return undefined;

  const clues = { ...shared.clues, nearYears: yearsIn(text), isPast: PAST.test(context) };
  const dated = written.days.map((day) => dateOfDay(day, clues));
  if (dated.some((day) => day === undefined)) return undefined;
  const doubt: Doubt | null = dated.find((day) => day!.doubt !== null)?.doubt ?? null;
  const pieces = [pieceOf(shared.text, sentence.from + written.from, sentence.from + written.to)];
  return {
    kind: isDeadline ? "deadline" : "event",
    type: isDeadline ? null : type,
    organiser: organiserIn(context, shared.known),
    dates: { value: dated.map((day) => day!.date), pieces, doubt },
  };
}

function organiserIn(context: string, known: readonly NamedOrganisation[]): NamedOrganisation | null {
  const piece = inviteIn({ from: 0, to: context.length, text: context })?.organiser;
  return piece ? organisationOf(piece.text, known) : null;
}
