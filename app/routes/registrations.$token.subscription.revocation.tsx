import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { revokeFeed } from "#app/feeds/revoke-feed.ts";
import { languageOf } from "#app/language/address.ts";
import { revocationView, subscriptionPath } from "#app/views/own/subscription-page.ts";
import { openPerson } from "#app/web/doors.ts";
import { noFeedCookie } from "#app/web/feed-cookie.ts";
import { appOf } from "#app/web/http.ts";

export async function loader(args: LoaderFunctionArgs) {
  const own = await openPerson(args);
  const { url } = args.request;
  return revocationView(appOf(args), own, languageOf(url), url);
}

export async function action(args: ActionFunctionArgs) {
  const own = await openPerson(args);
  const app = appOf(args);
  await revokeFeed(app, { email: own.registration.email });
  return redirect(`${subscriptionPath(own, languageOf(args.request.url))}?ended`, {
    status: 303,
    headers: { "Set-Cookie": noFeedCookie(app, "own") },
  });
}

export default function RevocationRoute() {
  const { frame, heading, event, sentence, form } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead
        kicker={
          <a href={event.href} lang={event.lang}>
            {event.title}
          </a>
        }
        title={heading}
      />
      <Column>
        <p>{sentence}</p>
        <form method="post" action={form.action}>
          <Actions>
            <Button>{form.button}</Button>
            <ButtonLink href={form.keep.href} variant="tertiary">
              {form.keep.text}
            </ButtonLink>
          </Actions>
        </form>
      </Column>
    </Page>
  );
}
