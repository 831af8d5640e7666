import type { ArticleRow, EventRow, ImageRow } from "#db/schema.ts";

export type ArticleBlocker = "no-body" | "no-alt" | "event-hidden";
export type ArticleWarning = "no-credit" | "no-lead";

export interface ArticleChecks {
  /** With any of these it is not published. */
  readonly blockers: readonly ArticleBlocker[];
  /** One may publish all the same. */
  readonly warnings: readonly ArticleWarning[];
}

/** What an article still lacks. Its pictures go out with its event's files: a hidden event hides them. */
export function articleChecks(
  article: Pick<ArticleRow, "body" | "lead">,
  pictures: readonly Pick<ImageRow, "alt" | "credit">[],
  event: Pick<EventRow, "status" | "withdrawn_at">,
): ArticleChecks {
  const isHidden = event.status === "draft" || event.withdrawn_at !== null;
  return {
    blockers: [
      ...(article.body === "" ? (["no-body"] as const) : []),
      ...(pictures.some(({ alt }) => alt.trim() === "") ? (["no-alt"] as const) : []),
      ...(isHidden ? (["event-hidden"] as const) : []),
    ],
    warnings: [
      ...(pictures.some(({ credit }) => !credit) ? (["no-credit"] as const) : []),
      ...(article.lead ? [] : (["no-lead"] as const)),
    ],
  };
}
