import type { App } from "#app/app.ts";
import { seemsWrittenIn } from "#app/events/checklist/written-language.ts";
import { vagueLinks } from "#app/events/checklist/vague-links.ts";
import { textFields } from "#app/events/edit/event-fields.ts";
import type { TextFields } from "#app/events/edit/fields.ts";
import { EVENT_TYPES } from "#app/events/edit/read-texts.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { seriesOfOrganisation } from "#app/events/queries.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { listOf } from "#app/language/counts.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import type { SeriesRow } from "#db/schema.ts";
import { sectionView, type RefusedSection } from "./section-page.ts";
import { langIfOther } from "#app/views/text.ts";
import { spokenOptions } from "./spoken-options.ts";

/** What an event is about: its form. */
export async function textsView(
  app: App,
  organiser: Organiser,
  address: string,
  page: EventPage,
  refused: RefusedSection<TextFields> | null = null,
) {
  const language = languageOf(address);
  const words = textsWords[language].texts;
  const series = await seriesOfOrganisation(app.db, page.event.organisation_id);
  return sectionView(
    app,
    organiser,
    address,
    page,
    {
      room: "texts",
      now: textFields(page),
      label: (field) => words[field],
      text: (field, fields) => textOf(field, fields, series, language),
      groups: (fields, sentence) => groupsOf(fields, sentence, series, language),
    },
    refused,
  );
}

function textOf(
  field: keyof TextFields,
  fields: TextFields,
  series: readonly SeriesRow[],
  language: Language,
): string {
  const { languages } = textsWords[language];
  const named = (lang: string) => languages[lang] ?? lang;
  if (field === "type") return eventWords[language].type[fields.type];
  if (field === "lang") return named(fields.lang);
  if (field === "seriesId") return series.find((one) => one.id === fields.seriesId)?.name ?? "";
  if (field === "spokenLanguages") return listOf(fields.spokenLanguages.map(named), language);
  return field === "topics" || field === "keywords" ? fields[field].join("\n") : fields[field];
}

function groupsOf(
  fields: TextFields,
  sentence: (name: string) => string | undefined,
  series: readonly SeriesRow[],
  language: Language,
) {
  const { texts: words, groups, required, optional, languages } = textsWords[language];
  const lang = langIfOther(fields.lang, language);
  const text = (name: keyof typeof words & keyof TextFields, more: Record<string, unknown> = {}) => ({
    kind: "field" as const,
    name,
    label: words[name],
    mark: optional,
    lang,
    defaultValue: textOf(name, fields, series, language),
    error: sentence(name),
    warning: warningOf(name, fields, language),
    ...more,
  });
  return [
    {
      heading: groups.naming,
      fields: [
        text("title", { mark: required, required: true }),
        {
          kind: "select" as const,
          name: "type",
          label: words.type,
          defaultValue: fields.type,
          options: EVENT_TYPES.map((type) => ({ value: type, label: eventWords[language].type[type] })),
        },
        ...(series.length > 0
          ? [
              {
                kind: "select" as const,
                name: "seriesId",
                label: words.seriesId,
                defaultValue: fields.seriesId,
                error: sentence("seriesId"),
                options: [
                  { value: "", label: words.noSeries },
                  ...series.map((one) => ({ value: one.id, label: one.name })),
                ],
              },
            ]
          : []),
        text("kicker", { description: words.kickerAbout }),
        text("theme", { description: words.themeAbout }),
        {
          kind: "select" as const,
          name: "lang",
          label: words.lang,
          defaultValue: fields.lang,
          warning: languageWarning(fields, language),
          options: Object.entries({ ...languages, [fields.lang]: languages[fields.lang] ?? fields.lang }).map(
            ([value, label]) => ({ value, label }),
          ),
        },
      ],
    },
    {
      heading: groups.text,
      fields: [
        text("lead", { rows: 4, description: words.leadAbout }),
        text("body", { rows: 14, description: words.bodyAbout }),
        text("proviso", { description: words.provisoAbout }),
      ],
    },
    {
      heading: groups.why,
      fields: [
        text("audience", { rows: 2 }),
        text("goal", { rows: 3 }),
        text("purpose", { rows: 3 }),
        text("parentProgramme", { description: words.parentProgrammeAbout }),
        {
          kind: "choice" as const,
          pick: "several" as const,
          name: "spokenLanguages",
          label: words.spokenLanguages,
          options: spokenOptions(fields.spokenLanguages, language),
        },
      ],
    },
    {
      heading: groups.topics,
      fields: [
        text("topics", { rows: 4, description: words.topicsAbout }),
        text("keywords", { rows: 3, description: words.keywordsAbout }),
      ],
    },
  ];
}

const LINKED: ReadonlySet<string> = new Set(["lead", "body", "goal", "purpose"]);

function warningOf(name: keyof TextFields, fields: TextFields, language: Language): string | undefined {
  if (!LINKED.has(name)) return undefined;
  const links = [...new Set(vagueLinks(String(fields[name])))];
  return links.map((link) => textsWords[language].vague(link)).join(" ") || undefined;
}

function languageWarning(fields: TextFields, language: Language): string | undefined {
  const seems = seemsWrittenIn([fields.lead, fields.body, fields.goal, fields.purpose].join("\n"));
  if (seems === undefined || seems === fields.lang || !["nb", "nn", "en"].includes(fields.lang))
    return undefined;
  const { languages, seemsOther } = textsWords[language];
  const name = languages[seems]!;
  return seemsOther(language === "en" ? name : name.toLowerCase());
}
