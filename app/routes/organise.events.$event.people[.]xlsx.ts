import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportWords } from "#app/language/people.ts";
import { xlsxOf } from "#app/registration/people/xlsx.ts";
import { privateFileAnswer } from "#app/web/answers.ts";
import { exportedPeople } from "#app/web/exported-people.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The people of an event as a workbook. */
export async function loader(args: LoaderFunctionArgs) {
  const { name, headers, rows } = await exportedPeople(args);
  return privateFileAnswer(xlsxOf(exportWords.sheet, headers, rows), WORKBOOK, `${name}.xlsx`);
}
