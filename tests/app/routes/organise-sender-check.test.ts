import { expect, test } from "vitest";
import { loader } from "#app/routes/organise.organisations.$organisation.sender.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, testApp } from "#tests/support/app.ts";
import { argsFor } from "./at-the-desk.ts";

test("nothing is looked up until an owner asks; then what is missing is said with what to add", async () => {
  const app = await testApp("sqlite", { config: { hasDemo: false, smtpUrl: "smtp://relay.example.no" } });
  const asked: string[] = [];
  const house = {
    ...app,
    txtRecords: (name: string) => Promise.resolve(asked.push(name) > 1 ? ["v=DMARC1; p=none"] : []),
  };
  const home = await anOrganiser(app);
  const session = await sessionOf(app, await aMember(app, home, "owner", "eier@example.org"));
  const params = { organisation: home.slug };
  const path = `/organise/organisations/${home.slug}/sender`;

  expect((await loader(argsFor(house, path, { session, params }))).findings).toEqual([]);
  expect(asked).toEqual([]);
  const { findings, form } = await loader(argsFor(house, `${path}?now=yes`, { session, params }));
  expect(asked).toEqual(["example.no", "_dmarc.example.no"]);
  expect(findings.map(({ state, wanted }) => [state.words, wanted?.record])).toEqual([
    ["Mangler", "v=spf1 a:relay.example.no ~all"],
    ["Ikke i bruk", undefined],
    ["Svak", "v=DMARC1; p=quarantine; rua=mailto:postmaster@example.no"],
  ]);
  expect(form.about).toBeNull();
});
