import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { removeFile, versionsOf } from "#app/files/store.ts";
import { appOf, gone, notFound } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { requireSpeaker } from "#app/web/speaker-doors.ts";
import { slidesRemovalView } from "#app/views/speak/speak-slides.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { token, ...version } = await versionAt(args);
  return slidesRemovalView(appOf(args), token, version, args.request.url);
}

/** Removes the version. */
export async function action(args: ActionFunctionArgs) {
  const { token, file } = await versionAt(args);
  await removeFile(appOf(args), file.id);
  const page = inLanguage(languageOf(args.request.url), `/speak/${token}`);
  return redirect(`${page}?done=removed#slides`, 303);
}

/** A version of whoever's link it is. @throws Response 404 for another's, and for one that is removed; 410 for a link that is over */
async function versionAt(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { token, open } = await requireSpeaker(args);
  if (!open) throw gone();
  const { standing } = await versionsOf(appOf(args).db, open.invitation.appearance_id);
  const at = standing.findIndex(({ id }) => id === args.params.file);
  const file = standing[at];
  if (!file) throw notFound();
  return { token, file, isInUse: at === 0, next: at === 0 ? standing[1] : undefined };
}

export default function SlidesRemovalRoute() {
  const { frame, heading, name, sentences, action, button, keep } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead title={heading} lead={name} />
      <Column>
        <Paragraphs of={sentences} />
        <form method="post" action={action}>
          <Actions>
            <Button>{button}</Button>
            <ButtonLink href={keep.href} variant="secondary">
              {keep.text}
            </ButtonLink>
          </Actions>
        </form>
      </Column>
    </Page>
  );
}
