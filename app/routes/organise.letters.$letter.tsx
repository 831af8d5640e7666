import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import { requireLetter } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { letterView } from "#app/views/organise/letter.ts";

export async function loader(args: LoaderFunctionArgs) {
  return letterView(appOf(args), await requireLetter(args), args.request.url);
}

export default function LetterRoute() {
  const view = useLoaderData<typeof loader>();
  const { frame, trail, heading, lang, status, aboutEvent, sendAgain, sentAgain, text, links, calendar } =
    view;
  const standing = { term: status.term, detail: <StatusChip tone={status.tone}>{status.words}</StatusChip> };
  const about = aboutEvent && {
    term: aboutEvent.term,
    detail: (
      <a href={aboutEvent.href} lang={aboutEvent.lang}>
        {aboutEvent.title}
      </a>
    ),
  };
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <div className="desk wrap">
        <PageHead title={heading} titleLang={lang} />
        {sentAgain && (
          <Notice tone="success" role="status">
            <p>{sentAgain}</p>
          </Notice>
        )}
        <Facts facts={[standing, ...view.facts, ...(about ? [about] : [])]} />
        {sendAgain && (
          <form method="post" action={sendAgain.action}>
            <Actions>
              <Button>{sendAgain.text}</Button>
            </Actions>
          </form>
        )}
        <section className="desk__part">
          <h2 className="desk__heading">{text.heading}</h2>
          <p className="desk__about">{text.about}</p>
          <LetterText {...text} lang={lang} />
          <ul className="link-row">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </section>
        {calendar && (
          <section className="desk__part">
            <h2 className="desk__heading">{calendar.heading}</h2>
            <pre className="letter-text letter-text--calendar">{calendar.text}</pre>
          </section>
        )}
      </div>
    </Page>
  );
}
