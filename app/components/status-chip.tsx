export type StatusTone =
  | "open"
  | "few"
  | "waitlist"
  | "full"
  | "prioritised"
  | "not-open"
  | "closed"
  | "cancelled"
  | "moved"
  | "held"
  | "recordings"
  | "elsewhere";

export interface StatusChipProps {
  tone: StatusTone;
  /** «Få plasser igjen» */
  children: string;
  /** «bare» in lists: the mark and the words without a plate. */
  variant?: "plate" | "bare";
}

const colourOf: Record<StatusTone, "success" | "warning" | "danger" | "neutral" | "accent"> = {
  open: "success",
  few: "warning",
  waitlist: "warning",
  full: "neutral",
  prioritised: "warning",
  "not-open": "neutral",
  closed: "neutral",
  cancelled: "danger",
  moved: "danger",
  held: "neutral",
  recordings: "accent",
  elsewhere: "accent",
};

/** How full the little disc is, or another figure: the shape says the same as the colour, the words say it all. */
const markOf: Record<StatusTone, string> = {
  open: "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z",
  few: "M8 3a5 5 0 1 0 5 5H8z",
  waitlist: "M3 4h10v2H3zM3 7.25h10v2H3zM3 10.5h6v2H3z",
  full: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
  prioritised: "M3 11h2.5v2H3zM6.75 7.5h2.5V13h-2.5zM10.5 3H13v10h-2.5z",
  "not-open":
    "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM7.25 5h1.5v2.7l2 1.2-.8 1.3-2.7-1.7z",
  closed: "M3 7h10v2.25H3z",
  cancelled:
    "m4.25 2.75 3.75 3.75 3.75-3.75 1.5 1.5L9.5 8l3.75 3.75-1.5 1.5L8 9.5l-3.75 3.75-1.5-1.5L6.5 8 2.75 4.25z",
  moved: "M2.5 7h7L6.75 4.25 8.25 2.75 13.5 8l-5.25 5.25-1.5-1.5L9.5 9h-7z",
  held: "m2.25 8.5 1.5-1.5 2.75 2.75L12.25 4l1.5 1.5-7.25 7.25z",
  recordings: "M5 2.75 13 8l-8 5.25z",
  elsewhere: "M5.5 3h7.5v7.5h-2V6.5l-6 6L3.5 11l6-6h-4z",
};

/** The state of registration in words, with a mark of its own shape: never by colour alone. */
export function StatusChip({ tone, children, variant = "plate" }: StatusChipProps) {
  return (
    <span
      className={variant === "plate" ? "ds-tag status" : "status status--bare"}
      data-color={colourOf[tone]}
    >
      <svg
        className="status__mark"
        aria-hidden="true"
        focusable="false"
        width="16"
        height="16"
        viewBox="0 0 16 16"
      >
        <path d={markOf[tone]} />
      </svg>
      {children}
    </span>
  );
}
