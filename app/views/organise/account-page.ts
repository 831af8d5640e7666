import { ownSignIns } from "#app/accounts/own-sign-ins.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { accountWords } from "#app/language/organise/account.ts";
import { accountCalendar, calendarDone } from "./account-calendar.ts";
import { deskAround } from "./desk-form.ts";
import { HOUSE_ZONE } from "./letter-list.ts";

const LONGEST_NAME = 200;

export function accountPath(language: Language, below = ""): string {
  return inLanguage(language, `/organise/account${below}`);
}

/** A name as a form sends it, or what is wrong with it in a sentence. */
export function nameIn(form: URLSearchParams, language: Language): { name: string } | { fault: string } {
  const name = (form.get("name") ?? "").trim().replace(/\s+/g, " ");
  const words = accountWords[language];
  if (name === "") return { fault: words.missing };
  return name.length > LONGEST_NAME ? { fault: words.tooLong(LONGEST_NAME) } : { name };
}

/**
 * One's own page: what one is called, the calendar of what one's organisations run, and where one is signed in.
 *
 * @param held the secret of a calendar that this browser holds
 */
export async function accountView(
  app: App,
  signedIn: SignedIn,
  address: string,
  held: string | undefined,
  refused: { readonly typed: string; readonly fault: string } | null = null,
) {
  const { account, sessionId } = signedIn;
  const language = languageOf(address);
  const words = accountWords[language];
  const query = new URL(address).searchParams;
  const signIns = await ownSignIns(app.db, account.id, app.now());
  return {
    ...deskAround(app, signedIn, address, {
      heading: words.heading,
      title: refused ? words.wrongTitle(words.heading) : words.heading,
      trail: words.trail,
    }),
    lead: account.email,
    ...(refused && { wrong: { heading: words.wrong, errors: [{ name: "name", text: refused.fault }] } }),
    done: query.has("done")
      ? words.done
      : query.has("ended")
        ? words.ended
        : query.has("others")
          ? words.othersEnded
          : calendarDone(query, language),
    form: {
      action: accountPath(language),
      button: words.save,
      fields: [
        {
          kind: "field",
          name: "name",
          label: words.name,
          mark: words.must,
          description: words.nameAbout,
          autoComplete: "name",
          defaultValue: refused?.typed ?? account.name,
          error: refused?.fault,
        },
      ] satisfies (FormField & Told)[],
    },
    calendar: await accountCalendar(app, signedIn, held, language),
    signIns: {
      heading: words.signIns.heading,
      about: words.signIns.about,
      columns: [
        { label: words.signIns.since, isSubject: true },
        { label: words.signIns.until },
        ...(signIns.length > 1 ? [{ label: words.signIns.act }] : []),
      ],
      rows: signIns.map(({ id, since, until }) => ({
        key: id,
        since: stamp(since, HOUSE_ZONE, language),
        until: stamp(until, HOUSE_ZONE, language),
        which: id === sessionId ? words.signIns.here : words.signIns.other,
        end:
          id === sessionId
            ? null
            : {
                action: accountPath(language, `/sign-ins/${id}`),
                button: words.signIns.act,
                label: words.signIns.actOn(stamp(since, HOUSE_ZONE, language)),
              },
      })),
      others:
        signIns.length > 1
          ? { action: accountPath(language, "/sign-ins/others"), button: words.signIns.others }
          : null,
    },
  };
}
