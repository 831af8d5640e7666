import type { LoaderFunctionArgs } from "@remix-run/node";
import { feedBySecret } from "#app/feeds/queries.ts";
import type { Language } from "#app/language/language.ts";
import { privateCalendarAnswer } from "#app/web/answers.ts";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { deskFeed } from "#app/views/organise/desk-feed.ts";
import { registeredFeed } from "#app/views/own/own-feed.ts";

/** A calendar at a secret address: `/calendar/….ics`. Whoever has the address may read it. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const file = args.params.secret ?? "";
  const secret = file.endsWith(".ics") ? file.slice(0, -".ics".length) : "";
  const feed = await feedBySecret(app.db, secret);
  if (!feed) throw notFound();
  const path = `/calendar/${file}`;
  const language = feed.language as Language;
  const { email, account_id: accountId } = feed;
  const now = arrivalOf(args);
  const calendar =
    email === null
      ? await deskFeed(app, { accountId: accountId!, language, path }, now)
      : await registeredFeed(app, { email, language, path }, now);
  if (!calendar) throw notFound();
  return privateCalendarAnswer(calendar);
}
