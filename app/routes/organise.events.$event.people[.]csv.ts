import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvOf } from "#app/registration/people/csv.ts";
import { privateFileAnswer } from "#app/web/answers.ts";
import { exportedPeople } from "#app/web/exported-people.ts";

/** The people of an event as a file for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { name, headers, rows } = await exportedPeople(args);
  return privateFileAnswer(csvOf(headers, rows), "text/csv; charset=utf-8", `${name}.csv`);
}
