import type { App } from "#app/app.ts";
import type { FormGroup } from "#app/components/form-fields.tsx";
import { contactFields } from "#app/events/edit/event-fields.ts";
import type { ContactFields } from "#app/events/edit/fields.ts";
import { MOST_PARTNERS, PARTNER_ROLES } from "#app/events/edit/read-contact.ts";
import type { EventPage } from "#app/events/event-page.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organisationNames } from "#app/organisations/queries.ts";
import { sectionView, type RefusedSection } from "./section-page.ts";

type Organisations = Awaited<ReturnType<typeof organisationNames>>;

/** Rows for new partners beneath those that there are. */
const SPARE_ROWS = 2;

/** Whom to ask, where more stands, and who takes part in holding the event: its form. */
export async function contactView(
  app: App,
  organiser: Organiser,
  address: string,
  page: EventPage,
  refused: RefusedSection<ContactFields> | null = null,
) {
  const language = languageOf(address);
  const words = textsWords[language].contact;
  const organisations = await organisationNames(app.db);
  return sectionView(
    app,
    organiser,
    address,
    page,
    {
      room: "contact",
      now: contactFields(page),
      label: (field) => words[field],
      text: (field, fields) =>
        field === "partners" ? partnersText(fields, organisations, language) : fields[field],
      groups: (fields, sentence) => groupsOf(fields, sentence, organisations, language),
    },
    refused,
  );
}

function partnersText({ partners }: ContactFields, organisations: Organisations, language: Language): string {
  return partners
    .map(({ organisationId, role }) => {
      const name = organisations.find((one) => one.id === organisationId)?.name ?? organisationId;
      return `${eventWords[language].partner[role]}: ${name}`;
    })
    .join("\n");
}

function groupsOf(
  fields: ContactFields,
  sentence: (name: string) => string | undefined,
  organisations: Organisations,
  language: Language,
): FormGroup[] {
  const { contact: words, groups, optional } = textsWords[language];
  const field = (name: string, label: string, defaultValue: string, more: Record<string, string> = {}) => ({
    kind: "field" as const,
    name,
    label,
    defaultValue,
    mark: optional,
    error: sentence(name),
    ...more,
  });
  return [
    {
      heading: groups.person,
      fields: [
        field("contactName", words.name, fields.name),
        field("contactEmail", words.email, fields.email, { type: "email" }),
        field("contactPhone", words.phone, fields.phone, { type: "tel" }),
      ],
    },
    {
      heading: groups.more,
      fields: [
        field("programmeUrl", words.programmeUrl, fields.programmeUrl, { type: "url" }),
        field("detailsUrl", words.detailsUrl, fields.detailsUrl, { type: "url" }),
        field("detailsSite", words.detailsSite, fields.detailsSite, { description: words.detailsSiteAbout }),
      ],
    },
    {
      heading: groups.partners,
      about: words.partnersAbout,
      fields: partnerRows(fields, organisations, language),
    },
  ];
}

function partnerRows({ partners }: ContactFields, organisations: Organisations, language: Language) {
  const words = textsWords[language].contact;
  const rows = Math.min(MOST_PARTNERS, partners.length + SPARE_ROWS);
  return Array.from({ length: rows }, (_, index) => index).flatMap((index) => {
    const row = index + 1;
    const { organisationId = "", role = "co-organiser" } = partners[index] ?? {};
    return [
      {
        kind: "select" as const,
        name: `partner-${row}`,
        label: words.partner(row),
        defaultValue: organisationId,
        options: [
          { value: "", label: words.nobody },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      {
        kind: "select" as const,
        name: `partner-${row}-role`,
        label: words.role(row),
        defaultValue: role,
        options: PARTNER_ROLES.map((one) => ({ value: one, label: eventWords[language].partner[one] })),
      },
    ];
  });
}
