import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { revokeFeed } from "#app/feeds/revoke-feed.ts";
import { languageOf } from "#app/language/address.ts";
import { accountCalendarEndView } from "#app/views/organise/account-calendar.ts";
import { accountPath } from "#app/views/organise/account-page.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { noFeedCookie } from "#app/web/feed-cookie.ts";
import { requireAccount } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";

export async function loader(args: LoaderFunctionArgs) {
  return accountCalendarEndView(appOf(args), await requireAccount(args), args.request.url);
}

/** From now on the address leads nowhere. */
export async function action(args: ActionFunctionArgs) {
  const { account } = await requireAccount(args);
  const app = appOf(args);
  await revokeFeed(app, { accountId: account.id });
  return redirect(`${accountPath(languageOf(args.request.url))}?revoked`, {
    status: 303,
    headers: { "Set-Cookie": noFeedCookie(app, "desk") },
  });
}

export default function CalendarRevocationRoute() {
  const { sentence, form, ...view } = useLoaderData<typeof loader>();
  return (
    <DeskSheet {...view}>
      <form className="telling" method="post" action={form.action}>
        <p>{sentence}</p>
        <Actions>
          <Button>{form.button}</Button>
          <ButtonLink href={form.keep.href} variant="tertiary">
            {form.keep.text}
          </ButtonLink>
        </Actions>
      </form>
    </DeskSheet>
  );
}
