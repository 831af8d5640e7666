import { webAddress } from "#app/calendar/text.ts";
import type { PartnerRole } from "#db/schema.ts";
import { tooLong, type SectionFault, type SectionFaults } from "#app/field-faults.ts";
import type { ContactFields } from "./fields.ts";

export const PARTNER_ROLES = [
  "co-organiser",
  "partner",
  "presenter",
  "host",
  "target",
] as const satisfies readonly PartnerRole[];

/** Rows of partners that a form may have; more than any event has had. */
export const MOST_PARTNERS = 20;

const LIMITS = {
  contactName: 100,
  contactEmail: 254,
  contactPhone: 40,
  programmeUrl: 1_000,
  detailsUrl: 1_000,
  detailsSite: 100,
} as const;

/** Something before and after one @, no space: the letter itself proves the rest. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whom to ask, where more stands, and who takes part, as a form sends it. A row without an organisation is none. */
export function readContact(form: URLSearchParams): {
  readonly fields: ContactFields;
  readonly faults: SectionFaults;
} {
  const text = (name: string) => form.get(name) ?? "";
  const email = text("contactEmail").trim();
  return {
    fields: {
      name: text("contactName"),
      email: text("contactEmail"),
      phone: text("contactPhone"),
      programmeUrl: text("programmeUrl"),
      detailsUrl: text("detailsUrl"),
      detailsSite: text("detailsSite"),
      partners: readPartners(form),
    },
    faults: {
      ...(email !== "" && !ADDRESS.test(email) && { contactEmail: { code: "no-address" } }),
      ...webFault("programmeUrl", text("programmeUrl")),
      ...webFault("detailsUrl", text("detailsUrl")),
      ...tooLong(form, LIMITS),
    },
  };
}

function webFault(name: string, typed: string): Record<string, SectionFault> {
  const address = typed.trim();
  return address === "" || webAddress(address) ? {} : { [name]: { code: "no-web-address" } };
}

function readPartners(form: URLSearchParams): ContactFields["partners"] {
  const partners: { organisationId: string; role: PartnerRole }[] = [];
  for (let row = 1; row <= MOST_PARTNERS; row++) {
    const organisationId = form.get(`partner-${row}`) ?? "";
    const role = form.get(`partner-${row}-role`) as PartnerRole;
    if (organisationId === "") continue;
    partners.push({ organisationId, role: PARTNER_ROLES.includes(role) ? role : "partner" });
  }
  return partners;
}
