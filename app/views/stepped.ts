/** Ids in their order after one of them was moved. @param step «id:up» or «id:down»; anything else moves none */
export function stepped(ids: readonly string[], step: string): string[] {
  const [id, direction] = step.split(":");
  const from = ids.indexOf(id!);
  const to = direction === "up" ? from - 1 : direction === "down" ? from + 1 : -1;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const moved = [...ids];
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return moved;
}
