import { fold } from "#app/fold.ts";

/** What somebody's organisation is known by. */
export interface From {
  readonly id: string;
  /** Normalised. */
  readonly email: string;
  /** As they wrote it. */
  readonly organisation: string | null;
}

/** An organisation, as far as addresses and what people write can tell. */
export interface KnownOrganisation {
  /** The domain of its addresses, "nav.no"; or "name:" and its folded name, where nobody has such an address. */
  readonly key: string;
  /** As most of its people write it; the domain where nobody does. */
  readonly name: string;
}

/** Where anybody can have an address: it says nothing of where one works. */
const OPEN_TO_ALL = new Set(
  `gmail.com googlemail.com outlook.com outlook.no hotmail.com hotmail.no live.com live.no msn.com icloud.com me.com
  mac.com yahoo.com yahoo.no ymail.com aol.com proton.me protonmail.com pm.me gmx.com gmx.net fastmail.com hey.com
  zoho.com tutanota.com tuta.io mail.com online.no broadpark.no getmail.no lyse.net altibox.no telenor.no c2i.net
  frisurf.no start.no sensewave.com bkkfiber.no haugnett.no hotmail.se hotmail.dk live.se live.dk telia.com`.split(
    /\s+/,
  ),
);

/** Below these each organisation has a domain of its own: ministries, municipalities and counties, and abroad. */
const SHARED = new Set(
  `dep.no kommune.no herad.no suohkan.no tjielte.no fylkeskommune.no fylkesbiblioteket.no priv.no
  co.uk gov.uk ac.uk org.uk nhs.uk europa.eu gov.pl gv.at gouv.fr`.split(/\s+/),
);

/** What people write where they are from nowhere. */
const NOBODY = new Set([
  ...["privat", "privatperson", "ingen", "ingen virksomhet", "selvstendig", "student", "pensjonist"],
  ...["ikke relevant", "ikkje relevant", "na", "n a", "none", "private"],
]);

/** How a firm is owned says nothing of which it is. */
const FORM_OF_COMPANY = / (?:as|asa|sa|sf|hf|ab|ltd)$/;

/**
 * Which organisation each is from; null for one from nowhere. Each is known by the domain of their address, whatever
 * they write beside it: one who wants more seats than the ceiling gives can write anything. One whose address anybody
 * could have is known by the name they write: as an organisation whose addresses we know, where all who write this
 * name have addresses there; else as an organisation of that name.
 */
export function organisationsOf(people: readonly From[]): ReadonlyMap<string, KnownOrganisation | null> {
  const domains = domainsByName(people);
  const keys = new Map(people.map((one) => [one.id, keyOf(one, domains)]));
  const names = namesByKey(people, keys);
  return new Map(
    people.map(({ id }) => {
      const key = keys.get(id) ?? null;
      return [id, key === null ? null : { key, name: names.get(key) ?? key }];
    }),
  );
}

/** The domain by which an address tells of an organisation; null where it tells of none. */
export function domainOf(email: string): string | null {
  const labels = email.slice(email.lastIndexOf("@") + 1).split(".");
  const two = labels.slice(-2).join(".");
  if (OPEN_TO_ALL.has(two)) return null;
  return SHARED.has(two) && labels.length > 2 ? labels.slice(-3).join(".") : two;
}

/** A name under which two spellings of it are one; null where it names nobody. */
export function nameKey(organisation: string | null): string | null {
  const key = fold(organisation ?? "").replace(FORM_OF_COMPANY, "");
  return key === "" || NOBODY.has(key) ? null : key;
}

function domainsByName(people: readonly From[]): ReadonlyMap<string, ReadonlySet<string>> {
  const domains = new Map<string, Set<string>>();
  for (const { email, organisation } of people) {
    const name = nameKey(organisation);
    const domain = domainOf(email);
    if (name !== null && domain !== null) domains.set(name, (domains.get(name) ?? new Set()).add(domain));
  }
  return domains;
}

function keyOf(one: From, domains: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const domain = domainOf(one.email);
  if (domain !== null) return domain;
  const name = nameKey(one.organisation);
  if (name === null) return null;
  const [only, ...others] = domains.get(name) ?? [];
  return only !== undefined && others.length === 0 ? only : `name:${name}`;
}

/** What most of its people write; of names as frequent, the first in the order of their characters. */
function namesByKey(
  people: readonly From[],
  keys: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, organisation } of people) {
    const key = keys.get(id);
    if (!key || nameKey(organisation) === null) continue;
    const written = counts.get(key) ?? new Map<string, number>();
    counts.set(key, written.set(organisation!, (written.get(organisation!) ?? 0) + 1));
  }
  return new Map([...counts].map(([key, written]) => [key, mostWritten(written)]));
}

function mostWritten(written: ReadonlyMap<string, number>): string {
  const [[name]] = [...written].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)) as [
    [string, number],
  ];
  return name;
}
