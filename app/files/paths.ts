/** Where files that come from others lie in the store. */
export const FOLDER = "come";

/** Where the bytes of an upload and of its file lie: an upload becomes a file of the same id. */
export function pathOf(id: string): string {
  return `${FOLDER}/${id.slice(-2)}/${id}`;
}

/** Whose bytes lie at a path; what has been made of them lies beside them, with a point after the id. */
export function idAt(path: string): string {
  return path.split("/").at(-1)!.split(".")[0]!;
}
