import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { makeFeed } from "#app/feeds/make-feed.ts";
import { languageOf } from "#app/language/address.ts";
import { FeedPanel } from "#app/views/feed-parts.tsx";
import { subscriptionPath, subscriptionView } from "#app/views/own/subscription-page.ts";
import { openPerson } from "#app/web/doors.ts";
import { feedCookie, feedSecretIn } from "#app/web/feed-cookie.ts";
import { appOf } from "#app/web/http.ts";

export async function loader(args: LoaderFunctionArgs) {
  const own = await openPerson(args);
  const app = appOf(args);
  const { url } = args.request;
  return subscriptionView(app, own, feedSecretIn(app, "own", args.request), languageOf(url), url);
}

/** Makes the address, or another one. */
export async function action(args: ActionFunctionArgs) {
  const own = await openPerson(args);
  const app = appOf(args);
  const language = languageOf(args.request.url);
  const secret = await makeFeed(app, { email: own.registration.email }, language);
  return redirect(`${subscriptionPath(own, language)}?made`, {
    status: 303,
    headers: { "Set-Cookie": feedCookie(app, "own", secret) },
  });
}

export default function SubscriptionRoute() {
  const { frame, heading, lead, event, done, sentences, panel } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead
        kicker={
          <a href={event.href} lang={event.lang}>
            {event.title}
          </a>
        }
        title={heading}
        lead={lead}
      />
      <Column>
        {done && (
          <Notice tone="success" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {panel.address && <FeedPanel {...panel} />}
        <Paragraphs of={sentences} />
        {!panel.address && <FeedPanel {...panel} />}
      </Column>
    </Page>
  );
}
