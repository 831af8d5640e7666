import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import { faultSentence } from "#app/language/faults.ts";
import type { Language } from "#app/language/language.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import type { Followed } from "#app/subscriptions/queries.ts";
import { frameFor } from "#app/views/frame.ts";
import { langIfOther } from "#app/views/text.ts";
import type { OwnLinksAnswer } from "./own-links-page.ts";

const NOTHING: OwnLinksAnswer = { typed: undefined, faults: {} };

/** Where one asks for news of a series or an organiser. */
export function newsPath({ organisation, series }: Followed, language: Language): string {
  return inLanguage(
    language,
    series ? `/series/${series.slug}/letters` : `/organisers/${organisation.slug}/letters`,
  );
}

/** What one follows, as it is called, and its page. */
export function followedNames({ organisation, series }: Followed, language: Language) {
  const organiser = organisation.acronym ?? organisation.name;
  const { lang } = series ?? organisation;
  return {
    organiser,
    name: series?.name ?? organiser,
    lang: langIfOther(lang, language),
    page: inLanguage(language, series ? `/series/${series.slug}` : `/organisers/${organisation.slug}`),
  };
}

/** The form by which one asks for news, fresh or as it came back; or that a letter is on its way. */
export function newsView(
  app: App,
  followed: Followed,
  language: Language,
  address: string,
  { typed, faults }: OwnLinksAnswer = NOTHING,
) {
  const { ask: words } = subscriptionWords[language];
  const { name, organiser, page } = followedNames(followed, language);
  const fault = faults.email && faultSentence(faults.email, language);
  const isSent = new URL(address).searchParams.has("sent") && !fault;
  const heading = isSent ? words.sentHeading : words.heading(name);
  const action = newsPath(followed, language);
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: fault ? words.titleWrong(heading) : heading,
      organiser: followed.organisation,
      isPrivate: true,
    }),
    kicker: { href: page, text: name },
    heading,
    lead: isSent ? null : words.lead(organiser),
    sent: isSent
      ? { sentence: words.sent, noLetter: words.noLetter, again: { href: action, text: words.again } }
      : null,
    sentences: isSent ? [] : [...(followed.series ? [] : [words.whole(organiser)]), words.terms],
    form: isSent
      ? null
      : { action, typed, fault, label: words.email, mark: words.must, button: words.button },
    wrong: { heading: words.wrong, errors: fault ? [{ name: "email", text: fault }] : [] },
  };
}
