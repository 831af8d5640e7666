import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { limitIn, requirePart } from "#app/web/choosing.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { Refusal } from "#app/refusal.ts";
import { limitPart } from "#app/registration/edit/edit-parts.ts";
import { choiceView, type RefusedLimit } from "#app/views/organise/event/choice-page.ts";
import { choicesPath } from "#app/views/organise/event/choices-page.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { partName } from "#app/views/part-names.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return choiceView(appOf(args), await requirePart(args), args.request.url);
}

/** Saves how many may choose it, when it is clear that those who have chosen it keep it. */
export async function action(args: ActionFunctionArgs) {
  const { part, ...organiser } = await requirePart(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { parts: words } = questionsWords[language];
  const form = await readForm(args.request);
  const page = async (why: Omit<RefusedLimit, "form">, status: number) =>
    data(await choiceView(app, { ...organiser, part }, url, { form, ...why }), { status });

  const limit = limitIn(form);
  if (limit === undefined) return page({ fault: words.faults["no-number"] }, 400);
  const { event } = await organisedPage(app.db, organiser);
  const by = { accountId: organiser.account.id, version: sentIn(form).version };
  const mark = String(limit);
  const keep = form.get("asked") === mark;
  const outcome = await limitPart(app, event.id, by, part.id, limit, keep).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(`${choicesPath(event, language)}?done`, 303);
  if (outcome.code !== "capacity-below-taken") return page({ refusal: outcome }, statusOf[outcome.code]);

  const name = partName(part, event, language);
  const sentences = [words.over(name, Number(outcome.facts.taken), Number(limit))];
  return page({ ask: { heading: words.overHeading, sentences, yes: words.keep, mark } }, 200);
}

export default function ChoiceRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
