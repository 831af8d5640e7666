import type { App } from "#app/app.ts";
import { activityOf, actorsOf, type LoggedActivity } from "#app/events/activity-log.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import { listOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { logWords } from "#app/language/organise/log.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { askedLog, logHref, verbWords, wishOf, type AskedLog } from "#app/views/organise/log-wish.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";

const LINES_A_PAGE = 50;

/** Who did what with an event, and when: fifty lines a page, the newest first. */
export async function eventLogView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = logWords[language];
  const asked = askedLog(address);
  const found = await activityOf(app.db, event.id, wishOf(asked, LINES_A_PAGE + 1, language));
  const lines = found.slice(0, LINES_A_PAGE);
  const path = `${deskPath(event, language)}/log`;
  const isNarrowed = asked.search !== "" || asked.actor !== undefined || asked.about !== undefined;
  const last = lines.at(-1);
  return {
    ...eventDesk(app, organiser, address, words.heading, "overview"),
    heading: words.heading,
    lead: words.lead,
    search: {
      action: path,
      label: words.search,
      button: words.searchButton,
      defaultValue: asked.search,
      kept: [
        ...(asked.actor ? [{ name: "who", value: asked.actor }] : []),
        ...(asked.about ? [{ name: "about", value: asked.about }] : []),
      ],
    },
    filters: {
      label: words.filters,
      groups: [
        { label: words.about, links: aboutLinks(asked, path, language) },
        {
          label: words.who,
          links: [
            {
              href: logHref(path, { ...asked, actor: undefined, before: undefined }),
              text: words.everybody,
              current: asked.actor === undefined,
            },
            ...(await actorsOf(app.db, event.id)).map((one) => ({
              href: logHref(path, { ...asked, actor: one.actor, before: undefined }),
              text: whoOf(one, language),
              count: String(one.count),
              current: asked.actor === one.actor,
            })),
          ],
        },
      ],
      ...(isNarrowed && { clear: { href: path, text: words.showAll } }),
    },
    columns: [{ label: words.when }, { label: words.what, isSubject: true }, { label: words.who }],
    rows: lines.map((line) => ({
      key: line.id,
      when: stamp(line.at, event.zone, language),
      what: verbWords(line.verb, language) ?? line.verb,
      more: changedOf(line, language),
      person: line.registration_id && {
        href: `${peoplePath(event, language)}/${line.registration_id}`,
        text: words.person,
      },
      who: whoOf(line, language),
    })),
    nothing: lines.length > 0 ? null : isNarrowed || asked.before ? words.notFound : words.none,
    pager:
      asked.before !== undefined || found.length > LINES_A_PAGE
        ? {
            label: words.pages,
            ...(asked.before && {
              previous: { href: logHref(path, { ...asked, before: undefined }), text: words.newest },
            }),
            ...(found.length > LINES_A_PAGE && {
              next: { href: logHref(path, { ...asked, before: last!.id }), text: words.older },
            }),
          }
        : null,
  };
}

function aboutLinks(asked: AskedLog, path: string, language: Language) {
  const words = logWords[language];
  const link = (about: AskedLog["about"], text: string) => ({
    href: logHref(path, { ...asked, about, before: undefined }),
    text,
    current: asked.about === about,
  });
  return [link(undefined, words.all), link("event", words.event), link("people", words.people)];
}

function whoOf({ actor, account_name }: Pick<LoggedActivity, "actor" | "account_name">, language: Language) {
  const words = logWords[language];
  if (actor === "visitor" || actor === "system") return words[actor];
  return account_name || words.gone;
}

/** «Tittel, ingress og tekst»: what was changed, as far as it has a name. */
function changedOf({ facts }: LoggedActivity, language: Language): string | null {
  const { columns } = logWords[language];
  const changed = facts === null ? undefined : (JSON.parse(facts) as { changed?: string }).changed;
  const named = (changed ?? "")
    .split(",")
    .filter((column) => Object.hasOwn(columns, column))
    .map((column) => columns[column]!);
  return named.length === 0 ? null : listOf([...new Set(named)], language);
}
