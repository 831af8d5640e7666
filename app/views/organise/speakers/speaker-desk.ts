import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { slidesWords } from "#app/language/slides.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { speakWords } from "#app/language/speak.ts";
import { NEEDS } from "#app/speakers/sections.ts";
import type { Speaker } from "#app/speakers/speakers-of.ts";
import { isOfEvent, titleOf } from "#app/speakers/turns.ts";
import type { SpeakerInvitationRow } from "#db/schema.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { speakerName, toneOfSpeaker } from "./speakers-page.ts";

/** An invitation that was not sent: what was typed, and what is wrong. */
export interface RefusedInvitation {
  readonly typed: URLSearchParams;
  readonly errors: readonly { readonly name?: string; readonly text: string }[];
}

export const PARTS = ["speaker", "co-speaker", "secretary"] as const;

/** One in the programme: who was asked, what they said, and the form by which others are. */
export function speakerDeskView(
  app: App,
  organiser: Organiser,
  speaker: Speaker,
  address: string,
  refused: RefusedInvitation | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = speakersWords[language];
  const heading = speakerName(speaker, language);
  const own = `${deskPath(event, language, "speakers")}/${speaker.turn.one.id}`;
  const { searchParams } = new URL(address);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const value = (name: string) => refused?.typed.get(name) ?? "";
  const errorAt = (name: string) => refused?.errors.find((one) => one.name === name)?.text;
  const { answer, turn } = speaker;
  const isFirst = speaker.invitations.length === 0;
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle + heading : heading, "speakers"),
    heading,
    lead: titleOf(turn).title,
    wrong: { heading: words.wrong, errors: [...(refused?.errors ?? [])] },
    done: doneOf(searchParams, language),
    state: { tone: toneOfSpeaker[speaker.state], text: words.states[speaker.state] },
    facts: [
      {
        term: words.lacks,
        text: speaker.lacks.map((one) => words.lackWords[one]).join(", ") || words.nothing,
      },
      { term: words.reason, text: answer?.reason ?? "" },
      {
        term: words.needs,
        text: [needsOf(answer, language), answer?.needs_note].filter(Boolean).join(". "),
      },
    ].filter(({ text }) => text !== ""),
    invited: {
      heading: words.invited,
      rows: speaker.invitations.map((one) => ({
        id: one.id,
        who: one.name ?? one.email,
        email: one.email,
        part: words.parts[one.part],
        when:
          one.revoked_at === null
            ? `${words.askedAt} ${stamp(one.asked_at, event.zone, language)}`
            : `${words.isRevoked} ${stamp(one.revoked_at, event.zone, language)}`,
        acts: isTheirs && one.revoked_at === null ? actsOf(one, own, words) : null,
      })),
    },
    form:
      isTheirs && turn.isReleased
        ? {
            action: own,
            heading: words.invite,
            about: words.inviteAbout,
            name: {
              name: "name",
              label: words.name,
              mark: words.optional,
              defaultValue: refused ? value("name") : isFirst ? (turn.one.name ?? "") : "",
              error: errorAt("name"),
            },
            email: {
              name: "email",
              label: words.email,
              mark: words.needed,
              defaultValue: value("email"),
              error: errorAt("email"),
            },
            part: {
              name: "part",
              label: words.part,
              options: PARTS.map((part) => ({
                value: part,
                label: words.parts[part],
                checked: (value("part") || (isFirst ? "speaker" : "secretary")) === part,
              })),
            },
            button: words.button,
          }
        : null,
    draft: turn.isReleased ? null : words.draft,
    person:
      isTheirs && isOfEvent(turn)
        ? [
            { href: `${own}/person`, text: words.person.change },
            { href: `${own}/removal`, text: words.person.remove },
          ]
        : [],
  };
}

/** «HDMI, Video»: what somebody has asked for, in words. */
function needsOf(answer: Speaker["answer"], language: Language): string {
  const { kinds } = speakWords[language].practical;
  return NEEDS.filter((one) => answer?.needs.split(",").includes(one))
    .map((one) => kinds[one])
    .join(", ");
}

function doneOf(query: URLSearchParams, language: Language): string | null {
  const words = speakersWords[language];
  if (query.has("slides")) return slidesWords[language].upload.done;
  if (query.has("sent")) return words.sent;
  return query.has("revoked") ? words.revoked : null;
}

function actsOf(
  { id, name, email, part }: SpeakerInvitationRow,
  own: string,
  words: (typeof speakersWords)["nb"],
) {
  const who = name ?? email;
  return {
    again: {
      action: own,
      hidden: { name: name ?? "", email, part },
      text: words.again,
      label: words.label(words.again, who),
    },
    revoke: { href: `${own}/${id}/revocation`, text: words.revoke, label: words.label(words.revoke, who) },
  };
}

/** What comes of taking an invitation back, before it is done. */
export function revocationView(
  app: App,
  organiser: Organiser,
  invitation: SpeakerInvitationRow,
  address: string,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = speakersWords[language];
  const own = `${deskPath(event, language, "speakers")}/${invitation.appearance_id}`;
  const isOpen = invitation.revoked_at === null;
  return {
    ...eventDesk(app, organiser, address, words.revokeHeading, "speakers"),
    heading: words.revokeHeading,
    sentences: isOpen ? [invitation.name ?? invitation.email, words.revokeAbout] : [words.revoked],
    form:
      isOpen && mayEdit(organiser, event.organisation_id)
        ? { action: `${own}/${invitation.id}/revocation`, button: words.revoke }
        : null,
    keep: { href: own, text: isOpen ? words.keep : words.heading },
  };
}
