import type { Language } from "#app/language/language.ts";
import type { ImportedField } from "#app/language/organise/import.ts";
import type { AppearanceDraft, SessionDraft, TalkDraft } from "#app/programme/edit/draft.ts";
import { wallOf } from "#app/time.ts";
import { titleLine } from "#app/views/text.ts";

/** What a session as it would be says, field by field, in words; "" where it says nothing. */
export function draftWords(
  draft: SessionDraft,
  { zone, places, language }: { zone: string; places: ReadonlyMap<string, string>; language: Language },
): Record<Exclude<ImportedField, "other">, string> {
  const place = (id: string | null) => (id === null ? "" : (places.get(id) ?? ""));
  return {
    title: draft.title,
    day: draft.day === null ? "" : String(draft.day),
    time: [draft.starts_at, draft.ends_at]
      .flatMap((at) => (at === null ? [] : clock(wallOf(at, zone).time, language)))
      .join("–"),
    room: place(draft.room_id),
    track: place(draft.track_id),
    kind: draft.kind,
    abstract: draft.abstract ?? "",
    people: draft.appearances.map((one) => personWords(one, language)).join("; "),
    talks: draft.talks.map((one) => talkWords(one, language)).join("\n"),
  };
}

function clock(time: string, language: Language): string {
  return language === "en" ? time : time.replace(":", ".");
}

function talkWords({ number, title, subtitle, appearances }: TalkDraft, language: Language): string {
  const head = number === null ? title : `${number}. ${title}`;
  const people = appearances.map((one) => personWords(one, language)).join("; ");
  return [[head, subtitle].filter(Boolean).join(". "), people].filter(Boolean).join(" – ");
}

function personWords(
  { name, titles, organisation, role_label }: AppearanceDraft,
  language: Language,
): string {
  const title = titleLine(titles, language);
  const said = [name, title, organisation && !title.includes(organisation) ? organisation : null];
  return said.filter(Boolean).join(", ") || (role_label ?? "");
}
