import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { inLanguage, languageOf, withoutLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organisationRoomWords } from "#app/language/organise/organisation-rooms.ts";
import type { OrganisationRow } from "#db/schema.ts";
import { organiserFrame } from "./organiser-frame.ts";

/** The rooms of an organisation, in the order in which its navigation shows them. */
const ROOMS = ["members", "templates", "settings", "log"] as const;
export type OrganisationRoom = (typeof ROOMS)[number];

/** Where a room of an organisation is. */
export function organisationPath(
  organisation: { readonly slug: string },
  language: Language,
  room: OrganisationRoom,
): string {
  return inLanguage(language, `/organise/organisations/${organisation.slug}/${room}`);
}

/**
 * What stands around each page of an organisation: the frame, the way back, its name and its rooms.
 *
 * @param said.title of the document, where it is another than the heading
 */
export function organisationDesk(
  app: App,
  reader: SignedIn & { readonly organisation: Pick<OrganisationRow, "slug" | "name"> },
  address: string,
  room: OrganisationRoom,
  said: { readonly heading: string; readonly title?: string },
) {
  const { organisation } = reader;
  const language = languageOf(address);
  const { trail, organisations } = memberWords[language];
  const words = organisationRoomWords[language];
  const path = withoutLanguage(new URL(address).pathname);
  const isRoom = path === organisationPath(organisation, "nb", room);
  return {
    frame: organiserFrame(app, address, `${said.title ?? said.heading}: ${organisation.name}`, reader),
    trail: {
      label: trail,
      links: [
        { href: inLanguage(language, "/organise/organisations"), text: organisations.heading },
        ...(isRoom
          ? []
          : [{ href: organisationPath(organisation, language, room), text: words.rooms[room] }]),
      ],
    },
    rooms: {
      label: words.navigation,
      links: ROOMS.map((one) => ({
        href: organisationPath(organisation, language, one),
        text: words.rooms[one],
        current: one === room ? (isRoom ? ("page" as const) : ("true" as const)) : undefined,
      })),
    },
    about: organisation.name,
    heading: said.heading,
  };
}
