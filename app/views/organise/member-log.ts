import { memberLog, type MemberActivity } from "#app/accounts/member-log.ts";
import { accountNames } from "#app/accounts/names.ts";
import type { App } from "#app/app.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { logWords } from "#app/language/organise/log.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organisationWords } from "#app/language/organise/organisations.ts";
import type { MembersReader } from "#app/web/member-doors.ts";
import { HOUSE_ZONE } from "./letter-list.ts";
import { membersPath } from "./members.ts";
import { organiserFrame } from "./organiser-frame.ts";

const LINES_A_PAGE = 50;

export function memberLogPath(organisation: { readonly slug: string }, language: Language): string {
  return inLanguage(language, `/organise/organisations/${organisation.slug}/log`);
}

/** Who did what with an organisation's members, and when: fifty lines a page, the newest first. */
export async function memberLogView(app: App, reader: MembersReader, address: string) {
  const { organisation } = reader;
  const language = languageOf(address);
  const words = organisationWords[language].log;
  const path = memberLogPath(organisation, language);
  const before = new URL(address).searchParams.get("before") || undefined;
  const found = await memberLog(app.db, organisation.id, { before, limit: LINES_A_PAGE + 1 });
  const lines = found.slice(0, LINES_A_PAGE);
  const names = await accountNames(
    app.db,
    lines.flatMap(({ actor, accountId }) => [actor, accountId]),
  );
  const hasOlder = found.length > LINES_A_PAGE;
  const { list, organisations, trail } = memberWords[language];
  return {
    frame: organiserFrame(app, address, words.heading, reader),
    trail: {
      label: trail,
      links: [
        { href: inLanguage(language, "/organise/organisations"), text: organisations.heading },
        { href: membersPath(organisation, language), text: list.heading },
      ],
    },
    about: organisation.name,
    heading: words.heading,
    lead: words.lead,
    columns: [{ label: words.when }, { label: words.what, isSubject: true }, { label: words.who }],
    rows: lines.map((line) => ({
      key: line.id,
      when: stamp(line.at, HOUSE_ZONE, language),
      what: [words.verbs[line.verb], line.accountId && (names.get(line.accountId) ?? words.gone)]
        .filter(Boolean)
        .join(" "),
      more: rolesOf(line, language),
      who: line.actor === "system" ? logWords[language].system : (names.get(line.actor) ?? words.gone),
    })),
    nothing: lines.length === 0 ? words.none : null,
    pager:
      before !== undefined || hasOlder
        ? {
            label: words.pages,
            ...(before && { previous: { href: path, text: words.newest } }),
            ...(hasOlder && {
              next: { href: `${path}?before=${encodeURIComponent(lines.at(-1)!.id)}`, text: words.older },
            }),
          }
        : null,
  };
}

/** «Redaktør → Eier» */
function rolesOf({ role, from }: MemberActivity, language: Language): string | null {
  const { roles } = memberWords[language];
  if (!role) return null;
  return from ? organisationWords[language].log.toRole(roles[from], roles[role]) : roles[role];
}
