import { deliver } from "#app/mail/deliver.ts";
import { addByHand } from "#app/registration/people/add-by-hand.ts";
import { aSeminar, testApp, type SeminarWish, type TestApp } from "#tests/support/app.ts";
import type { Engine } from "#tests/support/engines.ts";
import type { EventRow } from "#db/schema.ts";

export interface AskedHouse {
  readonly app: TestApp;
  readonly event: EventRow;
  /** What was sent, as text. */
  readonly sent: string[];
}

/** A seminar whose seats its organiser gives out, and those who have asked for one: «a» of "a@nav.no NAV". */
export async function askedHouse(
  engine: Engine,
  people: readonly string[],
  wish: SeminarWish = {},
): Promise<AskedHouse> {
  const sent: string[] = [];
  const mailer = {
    send: (letter: { text: string }) => Promise.resolve(String(sent.push(letter.text))),
    close: () => Promise.resolve(),
  };
  const app = await testApp(engine, { mailer, config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07", capacity: 2, allocation: "prioritised", ...wish });
  const lines = people.map((one, index) => {
    const [email, organisation = null] = one.split(" ");
    return { line: index + 1, name: email!.split("@")[0]!, email: email!, organisation };
  });
  const decision = { accountId: "account-1", reason: null };
  await addByHand(app, event.id, lines, { ...decision, kind: "physical", language: "nb", givesSeat: false });
  return { app, event, sent };
}

/** What stands in the link of the newest letter that asks an organisation. */
export async function rankingToken({ app, sent }: Pick<AskedHouse, "app" | "sent">): Promise<string> {
  await deliver(app);
  return sent.flatMap((text) => /\/rankings\/(\S+)/.exec(text)?.[1] ?? []).at(-1)!;
}
