import { expect, test } from "vitest";
import { publish, save } from "./typing.ts";
import { emptyHouse } from "./worlds.ts";

const START = { type: "Erfaringssamling", organisation: "Lean Forum Norge", begin: "nothing" };

async function houseWith(title: string, registration: Record<string, string>) {
  const { by } = await emptyHouse();
  const begun = await by.send(await by.open("/organise/events/new"), { ...START, title, on: "2017-12-07" });
  const slug = begun.path.split("?")[0]!.split("/").at(-1)!;
  await save(by, slug, "place", { where: "Oslo rådhus, Oslo" });
  const saved = await save(by, slug, "registration", registration);
  return { by, slug, saved };
}

test("97 of whom the organiser only knows the number are «nærmere 100», beside an address to write to", async () => {
  const address = "pamelding@example.no";
  const { by, slug } = await houseWith("Samling", {
    ...{ mode: "email", address, publicCount: "rounded", statedRegistered: "97" },
  });
  await save(by, slug, "contact", { contactName: "Kontakt Prøve", contactEmail: address });
  await publish(by, slug, false);
  const page = await by.open(`/events/${slug}`);
  expect(page.text).toContain("Nærmere 100 påmeldte");
  expect(page.html).toContain(`href="mailto:${address}`);
  expect(page.text).toContain("Kontakt Prøve");
  expect(page.forms.filter(({ method }) => method === "post")).toEqual([]);
});

test("the button says where one registers, and «Klikk her» is warned of (S4)", async () => {
  const url = "https://www.difi.no/meld-pa";
  const { by, slug, saved } = await houseWith("Frokost", { mode: "external", url, site: "Klikk her" });
  expect(saved.text).toMatch(/«Klikk her» sier ikke/);
  const mended = await save(by, slug, "registration", { site: "difi.no" });
  expect(mended.text).not.toContain("«Klikk her»");
  await publish(by, slug, false);
  const page = await by.open(`/events/${slug}`);
  expect(page.text).toContain("Meld deg på hos Lean Forum Norge (difi.no)");
  expect(page.html).toContain(`href="${url}"`);
});
