import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { openEvent } from "#app/doors.ts";
import { appOf } from "#app/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { registrationWords } from "#app/language/registration.ts";
import { receiptIn } from "#app/receipt-cookie.ts";
import { whenAndWhere } from "#app/views/event.ts";
import { frameFor } from "#app/views/frame.ts";
import { langIfOther } from "#app/views/text.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { event, organisation, venue, room } = await openEvent(args);
  const app = appOf(args);
  const language = languageOf(args.request.url);
  const words = registrationWords[language].receipt;
  const receipt = receiptIn(app, args.request.headers.get("cookie"), event.slug);
  const lang = langIfOther(event.lang, language);
  const view = {
    frame: frameFor(app.config.publicUrl, args.request.url, {
      title: receipt ? words.heading[receipt.status] : event.title,
      organiser: organisation,
      isPrivate: true,
    }),
    heading: receipt ? words.heading[receipt.status] : event.title,
    ...(!receipt && lang && { headingLang: lang }),
    sentence: receipt ? words[receipt.status](receipt.email) : words.gone,
    isDone: receipt?.status === "confirmed",
    event: { href: inLanguage(language, `/events/${event.slug}`), title: event.title, ...(lang && { lang }) },
    facts: whenAndWhere({ event, venue, room }, language),
    wrong: receipt
      ? { href: inLanguage(language, `/events/${event.slug}/register`), text: words.wrongAddress }
      : null,
    noLetter: receipt ? words.noLetter : null,
    back: words.backToEvent,
  };
  return view;
}

export default function ReceiptRoute() {
  const { frame, heading, headingLang, sentence, isDone, event, facts, wrong, noLetter, back } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead title={heading} titleLang={headingLang} />
      <Column>
        <Notice tone={isDone ? "success" : "info"} role="status">
          <p>{sentence}</p>
          {wrong && (
            <p>
              <a href={wrong.href}>{wrong.text}</a>
            </p>
          )}
        </Notice>
        <h2 lang={event.lang}>{event.title}</h2>
        <Paragraphs of={facts} />
        {noLetter && <p>{noLetter}</p>}
        <p>
          <a href={event.href}>{back}</a>
        </p>
      </Column>
    </Page>
  );
}
