import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { changeSlug } from "#app/events/edit/change-slug.ts";
import { readAddress } from "#app/events/edit/read-address.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { publicationWords } from "#app/language/organise/publication.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { addressView } from "#app/views/organise/event/address-page.ts";
import { publicationPath } from "#app/views/organise/event/publication-path.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return addressView(appOf(args), organiser, args.request.url);
}

/** Gives the event another address. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const typed = form.get("address") ?? "";
  const page = async (sentence: string, status: number) =>
    data(await addressView(app, organiser, url, { typed, sentence }), { status });

  const read = readAddress(typed);
  if ("fault" in read) return page(publicationWords[language].address[read.fault], 400);
  const by = { accountId: organiser.account.id, version: Number(form.get("version")) };
  const outcome = await changeSlug(app, organiser.event.id, by, read.wish).catch(refusalOf);
  if (outcome instanceof Refusal) return page(organiserRefusal(outcome, language), statusOf[outcome.code]);
  return redirect(`${publicationPath(outcome, language)}?done=address`, 303);
}

export default function AddressRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...view}>
      {form && (
        <form className="telling" method="post" action={form.action} noValidate>
          <input type="hidden" name="version" value={form.version} />
          <Field {...form.field} maxLength={120} spellCheck={false} />
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      )}
    </EventDesk>
  );
}
