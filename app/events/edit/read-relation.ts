import type { Relation } from "./relations.ts";

/** Which event a form refers to and as what; undefined for what no form of ours sends. */
export function readRelation(form: URLSearchParams): { other: string; kind: Relation } | undefined {
  const kind = (["previous", "related"] as const).find((one) => one === form.get("kind"));
  const other = form.get("other");
  return kind && other ? { other, kind } : undefined;
}
