import { organisationsRead } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organisationsAmong } from "#app/organisations/queries.ts";
import { organisationForm, type RefusedOrganisation } from "./organisation-form.ts";
import { membersPath } from "./members.ts";
import { organiserFrame } from "./organiser-frame.ts";
import { langIfOther } from "#app/views/text.ts";

/** The organisations that one belongs to; all of them, for one who runs the instance. */
export async function organisationsView(
  app: App,
  signedIn: SignedIn,
  address: string,
  refused: RefusedOrganisation | null = null,
) {
  const language = languageOf(address);
  const words = memberWords[language];
  const organisations = await organisationsAmong(app.db, organisationsRead(signedIn));
  return {
    frame: organiserFrame(
      app,
      address,
      refused ? words.wrongTitle(words.organisations.heading) : words.organisations.heading,
      signedIn,
    ),
    heading: words.organisations.heading,
    columns: [
      { label: words.organisations.name, isSubject: true },
      { label: words.organisations.role },
      { label: words.organisations.members },
    ],
    rows: organisations.map((one) => {
      const role = signedIn.memberships.find(({ organisation_id }) => organisation_id === one.id)?.role;
      return {
        key: one.id,
        name: one.name,
        lang: langIfOther(one.lang, language),
        role: role ? words.roles[role] : words.organisations.admin,
        members: { href: membersPath(one, language), text: words.organisations.members },
      };
    }),
    nothing: words.organisations.none,
    create: signedIn.account.is_admin ? organisationForm(language, refused) : null,
  };
}
