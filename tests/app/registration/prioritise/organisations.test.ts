import { expect, test } from "vitest";
import { domainOf, nameKey, organisationsOf } from "#app/registration/prioritise/organisations.ts";

test.each([
  ["kari@nav.no", "nav.no"],
  ["kari@stud.ntnu.no", "ntnu.no"],
  ["kari@kmd.dep.no", "kmd.dep.no"],
  ["kari@post.kmd.dep.no", "kmd.dep.no"],
  ["kari@oslo.kommune.no", "oslo.kommune.no"],
  ["kari@kommune.no", "kommune.no"],
  ["kari@gmail.com", null],
  ["kari@mail.yahoo.no", null],
])("%s is an address at %s", (email, domain) => {
  expect(domainOf(email)).toBe(domain);
});

test.each([
  ["  NAV ", "nav"],
  ["Ålesund Kommune", "alesund kommune"],
  ["Bouvet ASA", "bouvet"],
  ["Rambøll A/S", "ramboll a s"],
  ["Privat", null],
  ["–", null],
  [null, null],
])("the name %s is known as %s", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test("one domain is one organisation, called what most of its people call it", () => {
  expect(found(["a@nav.no", "NAV"], ["b@nav.no", "Arbeids- og velferdsetaten"], ["c@nav.no", "NAV"])).toEqual(
    ["nav.no NAV", "nav.no NAV", "nav.no NAV"],
  );
  expect(found(["a@nav.no", null])).toEqual(["nav.no nav.no"]);
});

test("an address that anybody could have tells nothing; the name beside it does", () => {
  expect(found(["a@gmail.com", "Foreningen Nye Veier"], ["b@online.no", "foreningen nye veier"])).toEqual([
    "name:foreningen nye veier Foreningen Nye Veier",
    "name:foreningen nye veier Foreningen Nye Veier",
  ]);
  expect(found(["a@gmail.com", null], ["b@gmail.com", "privat"])).toEqual([null, null]);
});

test("a name that only one domain's people write is that organisation's; one that two write is neither's", () => {
  expect(found(["a@nav.no", "NAV"], ["b@gmail.com", "nav"])).toEqual(["nav.no NAV", "nav.no NAV"]);
  expect(found(["a@nav.no", "Etaten"], ["b@ssb.no", "Etaten"], ["c@gmail.com", "Etaten"])[2]).toBe(
    "name:etaten Etaten",
  );
});

test("nobody leaves their organisation by writing another", () => {
  expect(found(["a@nav.no", "Noe helt annet"], ["b@nav.no", "NAV"], ["c@nav.no", "NAV"])[0]).toBe(
    "nav.no NAV",
  );
});

/** The key and name of each one's organisation. */
function found(...people: readonly (readonly [string, string | null])[]): (string | null)[] {
  const all = people.map(([email, organisation], index) => ({ id: String(index), email, organisation }));
  const known = organisationsOf(all);
  return all.map(({ id }) => {
    const one = known.get(id);
    return one ? `${one.key} ${one.name}` : null;
  });
}
