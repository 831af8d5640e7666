import sprite from "#public/icons/sprite.svg?url";

export type IconName =
  | "arrow"
  | "calendar"
  | "check"
  | "clock"
  | "download"
  | "error"
  | "external"
  | "feed"
  | "hearing-loop"
  | "info"
  | "mail"
  | "people"
  | "pin"
  | "play"
  | "search"
  | "speech"
  | "step-free"
  | "ticket"
  | "warning";

/** A drawing beside words, never instead of them: hidden from screen readers. Takes its colour from the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true" focusable="false" width="24" height="24">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
