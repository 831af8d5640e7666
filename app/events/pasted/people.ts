/** One who speaks, as a text names them. */
export interface NamedPerson {
  /** Null for a role whose name is unknown or still to come (acceptance D14, D15). */
  readonly name: string | null;
  readonly titles: readonly string[];
  readonly organisation: string | null;
  readonly isNameToCome: boolean;
  /** What else stands there of them, or of what they will say. */
  readonly bio: string | null;
  readonly sure: boolean;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = "(?:von|van|de|af|av|der|den|di|la)";
/** Two to five words with capital letters: «Beth Stensen», «Kari Bjørnerud Børthus», «Ole von Berg». */
const NAME = `${WORD}(?: (?:${PARTICLE} )?${WORD}){1,4}`;
const IS_NAME = new RegExp(`^${NAME}$`, "u");
const ROLE =
  /(?:leder|leiar|direktør|rådgiver|rådgivar|sjef|utvikler|utviklar|konsulent|forsker|forskar|professor|minister|sekretær|ansvarlig|ansvarleg|koordinator|arkitekt|økonom|advokat|analytiker|designer|designar|byråd|rådmann|ordfører|ordførar|medlem|spesialist|lektor|gründer|redaktør|ingeniør|jurist|lege|investor|statsråd|departementsråd|manager|director|head|adviser|advisor|officer|lead|researcher|economist|lawyer|architect|engineer|developer|consultant|editor)/iu;
/** «i Bærum kommune», «ved NGU», «for NAV»: what a title is a title at. */
const AT = /^(.{2,200}) (?:i|ved|hos|for|fra|frå|på|in|at|of|from) ((?:den |det |the )?\p{Lu}.{0,120})$/u;
/** What names an organisation by itself, where a bare «Drammen» may be a town. */
const ORGANISATION =
  /kommun|direktorat|departement|etat|tilsyn|verk|fylke|universitet|høgskol|høyskol|forbund|foreni|institutt|senter|sentrum|råd(?:et)?$|(?: |^)(?:as|asa|sf|ks|hf|inc|ltd)$|[#&\d]|^[\p{Lu}\d-]{2,}(?: |$)|\p{Lu}.* \p{Lu}/iu;
/** Titles that go with a town: the town is no employer. */
const OF_A_TOWN = /(?:rådmann|ordfører|ordførar|nav-leder|nav-leiar|kommunedirektør)$/i;

/** Capital letters that are no person's. */
const ORGANISATION_NAME =
  /(?:kommune|direktorat\p{L}*|departement\p{L}*|universitet\p{L}*|forum|norge|foreningen|institutt\p{L}*|tilsynet|etaten|verket| as| asa)$/iu;

export function isName(words: string): boolean {
  return words.length <= 80 && IS_NAME.test(words) && !ORGANISATION_NAME.test(words);
}

/** A title and where it is held: «prosjektleder LEAN i Bærum kommune». A bare town stays with the title. */
export function titleAndOrganisation(words: string): Pick<NamedPerson, "titles" | "organisation" | "sure"> {
  const plain = words.trim().replace(/[,;. ]{1,9}$/, "");
  if (plain === "") return { titles: [], organisation: null, sure: true };
  const [, title, organisation] = AT.exec(plain) ?? [];
  if (title === undefined || organisation === undefined) {
    const isTitle = /^\p{Ll}/u.test(plain) || ROLE.test(plain);
    return isTitle
      ? { titles: [plain], organisation: null, sure: true }
      : { titles: [], organisation: plain, sure: true };
  }
  if (OF_A_TOWN.test(title) && !/kommune$/i.test(organisation))
    return { titles: [plain], organisation: null, sure: true };
  return { titles: [title], organisation, sure: ORGANISATION.test(organisation) };
}

const IS_WHO = new RegExp(`^(${NAME}) (?:er|is) (?!en |ei |ein |et |eit |a |an |one )(.{3,300}?)$`, "u");
const AND_DOES =
  / (?:og|and) (?=(?:arbeider|arbeidar|jobber|jobbar|har|vil|forsker|forskar|works|has|will)(?!\p{L}))/iu;

/**
 * A person presented in a sentence: «Beth Stensen er leder for nye kundetjenester i Ruter#.» Only where the pattern
 * is plain and the word after «er» is a role; everything else stays prose.
 *
 * @param after what follows the sentence in its paragraph
 */
export function personPresented(sentence: string, after: string): NamedPerson | undefined {
  const [, name, rest] = IS_WHO.exec(sentence.trim().replace(/\.$/, "").slice(0, 400)) ?? [];
  if (name === undefined || rest === undefined || !isName(name)) return undefined;
  const [what, ...does] = rest.split(AND_DOES);
  const first = what!.split(/[ ,]/, 2).join(" ");
  if (!ROLE.test(first)) return undefined;
  const more = [does.join(" og "), after.trim()].filter(Boolean);
  const told =
    does.length > 0 && more.length > 0
      ? `${more[0]}${/[.!?]$/.test(more[0]!) ? "" : "."}${more[1] ? ` ${more[1]}` : ""}`
      : more[0];
  return { name, ...titleAndOrganisation(what!), isNameToCome: false, bio: told ?? null };
}

/**
 * The people in a list with commas: «Karianne Fjeldstad, prosjektleder LEAN i Bærum kommune, Steinar Hansen,
 * NAV-leder i Drammen og Kari Bjørnerud Børthus, leder …» (acceptance D11). Whatever stands between two names belongs
 * to the first; several people before one title share it.
 */
export function peopleIn(list: string): NamedPerson[] {
  const tokens = list
    .slice(0, 2_000)
    .replace(/\s+/g, " ")
    .replace(/[.;, ]{1,9}$/, "")
    .split(/, |; /)
    .flatMap(splitAtAnd);
  const people: { name: string; words: string[] }[] = [];
  for (const token of tokens) {
    if (isName(token)) people.push({ name: token, words: [] });
    else people.at(-1)?.words.push(token);
  }
  return people.map(({ name, words }, index) => {
    const own =
      words.length > 0
        ? words
        : (people.slice(index + 1).find((other) => other.words.length > 0)?.words ?? []);
    return { name, ...described(own), isNameToCome: false, bio: null };
  });
}

/** «NAV-leder i Drammen og Kari Bjørnerud Børthus» are a title and a name; «By, Kultur og Miljø» is neither. */
function splitAtAnd(token: string): string[] {
  const pieces = token.split(/ (?:og|and|&) /);
  const parts: string[] = [];
  for (const piece of pieces) {
    if (isName(piece) || parts.length === 0) parts.push(piece);
    else parts.push(`${parts.pop()} og ${piece}`);
  }
  return parts;
}

function described(words: readonly string[]): Pick<NamedPerson, "titles" | "organisation" | "sure"> {
  const read = words.map(titleAndOrganisation);
  const organisation = read
    .map((one) => one.organisation)
    .filter((one) => one !== null)
    .join(", ");
  return {
    titles: read.flatMap((one) => one.titles).flatMap(severalTitles),
    organisation: organisation || null,
    sure: read.every((one) => one.sure),
  };
}

/** «styremedlem og rådgiver» are two titles (acceptance D16). */
function severalTitles(title: string): string[] {
  const parts = title.split(/ (?:og|and) /);
  return parts.length > 1 && parts.every((part) => ROLE.test(part) && !part.includes(" ")) ? parts : [title];
}
