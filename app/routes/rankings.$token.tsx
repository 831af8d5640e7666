import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { App } from "#app/app.ts";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { RankingList } from "#app/components/ranking-list.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { openQuestion } from "#app/web/doors.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { giveRanking } from "#app/registration/prioritise/give-ranking.ts";
import { readRanking } from "#app/registration/prioritise/read-ranking.ts";
import { Refusal } from "#app/refusal.ts";
import { EnterButton } from "#app/views/form-parts.tsx";
import { rankingOverView, rankingPageView, type RankingView } from "#app/views/own/ranking-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { token, open } = await openQuestion(args);
  const app = appOf(args);
  const { url } = args.request;
  return open ? page(rankingPageView(app, token, open, url), 200) : over(app, url);
}

/** Stores the order, also when somebody is moved one step: nothing that was typed is lost. */
export async function action(args: ActionFunctionArgs) {
  const { token, open } = await openQuestion(args);
  const app = appOf(args);
  const { url } = args.request;
  if (!open) return over(app, url);

  const typed = await readForm(args.request);
  const people = open.people.map((one) => one.id);
  const read = readRanking(typed, people);
  if ("faults" in read) {
    const { faults } = read;
    return page(rankingPageView(app, token, open, url, { typed, faults }), 400);
  }
  const outcome = await giveRanking(app, token, read.ids).catch(refusalOf);
  if (outcome instanceof Refusal && outcome.code === "ranking-over") return over(app, url);

  const moved = typed.get("up") ?? typed.get("down") ?? "";
  const to = people.includes(moved) ? `#${moved}` : "";
  // Somebody left while it was sent: the page shows who is there, and the order can be given anew.
  const done = outcome instanceof Refusal ? "" : "?saved";
  return redirect(`${inLanguage(languageOf(url), `/rankings/${token}`)}${done}${to}`, 303);
}

function page(view: RankingView, status: number) {
  return data(view, { status });
}

function over(app: App, address: string) {
  return page(rankingOverView(app, address), statusOf["ranking-over"]);
}

export default function RankingRoute() {
  const loaded = useLoaderData<typeof loader>();
  const view = useActionData<typeof action>() ?? loaded;
  if ("over" in view) {
    const { frame, over } = view;
    return (
      <Page {...frame.page}>
        <PageHead title={over.heading} lead={over.text} />
        <Column>
          <Actions>
            <ButtonLink href={over.link.href} variant="secondary">
              {over.link.text}
            </ButtonLink>
          </Actions>
        </Column>
      </Page>
    );
  }
  const { frame, heading, event, when, wrong, done, sentences, form, about } = view;
  return (
    <Page {...frame.page}>
      {wrong.errors.length > 0 && (
        <Column>
          <ErrorSummary {...wrong} />
        </Column>
      )}
      <PageHead
        kicker={
          <a href={event.href} lang={event.lang}>
            {event.title}
          </a>
        }
        title={heading}
        lead={when}
      />
      <Column>
        {done && (
          <Notice tone="success" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <Paragraphs of={sentences} />
        {form && (
          <form className="ranking" method="post" action={form.action} noValidate>
            <EnterButton />
            <p className="ranking__how">{form.how}</p>
            <RankingList {...form} />
            <Actions>
              <Button large>{form.save}</Button>
            </Actions>
          </form>
        )}
      </Column>
      {about.map((part) => (
        <Section heading={part.heading} key={part.heading}>
          <Paragraphs of={part.sentences} />
        </Section>
      ))}
    </Page>
  );
}
