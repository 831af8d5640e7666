import type { Page, Response } from "playwright-core";
import { addPicture } from "#app/articles/add-picture.ts";
import { draftArticle } from "#app/articles/edit/save-article.ts";
import { publishDraft } from "#app/articles/edit/publication.ts";
import { EMPTY_ARTICLE } from "#app/articles/edit/article-fields.ts";
import { organisedEvent } from "#app/events/organised-events.ts";
import type { House } from "#tests/support/house.ts";
import { signedIn } from "./desk.ts";
import { submit } from "./filling.ts";

const DESK = "/organise/events/gode-beslutninger/after";
const SAID =
  "## Hva ble sagt\n\nVi tok en risiko.\n\n> Gradvis, og så plutselig.\n> – Kari Bjørnerud Børthus, leder";

/** Names of which one is known, one may be several, and one is nobody's. */
export async function pastedNames(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/fullt-demo/after/attendance/paste");
  return submit(page, { people: "Prøvedeltaker 1\nPrøvedeltaker\nUkjent Gjest" });
}

export async function articleWithFault(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, `${DESK}/articles/new`);
  return submit(page, { title: " " });
}

/** One that was saved by another meanwhile. */
export async function staleArticle(page: Page, house: House): Promise<Response> {
  const { id } = await article(house);
  await signedIn(page, house, `${DESK}/articles/${id}`);
  await house.app.db
    .updateTable("article")
    .set({ title: "Det den andre skrev", version: 7 })
    .where("id", "=", id)
    .execute();
  return submit(page, { title: "Det jeg skrev" });
}

/** An article with a picture that nobody can be told of. @param path after the article's own address */
export async function articlePage(page: Page, house: House, path = ""): Promise<Response> {
  const { id } = await article(house);
  return signedIn(page, house, `${DESK}/articles/${id}${path}`);
}

export async function pictureForm(page: Page, house: House, path = ""): Promise<Response> {
  const { pictureId } = await article(house);
  return signedIn(page, house, `${DESK}/pictures/${pictureId}${path}`);
}

export async function publicArticle(page: Page, house: House): Promise<Response> {
  const { app } = house;
  const event = (await organisedEvent(app.db, "gode-beslutninger"))!;
  const fields = {
    ...EMPTY_ARTICLE,
    title: "Samarbeidet begeistret",
    lead: "Nærmere hundre kom.",
    body: SAID,
  };
  const draft = await draftArticle(app, { event, accountId: "account" }, fields);
  const by = { event, accountId: "account", version: draft.version };
  const { slug } = await publishDraft(app, draft.id, by);
  return (await page.goto(`${house.url}/articles/${slug}`))!;
}

async function article({ app }: House): Promise<{ readonly id: string; readonly pictureId: string }> {
  const event = (await organisedEvent(app.db, "gode-beslutninger"))!;
  const fields = { ...EMPTY_ARTICLE, title: "Hva ble sagt?", body: SAID };
  const { id } = await draftArticle(app, { event, accountId: "account" }, fields);
  await addPicture(app, { articleId: id }, { alt: "" });
  const picture = await app.db
    .selectFrom("picture")
    .select("id")
    .where("article_id", "=", id)
    .executeTakeFirstOrThrow();
  return { id, pictureId: picture.id };
}
