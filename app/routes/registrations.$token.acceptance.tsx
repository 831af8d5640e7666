import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { openRegistration } from "#app/web/doors.ts";
import { appOf, arrivalOf, refusalOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { acceptOffer } from "#app/registration/offers.ts";

/** The question stands on the own page. */
export async function loader(args: LoaderFunctionArgs) {
  const { token } = await openRegistration(args);
  return redirect(inLanguage(languageOf(args.request.url), `/registrations/${token}`), 302);
}

export async function action(args: ActionFunctionArgs) {
  const { token, registration } = await openRegistration(args);
  // Too late or already taken: the own page says how it stands.
  await acceptOffer(appOf(args), registration.id, arrivalOf(args)).catch(refusalOf);
  return redirect(inLanguage(languageOf(args.request.url), `/registrations/${token}`), 303);
}
