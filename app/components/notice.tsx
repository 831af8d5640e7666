import type { ReactNode } from "react";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

export type NoticeTone = "info" | "success" | "warning" | "outdated" | "moved" | "cancelled";

export interface NoticeProps {
  tone: NoticeTone;
  heading?: string;
  level?: 2 | 3;
  /** «status» is read out when it appears after a form was sent. */
  role?: "status" | "alert";
  children?: ReactNode;
}

const looks: Record<
  NoticeTone,
  { colour: "info" | "success" | "warning" | "danger" | "neutral"; icon: IconName }
> = {
  info: { colour: "info", icon: "info" },
  success: { colour: "success", icon: "check" },
  warning: { colour: "warning", icon: "warning" },
  outdated: { colour: "neutral", icon: "clock" },
  moved: { colour: "warning", icon: "arrow" },
  cancelled: { colour: "danger", icon: "error" },
};

/** What everyone must know before reading on. Stands in the page, never over it. */
export function Notice({ tone, heading, level = 2, role, children }: NoticeProps) {
  const { colour, icon } = looks[tone];
  const Heading: "h2" | "h3" = `h${level}`;
  return (
    <div className="notice" data-color={colour} role={role}>
      <Icon name={icon} />
      <div className="notice__text">
        {heading && <Heading className="notice__heading">{heading}</Heading>}
        {children}
      </div>
    </div>
  );
}
