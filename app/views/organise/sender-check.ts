import type { App } from "#app/app.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { senderCheckWords } from "#app/language/organise/sender-check.ts";
import { checkSender, type SenderFinding, type Verdict } from "#app/mail/sender-check.ts";
import type { MembersReader } from "#app/web/member-doors.ts";
import { organisationDesk } from "./organisation-desk.ts";

const toneOf: Record<Verdict, StatusTone> = {
  right: "open",
  missing: "few",
  several: "few",
  open: "few",
  weak: "few",
  other: "few",
  off: "closed",
  unanswered: "closed",
};

/** What DNS says of the domain that letters come from, once somebody asks. */
export async function senderCheckView(app: App, reader: MembersReader, address: string) {
  const language = languageOf(address);
  const words = senderCheckWords[language];
  const isAsked = new URL(address).searchParams.has("now");
  const sender = app.config.mailFrom.address;
  return {
    ...organisationDesk(app, reader, address, "settings", { heading: words.heading }),
    lead: words.lead(sender.slice(sender.lastIndexOf("@") + 1)),
    form: {
      action: new URL(address).pathname,
      button: isAsked ? words.again : words.button,
      about: isAsked ? null : words.nothingYet,
    },
    findings: isAsked ? (await checkSender(app)).map((one) => findingView(one, language)) : [],
  };
}

function findingView({ check, verdict, name, found, wanted }: SenderFinding, language: Language) {
  const words = senderCheckWords[language];
  const said: Readonly<Partial<Record<Verdict, string>>> = words.says[check];
  return {
    key: check,
    heading: words.checks[check],
    state: { tone: toneOf[verdict], words: words.states[verdict] },
    sentence: said[verdict] ?? words.says.unanswered,
    found: found.length > 0 ? { term: words.found, records: [...found] } : null,
    wanted: wanted === null ? null : { term: words.wanted, nameTerm: words.name, name, record: wanted },
  };
}
