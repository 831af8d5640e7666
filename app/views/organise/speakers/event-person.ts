import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { NO_PERSON, ROLES } from "#app/programme/edit/session-text.ts";
import {
  eventPersonText,
  personSeen,
  type EventPersonText,
  type PersonFault,
} from "#app/programme/of-event/person-text.ts";
import type { Refusal } from "#app/refusal.ts";
import type { AppearanceRow } from "#db/schema.ts";
import { bothVersions } from "#app/views/organise/both-versions.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import type { ConsequencesView } from "#app/views/organise/programme/session-removal.ts";
import type { Organiser } from "#app/web/guards.ts";

/** What each field is called. */
const FIELD_WORDS = {
  name: "name",
  isNameToCome: "toCome",
  titles: "titles",
  organisation: "organisation",
  role: "role",
  roleLabel: "roleLabel",
  bio: "bio",
} as const satisfies Record<keyof EventPersonText, string>;

/** Why a person was not saved. */
export interface PersonBack {
  readonly text: EventPersonText;
  readonly faults?: Readonly<Record<string, PersonFault>>;
  readonly refusal?: Refusal;
  /** What the form showed when it was opened. */
  readonly seen?: string;
}

/** The form of one who belongs to the event as such; of a new one where there is no row. */
export function eventPersonView(
  app: App,
  organiser: Organiser,
  row: AppearanceRow | null,
  address: string,
  back?: PersonBack,
) {
  const language = languageOf(address);
  const words = speakersWords[language];
  const { session: labels, roles } = programmeWords[language];
  const now = row ? eventPersonText(row) : NO_PERSON;
  const text = back?.text ?? now;
  const path = deskPath(organiser.event, language, "speakers");
  const heading = row ? words.person.change : words.person.add;
  const sentence = (fault: PersonFault) => (fault === "nobody" ? words.person.nobody : words.person.tooLong);
  const told = (field: keyof EventPersonText, person: EventPersonText): string => {
    if (field === "role") return roles[person.role];
    if (field === "isNameToCome") return person.isNameToCome ? labels.toCome : "";
    return person[field];
  };
  // Without an instant nobody can be said to have saved since.
  const both =
    back?.refusal?.code === "stale-version" && back.refusal.facts.at
      ? bothVersions(
          { typed: back.text, now, seen: back.seen ?? "", refusal: back.refusal },
          { label: (field) => labels[FIELD_WORDS[field]], text: told },
          language,
        )
      : null;
  const errors = [
    ...(back?.refusal ? [{ name: both?.rows[0]?.name, text: organiserRefusal(back.refusal, language) }] : []),
    ...Object.entries(back?.faults ?? {}).map(([name, fault]) => ({ name, text: sentence(fault) })),
  ];
  const field = (name: string, label: string, value: string) => ({
    name,
    label,
    defaultValue: value,
    error: errors.find((one) => "name" in one && one.name === name)?.text,
  });
  return {
    ...eventDesk(app, organiser, address, back ? words.wrongTitle + heading : heading, "speakers"),
    heading,
    lead: words.person.about,
    wrong: { heading: words.wrong, errors },
    form: {
      action: row ? `${path}/${row.id}/person` : `${path}/new`,
      seen: personSeen(now),
      both,
      name: field("name", labels.name, text.name),
      toCome: { name: "to-come", label: labels.toCome, checked: text.isNameToCome },
      titles: {
        ...field("titles", labels.titles, text.titles),
        mark: words.optional,
        description: labels.titlesAbout,
      },
      organisation: {
        ...field("organisation", labels.organisation, text.organisation),
        mark: words.optional,
      },
      role: {
        ...field("role", labels.role, text.role),
        options: ROLES.map((role) => ({ value: role, label: roles[role] })),
      },
      roleLabel: { ...field("role-label", labels.roleLabel, text.roleLabel), mark: words.optional },
      bio: { ...field("bio", labels.bio, text.bio), mark: words.optional },
      button: words.person.save,
      keep: { href: row ? `${path}/${row.id}` : path, text: words.person.cancel },
    },
  };
}

/** What goes with one who is taken out of the event. */
export function personRemovalView(
  app: App,
  organiser: Organiser,
  row: AppearanceRow,
  address: string,
  refused: string | null = null,
) {
  const language = languageOf(address);
  const words = speakersWords[language];
  const own = `${deskPath(organiser.event, language, "speakers")}/${row.id}`;
  const heading = words.person.removeHeading;
  const view: ConsequencesView = {
    heading,
    sentences: [row.name ?? row.titles, words.person.removeAbout],
    form: {
      action: `${own}/removal`,
      version: personSeen(eventPersonText(row)),
      button: words.person.remove,
    },
    keep: { href: own, text: words.person.keep },
  };
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle + heading : heading, "speakers"),
    wrong: { heading: words.wrong, errors: refused ? [{ text: refused }] : [] },
    ...view,
  };
}
