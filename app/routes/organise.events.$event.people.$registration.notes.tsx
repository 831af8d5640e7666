import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson, requirePersonEditor } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { addNote, readNote } from "#app/registration/people/notes.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";
import { personView } from "#app/views/organise/people/person-page.ts";
import { PersonPage } from "#app/views/organise/people/person-parts.tsx";

/** Looking writes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

/** Keeps a note about somebody. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requirePersonEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const typed = (await readForm(args.request)).get("note") ?? "";

  const read = readNote(typed);
  if ("fault" in read) {
    const { missing, tooLong } = peopleWords[language].decisions;
    const note = { typed, sentence: read.fault === "missing" ? missing : tooLong };
    return data(await personView(app, reader, url, arrivalOf(args), { note }), { status: 400 });
  }
  const { event, registration, account } = reader;
  await addNote(app, event.id, registration.id, read.text, account.id);
  return redirect(`${peoplePath(event, language)}/${registration.id}?done`, 303);
}

export default function NotesRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
