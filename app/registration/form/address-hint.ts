/** Whose users there are many of. A domain that is known is never corrected. */
const suggested = [
  "gmail.com",
  "hotmail.com",
  "outlook.com",
  "icloud.com",
  "online.no",
  "yahoo.no",
  "difi.no",
  "digdir.no",
  "nav.no",
  "skatteetaten.no",
  "brreg.no",
  "helsedir.no",
  "husbanken.no",
  "vegvesen.no",
] as const;

/** Domains that look like one of them, and are right. */
const RIGHT = new Set<string>([
  ...suggested,
  "mail.com",
  "yahoo.com",
  "hotmail.no",
  "nve.no",
  "nhn.no",
  "nrk.no",
]);

/** What stands before these names a place, and is left as it is. */
const endings = ["kommune.no", "fylkeskommune.no"] as const;

/**
 * The address that was probably meant, where the domain is one slip of a finger away from a well known one: a letter
 * too many, too few, another, or two that changed places. Null when there is nothing to ask.
 *
 * @param address normalised: see `addressOf`
 */
export function probableAddress(address: string): string | null {
  const at = address.lastIndexOf("@");
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  const meant = probableDomain(domain);
  return meant === null ? null : `${local}@${meant}`;
}

function probableDomain(domain: string): string | null {
  if (RIGHT.has(domain)) return null;
  const whole = suggested.find((known) => isOneSlipAway(domain, known));
  if (whole) return whole;

  const labels = domain.split(".");
  if (labels.length < 3) return null;
  const [place, ending] = [labels.slice(0, -2).join("."), labels.slice(-2).join(".")];
  const meant = endings.find((known) => isOneSlipAway(ending, known));
  return meant ? `${place}.${meant}` : null;
}

/** Whether two words differ by exactly one slip. Source: Damerau 1964; the distance that is one. */
export function isOneSlipAway(typed: string, known: string): boolean {
  if (typed === known || Math.abs(typed.length - known.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === known[same]) same++;
  const [a, b] = [typed.slice(same), known.slice(same)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/**
 * The address to ask about before a form is taken, or null: only where our own page sent it, and only once for what
 * stands there now.
 */
export function addressToAskAbout(form: URLSearchParams, address: string): string | null {
  const hasAnswered = form.has("email-is") || form.get("hinted") === form.get("email");
  return form.get("hint") === "1" && !hasAnswered ? probableAddress(address) : null;
}

/** The form with the address that its sender has decided on, by one of the buttons of the question. */
export function withDecidedAddress(form: URLSearchParams): URLSearchParams {
  const decided = form.get("email-is");
  if (decided === null) return form;
  const taken = new URLSearchParams(form);
  taken.set("email", decided);
  return taken;
}
