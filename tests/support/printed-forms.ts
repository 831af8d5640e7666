/** What is printed on a page to be filled in: as a browser without scripts has it. */
export interface PrintedForm {
  readonly action: string;
  readonly method: "get" | "post";
  readonly takesFiles: boolean;
  /** What it would send as it stands, its buttons aside. */
  readonly values: readonly Pair[];
  readonly names: ReadonlySet<string>;
  /** Those of the fields that take any words. */
  readonly texts: ReadonlySet<string>;
  /** What may be chosen of a list, or ticked, by the name of its field. */
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
  /** Fields in which only one of several can be ticked. */
  readonly radios: ReadonlySet<string>;
  readonly buttons: readonly PrintedButton[];
}

export type Pair = readonly [name: string, value: string];
export interface Choice {
  readonly value: string;
  readonly text: string;
}
export interface PrintedButton {
  readonly text: string;
  readonly isPrimary: boolean;
  readonly sends: Pair | null;
}

/** The forms of a page's main part, as React has printed them. */
export function formsIn(html: string): PrintedForm[] {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  return [...main.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].map(([, tag, inside]) =>
    formOf(tag!, inside!),
  );
}

const TAKES_WORDS: ReadonlySet<string> = new Set(["text", "search"]);

/** What a reader sees of markup, its spaces as one. */
export function textIn(html: string): string {
  return decoded(html.replace(/<(style|script)\b[^]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function formOf(tag: string, inside: string): PrintedForm {
  const values: Pair[] = [];
  const names = new Set<string>();
  const texts = new Set<string>();
  const radios = new Set<string>();
  const choices = new Map<string, Choice[]>();
  const buttons: PrintedButton[] = [];
  const controls = /<(input|textarea|select|button)\b((?:"[^"]*"|[^>"])*)>(?:([^]*?)<\/\1>)?/g;
  // An input has no end: what follows it is read anew.
  for (let found = controls.exec(inside); found; found = controls.exec(inside)) {
    const [all, kind, attributes = "", content = ""] = found;
    if (kind === "input") controls.lastIndex = found.index + all.indexOf(">", attributes.length) + 1;
    const one = attributesIn(attributes);
    const name = one.get("name");
    if (kind === "button") {
      buttons.push(buttonOf(one, content));
      continue;
    }
    if (name === undefined || one.has("disabled")) continue;
    names.add(name);
    if (kind === "textarea" || (kind === "input" && TAKES_WORDS.has(one.get("type") ?? "text")))
      texts.add(name);
    if (kind === "textarea") values.push([name, decoded(content.replace(/^\n/, ""))]);
    else if (kind === "select") {
      const options = optionsIn(content);
      choices.set(name, options);
      const chosen = options.find(({ isChosen }) => isChosen) ?? options[0];
      if (chosen) values.push([name, chosen.value]);
    } else {
      const value = one.get("value") ?? (isTicked(one) ? "on" : "");
      if (isTicked(one)) choices.set(name, [...(choices.get(name) ?? []), { value, text: value }]);
      if (one.get("type") === "radio") radios.add(name);
      if (one.get("type") !== "file" && (!isTicked(one) || one.has("checked"))) values.push([name, value]);
    }
  }
  const form = attributesIn(tag);
  return {
    action: form.get("action") ?? "",
    method: form.get("method") === "post" ? "post" : "get",
    takesFiles: form.get("enctype") === "multipart/form-data",
    ...{ values, names, texts, choices, radios, buttons },
  };
}

function isTicked(attributes: ReadonlyMap<string, string>): boolean {
  return ["checkbox", "radio"].includes(attributes.get("type") ?? "");
}

function buttonOf(attributes: ReadonlyMap<string, string>, content: string): PrintedButton {
  const name = attributes.get("name");
  return {
    text: textIn(content),
    isPrimary: attributes.get("data-variant") === "primary",
    sends: name === undefined ? null : [name, attributes.get("value") ?? ""],
  };
}

function optionsIn(html: string) {
  return [...html.matchAll(/<option\b((?:"[^"]*"|[^>"])*)>([^]*?)<\/option>/g)].map(([, tag, text]) => {
    const attributes = attributesIn(tag!);
    const shown = textIn(text!);
    return { value: attributes.get("value") ?? shown, text: shown, isChosen: attributes.has("selected") };
  });
}

function attributesIn(tag: string): ReadonlyMap<string, string> {
  const pairs = [...tag.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
  return new Map(pairs.map(([, name, value = ""]) => [name!.toLowerCase(), decoded(value)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name]!);
}
