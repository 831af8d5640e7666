import type { ReactNode } from "react";
import type { PortraitView } from "#app/views/portrait.ts";

export interface SpeakerName {
  /** «Beth Stensen», or the role of someone unnamed: «Representant for Gran kommune» */
  name: string;
  /** «leder for nye kundetjenester» */
  title?: string;
  /** «Ruter#» */
  organisation?: string;
  /** «(navn kommer)», after an unnamed role. */
  pending?: string;
  /** Language of title and organisation, when another than the page's; and of a name that is a role. */
  lang?: string;
  nameLang?: string;
  href?: string;
}

export interface SpeakerNamesProps {
  speakers: SpeakerName[];
  /** «Innleder», «Ordstyrer»: printed before the names. */
  role?: string;
  roleLang?: string;
}

/** Names with title and organisation beneath, as the programme has them. */
export function SpeakerNames({ speakers, role, roleLang }: SpeakerNamesProps) {
  return (
    <div className="speaker-names">
      {role && (
        <p className="speaker-names__role" lang={roleLang}>
          {role}
        </p>
      )}
      <ul>
        {speakers.map((speaker) => (
          <li key={speaker.name}>
            <Name speaker={speaker} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface SpeakerProps extends SpeakerName {
  portrait?: PortraitView;
  /** «BS», drawn in the accent where there is no portrait. Empty for unnamed roles. */
  initials?: string;
  /** Level of the name's heading. */
  level?: 2 | 3 | 4;
  /** About the person, or what they will talk about. */
  children?: ReactNode;
}

/** A speaker with portrait or initials, and a few sentences. */
export function Speaker({ portrait, initials, level = 3, children, ...speaker }: SpeakerProps) {
  const Heading: "h2" | "h3" | "h4" = `h${level}`;
  return (
    <article className="speaker">
      {portrait ? (
        <Portrait {...portrait} />
      ) : (
        <span className="speaker__initials" aria-hidden="true">
          {initials}
        </span>
      )}
      <div className="speaker__text">
        <Heading className="speaker__heading">
          <Name speaker={speaker} />
        </Heading>
        {children && <div className="speaker__about prose">{children}</div>}
        {portrait?.credit && <p className="speaker__credit">{portrait.credit}</p>}
      </div>
    </article>
  );
}

/** A portrait alone; who took it stands elsewhere. */
export function Portrait({ credit: _, ...picture }: PortraitView) {
  return <img className="speaker__portrait" {...picture} loading="lazy" />;
}

function Name({ speaker }: { speaker: SpeakerName }) {
  const work = [speaker.title, speaker.organisation].filter(Boolean).join(", ");
  return (
    <>
      <span className="speaker__name">
        {speaker.href ? (
          <a href={speaker.href}>{speaker.name}</a>
        ) : (
          <span lang={speaker.nameLang}>{speaker.name}</span>
        )}
        {speaker.pending && <span className="speaker__pending"> {speaker.pending}</span>}
      </span>
      {work && (
        <span className="speaker__work" lang={speaker.lang}>
          {" "}
          {work}
        </span>
      )}
    </>
  );
}
