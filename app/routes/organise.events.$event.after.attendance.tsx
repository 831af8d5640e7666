import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { noteAttendance } from "#app/attendance/note-attendance.ts";
import { readTicks } from "#app/attendance/read-ticks.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { attendanceWords } from "#app/language/organise/attendance.ts";
import { Refusal } from "#app/refusal.ts";
import { attendancePath, attendanceView } from "#app/views/organise/after/attendance-page.ts";
import { AttendancePage } from "#app/views/organise/after/attendance-parts.tsx";
import { attendanceHref, attendanceWishIn } from "#app/views/organise/after/attendance-wish.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return attendanceView(appOf(args), organiser, args.request.url);
}

/** Notes who came, of those on the page. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const wish = attendanceWishIn(url);
  const ticks = readTicks(await readForm(args.request), wish.sessionId);

  const { event, account } = organiser;
  const outcome = await noteAttendance(app, event.id, ticks, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = attendanceWords[language].noSession;
    return data(await attendanceView(app, organiser, url, sentence), { status: statusOf[outcome.code] });
  }
  const done = `${outcome.came}.${outcome.not}`;
  return redirect(attendanceHref(attendancePath(event, language), wish, { done }), 303);
}

export default function AttendanceRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <AttendancePage {...(useActionData<typeof action>() ?? loaded)} />;
}
