import type { ReactNode } from "react";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

export interface MaterialItem {
  /** Left out where we know of the thing but not where it is. */
  href?: string;
  /** The title itself, never «Last ned». */
  title: string;
  lang?: string;
  /** «PDF, 1,2 MB», where the link brings down a file. */
  file?: string;
  kind: "recording" | "file" | "link" | "podcast";
  /** «PDF, 1,2 MB» · «Opptak hos vimeo.com, 58 min, tekstet» · «Rapport på engelsk» */
  about?: string;
}

const iconOf: Record<MaterialItem["kind"], IconName> = {
  recording: "play",
  podcast: "speech",
  file: "download",
  link: "external",
};

/** Recordings, presentations, reports: what it is and how large it is, before the click. */
export function Material({ items }: { items: MaterialItem[] }) {
  return (
    <ul className="material">
      {items.map((item) => (
        <li className="material__item" key={`${item.href} ${item.title}`}>
          <Icon name={iconOf[item.kind]} />
          <span className="material__text">
            {item.href ? (
              <a href={item.href}>
                <span lang={item.lang}>{item.title}</span>
                {item.file && ` (${item.file})`}
              </a>
            ) : (
              <span lang={item.lang}>{item.title}</span>
            )}
            {item.about && <span className="material__about"> {item.about}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

export interface LinkRowProps {
  links: { href: string; text: string; kind: keyof typeof linkIcon }[];
}

const linkIcon = {
  calendar: "calendar",
  download: "download",
  external: "external",
  feed: "feed",
  mail: "mail",
} as const;

/** Links in a row, each with its drawing: calendars, feeds, letters. Not on paper. */
export function LinkRow({ links }: LinkRowProps) {
  return (
    <ul className="link-row">
      {links.map((link) => (
        <li key={link.href}>
          <Icon name={linkIcon[link.kind]} />
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  );
}

export interface SubscribeProps extends LinkRowProps {
  /** «Abonner på denne listen» */
  heading?: string;
  sentence?: ReactNode;
}

/** Ways to be told: calendar, RSS, letter. Each link keeps the filter of the list it stands by. */
export function Subscribe({ heading, sentence, links }: SubscribeProps) {
  return (
    <aside className="section section--text subscribe wrap">
      <div className="section__head">{heading && <h2 className="section__heading">{heading}</h2>}</div>
      <div className="section__body">
        {sentence && <p>{sentence}</p>}
        <LinkRow links={links} />
      </div>
    </aside>
  );
}
