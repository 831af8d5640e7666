import type { App } from "#app/app.ts";
import type { FormGroup } from "#app/components/form-fields.tsx";
import { seenOf } from "#app/events/edit/both.ts";
import { offersOf } from "#app/events/organised-dates.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { listOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { offerWords } from "#app/language/organise/offer.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { whenShort } from "#app/language/when.ts";
import { whenOf } from "#app/events/when.ts";
import type { Refusal } from "#app/refusal.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { organisedPage } from "./organised-page.ts";
import { sentIn } from "./section-page.ts";

/** The answer that wants a name. */
export const NEW_OFFER = "new";

/** An offer that was not chosen: what was typed, and why not. */
export interface RefusedOffer {
  readonly form: URLSearchParams;
  readonly faults?: Readonly<Record<string, keyof (typeof offerWords)["nb"]["faults"]>>;
  readonly refusal?: Refusal;
}

/** Where an event is made one of several dates of the same. */
export function offerPath(event: { readonly slug: string }, language: Language): string {
  return `${deskPath(event, language, "registration")}/offer`;
}

/** Which offer the event is a date of: the form. */
export async function offerView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedOffer | null = null,
) {
  const language = languageOf(address);
  const words = offerWords[language];
  const { wrong, wrongTitle, save, optional, done } = textsWords[language];
  const { event, siblings } = await organisedPage(app.db, organiser);
  const offers = await offersOf(app.db, [event.organisation_id]);
  const sentence = (name: string) => {
    const fault = refused?.faults?.[name];
    return fault && words.faults[fault];
  };
  const errors: { name: string | undefined; text: string }[] = [
    ...Object.keys(refused?.faults ?? {}).map((name) => ({ name, text: sentence(name)! })),
    ...(refused?.refusal ? [{ name: "offer", text: organiserRefusal(refused.refusal, language) }] : []),
  ];
  const isStale = refused?.refusal?.code === "stale-version";
  const chosen = refused ? (refused.form.get("offer") ?? "") : (event.offer_id ?? "");
  const groups: FormGroup[] = [
    {
      heading: words.group,
      about:
        siblings.length > 0
          ? words.dates(
              listOf(
                siblings.map((one) => whenShort(whenOf(one), language)),
                language,
              ),
            )
          : undefined,
      fields: [
        {
          kind: "choice",
          pick: "one",
          name: "offer",
          label: words.label,
          error: sentence("offer"),
          options: [
            { value: "", label: words.none, checked: chosen === "" },
            ...offers.map(({ id, title }) => ({ value: id, label: title, checked: chosen === id })),
            { value: NEW_OFFER, label: words.other, checked: chosen === NEW_OFFER },
          ],
        },
        {
          kind: "field",
          name: "title",
          label: words.title,
          mark: optional,
          description: words.titleAbout,
          defaultValue: refused?.form.get("title") ?? "",
          error: sentence("title"),
        },
      ],
    },
  ];
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      errors.length > 0 ? wrongTitle(words.heading) : words.heading,
      "registration",
    ),
    heading: words.heading,
    lead: words.lead,
    wrong: { heading: wrong, errors },
    done: !refused && new URL(address).searchParams.has("done") ? done : null,
    pending: null,
    facts: [],
    links: [],
    form: {
      action: offerPath(event, language),
      button: save,
      version: String(refused && !isStale ? sentIn(refused.form).version : event.version),
      seen: seenOf({ offer: event.offer_id }),
      both: null,
      ask: null,
      hidden: [],
      groups,
    },
  };
}
