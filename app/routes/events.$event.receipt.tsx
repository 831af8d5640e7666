import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Facts } from "#app/components/facts.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { openEvent } from "#app/web/doors.ts";
import { appOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { receiptIn } from "#app/web/receipt-cookie.ts";
import { receiptView } from "#app/views/site/receipt.ts";

export async function loader(args: LoaderFunctionArgs) {
  const page = await openEvent(args);
  const app = appOf(args);
  const { url } = args.request;
  const receipt = receiptIn(app, args.request, page.event.slug);
  return receiptView(app, page, receipt, languageOf(url), url);
}

export default function ReceiptRoute() {
  const { frame, heading, headingLang, sentence, isDone, colleagues, event, facts, wrong, noLetter, back } =
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
        {colleagues && (
          <>
            <h2>{colleagues.heading}</h2>
            <Facts facts={colleagues.facts} />
          </>
        )}
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
