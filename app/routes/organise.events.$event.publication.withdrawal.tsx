import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { restorePage, withdrawPage } from "#app/events/edit/listing.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { publicationPath } from "#app/views/organise/event/publication-path.ts";
import { withdrawalView } from "#app/views/organise/event/withdrawal.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return withdrawalView(appOf(args), organiser, args.request.url);
}

/** Takes the event's page away, or puts it back. A draft has none: its page says so. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const isWithdrawn = (await readForm(args.request)).get("withdrawn") === "yes";
  const path = publicationPath(event, languageOf(args.request.url));
  if (event.status === "draft") return redirect(path, 303);

  const turn = isWithdrawn ? withdrawPage : restorePage;
  await turn(appOf(args), event.id, account.id);
  return redirect(`${path}?done=${isWithdrawn ? "withdrawn" : "restored"}`, 303);
}

export default function WithdrawalRoute() {
  const view = useLoaderData<typeof loader>();
  const { sentences, instead, form } = view;
  return (
    <EventDesk {...view}>
      <div className="telling">
        <Paragraphs of={sentences} />
        {instead && (
          <p>
            {instead.sentence} <a href={instead.link.href}>{instead.link.text}</a>
          </p>
        )}
        {form && (
          <form method="post" action={form.action}>
            <Actions>
              <Button name="withdrawn" value={form.value}>
                {form.button}
              </Button>
            </Actions>
          </form>
        )}
      </div>
    </EventDesk>
  );
}
