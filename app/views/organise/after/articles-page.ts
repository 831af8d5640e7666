import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { articlesToEdit } from "#app/articles/queries.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { articlesWords } from "#app/language/organise/articles.ts";
import type { Organiser } from "#app/web/guards.ts";
import type { ArticleRow } from "#db/schema.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";

/** Where an event's articles are, or one of them. */
export function articlesPath(event: { readonly slug: string }, language: Language, id?: string): string {
  const path = `${deskPath(event, language, "after")}/articles`;
  return id === undefined ? path : `${path}/${id}`;
}

export const toneOfArticle: Record<ArticleRow["status"], StatusTone> = {
  draft: "not-open",
  published: "open",
  withdrawn: "closed",
};

/** What has been written about an event, with how far it has come. */
export async function articlesView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = articlesWords[language];
  const articles = await articlesToEdit(app.db, event.id);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(app, organiser, address, words.list.heading, "after"),
    heading: words.list.heading,
    lead: words.list.lead,
    caption: words.list.heading,
    columns: [
      { label: words.list.what, isSubject: true },
      { label: words.list.state },
      { label: words.list.changed },
    ],
    rows: articles.map((one) => ({
      key: one.id,
      title: one.title,
      lang: langIfOther(one.lang, language),
      kind: words.kinds[one.kind],
      link: isTheirs ? { href: articlesPath(event, language, one.id) } : undefined,
      state: words.states[one.status],
      tone: toneOfArticle[one.status],
      changed: stamp(one.changed_at, event.zone, language),
    })),
    nothing: articles.length === 0 ? { sentence: words.list.none, example: words.list.example } : null,
    add: isTheirs ? { href: `${articlesPath(event, language)}/new`, text: words.list.add } : null,
    ways: {
      label: words.ways,
      links: [{ href: `${deskPath(event, language, "after")}/pictures`, text: words.pictures.ofEvent }],
    },
  };
}
