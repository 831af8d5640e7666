import type { Role } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organisationWords } from "#app/language/organise/organisations.ts";
import type { MembersReader } from "#app/web/member-doors.ts";
import type { Member } from "#app/accounts/members.ts";
import { HOUSE_ZONE } from "./letter-list.ts";
import { organisationDesk, organisationPath } from "./organisation-desk.ts";

export const ROLES: readonly Role[] = ["owner", "editor", "viewer", "door"];

export function membersPath(organisation: { readonly slug: string }, language: Language): string {
  return organisationPath(organisation, language, "members");
}

/** What came back with an invitation or a decision that could not be carried out. */
export interface MembersAnswer {
  readonly typed?: URLSearchParams;
  readonly faults: readonly { readonly name?: string; readonly text: string }[];
}

/** All who belong to an organisation, and the form to invite one more. */
export function membersView(app: App, reader: MembersReader, address: string, answer?: MembersAnswer) {
  const { organisation, members, account, mayManage } = reader;
  const language = languageOf(address);
  const words = memberWords[language];
  const path = membersPath(organisation, language);
  const query = new URL(address).searchParams;
  const errorAt = (name: string) => answer?.faults.find((one) => one.name === name)?.text;
  const { heading } = words.list;
  return {
    ...organisationDesk(app, reader, address, "members", {
      heading,
      ...(answer && { title: words.wrongTitle(heading) }),
    }),
    wrong: { heading: words.wrong, errors: [...(answer?.faults ?? [])] },
    done: query.has("created")
      ? organisationWords[language].created
      : query.has("invited")
        ? words.list.invited(members.find((one) => one.id === query.get("invited"))?.email ?? "")
        : query.has("done")
          ? words.list.done
          : query.has("removed")
            ? words.list.removed
            : null,
    columns: [
      { label: words.list.who, isSubject: true },
      { label: words.list.role },
      { label: words.list.since },
      ...(mayManage ? [{ label: words.list.change }] : []),
    ],
    rows: members.map((one) => ({
      key: one.id,
      name: one.id === account.id ? `${nameOf(one)} (${words.list.you})` : nameOf(one),
      email: one.name ? one.email : words.list.noName,
      role: words.roles[one.role],
      since: stamp(one.since, HOUSE_ZONE, language),
      acts: mayManage
        ? [
            { href: `${path}/${one.id}/role`, text: words.list.change },
            { href: `${path}/${one.id}/removal`, text: words.list.remove },
          ]
        : [],
    })),
    onlyLooking: mayManage ? null : words.list.onlyLooking,
    invite: mayManage
      ? {
          heading: words.invite.heading,
          action: path,
          button: words.invite.button,
          email: {
            name: "email",
            label: words.invite.email,
            description: words.invite.emailAbout,
            mark: words.must,
            defaultValue: answer?.typed?.get("email") ?? "",
            error: errorAt("email"),
          },
          role: roleChoice(language, answer?.typed?.get("role") ?? null, errorAt("role")),
        }
      : null,
  };
}

/** The page of one decision about a member: another role, or none. */
export function memberView(
  app: App,
  reader: MembersReader & { readonly member: Member },
  address: string,
  decision: "role" | "removal",
  refusal?: string,
) {
  const { organisation, member } = reader;
  const language = languageOf(address);
  const words = memberWords[language];
  const name = nameOf(member);
  const heading = decision === "role" ? words.member.heading(name) : words.member.removeHeading(name);
  return {
    ...organisationDesk(app, reader, address, "members", {
      heading,
      ...(refusal && { title: words.wrongTitle(heading) }),
    }),
    lead:
      decision === "removal"
        ? words.member.removeAbout(organisation.acronym ?? organisation.name)
        : member.email,
    wrong: { heading: words.wrong, errors: refusal ? [{ text: refusal }] : [] },
    form: {
      action: new URL(address).pathname,
      role: decision === "role" ? roleChoice(language, member.role) : null,
      button: decision === "role" ? words.member.save : words.member.remove,
    },
    back: { href: membersPath(organisation, language), text: words.member.back },
  };
}

function nameOf({ name, email }: Member): string {
  return name || email;
}

function roleChoice(language: Language, chosen: string | null, error?: string) {
  const words = memberWords[language];
  return {
    name: "role",
    label: words.invite.role,
    mark: words.must,
    error,
    options: ROLES.map((role) => ({
      value: role,
      label: words.roles[role],
      description: words.rolesAbout[role],
      checked: role === chosen,
    })),
  };
}
