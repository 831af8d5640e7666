import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { App } from "#app/app.ts";
import { furnish } from "#app/context.ts";
import { addByHand } from "#app/registration/people/add-by-hand.ts";
import { aSeminar, MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { openMailbox, type Mailbox } from "#tests/support/mailbox.ts";
import { leadOn } from "#tests/support/visit.ts";
import { signedIn } from "./desk.ts";

const NARROW = { width: 320, height: 640 };
const DESK = "/organise/events/mange-vil/people";
const CONTACT = "leder@nav.example";

let mailbox: Mailbox;
let browser: Browser;
let house: House;

beforeAll(async () => {
  mailbox = await openMailbox();
  const env = { SMTP_URL: mailbox.url, MAIL_PER_MINUTE: "1000" };
  [browser, house] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, env, furnish: furnishWithMany }),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await mailbox?.close();
});

/** Two seats, and four who have asked for one: three of them from NAV. */
async function furnishWithMany(app: App): Promise<void> {
  await furnish(app);
  const { organisation_id: organisationId } = await app.db
    .selectFrom("event")
    .select("organisation_id")
    .where("slug", "=", "fullt-demo")
    .executeTakeFirstOrThrow();
  const event = await aSeminar(app, {
    organisationId,
    slug: "mange-vil",
    title: "Mange vil",
    allocation: "prioritised",
    capacity: 2,
  });
  const people = ["anne@nav.example", "berit@nav.example", "cato@nav.example", "dina@ssb.example"];
  const lines = people.map((email, index) => ({
    line: index + 1,
    name: email.split("@")[0]!,
    email,
    organisation: email.includes("nav") ? "NAV" : "SSB",
  }));
  const how = { accountId: "account-1", reason: null, kind: "physical", language: "nb" } as const;
  await addByHand(app, event.id, lines, { ...how, givesSeat: false });
}

function press(page: Page, name: string): Promise<unknown> {
  return leadOn(page, () => page.getByRole("button", { name }).click());
}

test(
  "without a script an organisation is asked, ranks its people, and all are told who has a seat",
  { timeout: 90_000 },
  async () => {
    const desk = await browser.newPage({ javaScriptEnabled: false, viewport: NARROW });
    await signedIn(desk, house, `${DESK}/rankings`);
    await desk.getByLabel("NAV").fill("leder@ssb.example");
    await press(desk, "Send brev til kontaktene");
    expect(await desk.getByRole("alert").textContent()).toContain("hører ikke til virksomheten");
    await desk.getByLabel("NAV").fill(CONTACT);
    await press(desk, "Send brev til kontaktene");
    expect(await desk.getByRole("status").textContent()).toBe("Brevet er sendt.");

    const [asked] = await mailbox.lettersTo(CONTACT, 1);
    const link = /https?:\/\/\S+(\/rankings\/\S+)/.exec(asked!.email.text!)![1]!;
    const contact = await browser.newPage({ javaScriptEnabled: false, viewport: NARROW });
    await contact.goto(house.url + link);
    const names = () => contact.locator(".ranking__name").allTextContents();
    expect(await names()).toEqual(["anne", "berit", "cato"]);
    await press(contact, "Flytt cato opp");
    expect(await names()).toEqual(["anne", "cato", "berit"]);
    await contact.getByLabel("Plass i rekkefølgen for anne").fill("3");
    await contact.keyboard.press("Enter");
    await contact.waitForURL(/\?saved$/);
    expect(await names()).toEqual(["cato", "berit", "anne"]);

    await desk.goto(`${house.url}${DESK}/seats`);
    await desk.getByLabel("Høyst så mange fra hver virksomhet").fill("1");
    await press(desk, "Vis fordelingen");
    expect(await desk.locator("h2", { hasText: "Får plass" }).textContent()).toBe("Får plass 2");
    expect(await desk.getByText("Nummer 1 i rekkefølgen fra NAV.").count()).toBe(1);
    await desk.getByLabel("Begrunnelse").fill("Én fra hver virksomhet.");
    await press(desk, "Fordel plassene og send 4 brev");
    expect(await desk.getByRole("status").textContent()).toBe("Plassene er fordelt.");

    const told = { cato: "Påmeldt", dina: "Påmeldt", anne: "ventelist", berit: "ventelist" };
    for (const [name, word] of Object.entries(told)) {
      const address = `${name}@${name === "dina" ? "ssb" : "nav"}.example`;
      const letters = await mailbox.lettersTo(address, 2);
      expect(`${name}: ${letters[1]!.email.subject}`).toMatch(new RegExp(word, "i"));
      expect(letters[1]!.email.text).toContain("Én fra hver virksomhet.");
    }
    await desk.goto(`${house.url}${DESK}/seats/letters`);
    expect(await desk.getByText("Alle 4 brevene er sendt.").count()).toBe(1);
    expect((await contact.goto(house.url + link))!.status()).toBe(410);
    await desk.context().close();
    await contact.context().close();
  },
);
