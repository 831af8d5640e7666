import { memberLog, memberLogActors, type MemberActivity } from "#app/accounts/member-log.ts";
import { accountNames } from "#app/accounts/names.ts";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { logWords } from "#app/language/organise/log.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organisationWords } from "#app/language/organise/organisations.ts";
import type { MembersReader } from "#app/web/member-doors.ts";
import { askedLog, logHref } from "./log-wish.ts";
import { HOUSE_ZONE } from "./letter-list.ts";
import { organisationDesk, organisationPath } from "./organisation-desk.ts";

const LINES_A_PAGE = 50;

/** Who did what with an organisation and its members, and when: fifty lines a page, the newest first. */
export async function memberLogView(app: App, reader: MembersReader, address: string) {
  const { organisation } = reader;
  const language = languageOf(address);
  const words = organisationWords[language].log;
  const path = organisationPath(organisation, language, "log");
  const { actor, before } = askedLog(address);
  const here = { search: "", ...(actor && { actor }) };
  const found = await memberLog(app.db, organisation.id, { actor, before, limit: LINES_A_PAGE + 1 });
  const actors = await memberLogActors(app.db, organisation.id);
  const lines = found.slice(0, LINES_A_PAGE);
  const names = await accountNames(app.db, [...actors, ...lines.map(({ accountId }) => accountId)]);
  const whoOf = (one: string) =>
    one === "system" ? logWords[language].system : (names.get(one) ?? words.gone);
  const hasOlder = found.length > LINES_A_PAGE;
  return {
    ...organisationDesk(app, reader, address, "log", { heading: words.heading }),
    lead: words.lead,
    filters: {
      label: logWords[language].filters,
      groups: [
        {
          label: logWords[language].who,
          links: [
            { href: path, text: logWords[language].everybody, current: actor === undefined },
            ...actors.map((one) => ({
              href: logHref(path, { search: "", actor: one }),
              text: whoOf(one),
              current: actor === one,
            })),
          ],
        },
      ],
    },
    columns: [{ label: words.when }, { label: words.what, isSubject: true }, { label: words.who }],
    rows: lines.map((line) => ({
      key: line.id,
      when: stamp(line.at, HOUSE_ZONE, language),
      what: [words.verbs[line.verb], line.accountId && (names.get(line.accountId) ?? words.gone)]
        .filter(Boolean)
        .join(" "),
      more: rolesOf(line, language),
      who: whoOf(line.actor),
    })),
    nothing: lines.length > 0 ? null : actor === undefined ? words.none : logWords[language].notFound,
    pager:
      before !== undefined || hasOlder
        ? {
            label: words.pages,
            ...(before && { previous: { href: logHref(path, here), text: words.newest } }),
            ...(hasOlder && {
              next: { href: logHref(path, { ...here, before: lines.at(-1)!.id }), text: words.older },
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
