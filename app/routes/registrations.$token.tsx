import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, ButtonLink } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { appOf, arrivalOf, notFound } from "#app/http.ts";
import { languageOf } from "#app/language/address.ts";
import { ownPageView } from "#app/views/own-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args;
  const view = await ownPageView(
    appOf(args),
    params.token ?? "",
    languageOf(request.url),
    arrivalOf(args),
    request.url,
  );
  if (!view) throw notFound();
  const isPassedOn = new URL(request.url).searchParams.has("passed-on") && view.status === "cancelled";
  return { ...view, passedOn: isPassedOn ? view.passedOn : null };
}

export default function RegistrationRoute() {
  const { frame, heading, sentences, event, facts, mine, cancel, again, passedOn } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead title={heading} />
      <Column>
        {passedOn && <p role="status">{passedOn}</p>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h2 lang={event.lang}>
          <a href={event.href}>{event.title}</a>
        </h2>
        <Paragraphs of={facts} />
        <h2>{mine.heading}</h2>
        <Facts facts={mine.facts} />
        {(cancel || again) && (
          <Actions>
            {cancel && (
              <ButtonLink href={cancel.href} variant="secondary">
                {cancel.text}
              </ButtonLink>
            )}
            {again && (
              <ButtonLink href={again.href} variant="secondary">
                {again.text}
              </ButtonLink>
            )}
          </Actions>
        )}
      </Column>
    </Page>
  );
}
