import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { inLanguage, languageOf, withoutLanguage } from "#app/language/address.ts";
import { datesWords } from "#app/language/organise/dates.ts";
import { seriesWords } from "#app/language/organise/series.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { organiseWords } from "#app/language/organise.ts";
import { signInWords } from "#app/language/sign-in.ts";
import { frameFor, type Frame } from "#app/views/frame.ts";

/** The frame of the organiser's side: its own navigation, who is signed in, the way out. Nobody else finds it. */
export function organiserFrame(app: App, address: string, title: string, { account }: SignedIn): Frame {
  const frame = frameFor(app.config.publicUrl, address, { title, isPrivate: true });
  const language = languageOf(address);
  const words = organiseWords[language];
  const path = withoutLanguage(new URL(address).pathname);
  const at = (to: string) => inLanguage(language, to);
  return {
    ...frame,
    page: {
      ...frame.page,
      navigation: [
        { href: at("/organise"), text: words.events.heading, current: path === "/organise" },
        { href: at("/organise/letters"), text: words.letters.heading, current: path === "/organise/letters" },
        {
          href: at("/organise/series"),
          text: seriesWords[language].heading,
          current: path === "/organise/series",
        },
        {
          href: at("/organise/dates"),
          text: datesWords[language].heading,
          current: path === "/organise/dates",
        },
        {
          href: at("/organise/organisations"),
          text: memberWords[language].organisations.heading,
          current: path === "/organise/organisations",
        },
      ],
      account: {
        label: signInWords[language].signedInAs,
        name: account.email,
        href: at("/organise/account"),
        signOut: { action: at("/sign-out"), text: signInWords[language].signOut },
      },
    },
  };
}
