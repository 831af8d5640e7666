import type {
  Allocation,
  AttendanceMode,
  EventType,
  Lang,
  LocalDate,
  PartnerRole,
  PublicCount,
  RegistrationMode,
  SeatKind,
} from "#db/schema.ts";
import type { GivenDeadline, GivenTime, WallTime } from "../when.ts";

/**
 * What the sections of an event's form show and send. Times are wall clocks in the event's zone; a text, an address
 * or an id that there is none of is "".
 */
export interface EventFields {
  readonly texts: TextFields;
  readonly place: PlaceFields;
  readonly registration: RegistrationFields;
  readonly contact: ContactFields;
}

export interface TextFields {
  readonly title: string;
  readonly lang: Lang;
  readonly type: EventType;
  readonly seriesId: string;
  readonly kicker: string;
  readonly theme: string;
  readonly lead: string;
  /** Markdown. */
  readonly body: string;
  readonly goal: string;
  readonly purpose: string;
  readonly parentProgramme: string;
  readonly audience: string;
  readonly spokenLanguages: readonly Lang[];
  readonly proviso: string;
  readonly topics: readonly string[];
  readonly keywords: readonly string[];
}

/** When and where: saved by `registration/move-event.ts`, so that those who are registered are told. */
export interface PlaceFields {
  readonly when: GivenTime;
  readonly doorsText: string;
  readonly venueId: string;
  readonly roomId: string;
  readonly placeText: string;
  readonly attendance: AttendanceMode;
  readonly streamUrl: string;
}

/** Saved by `registration/edit-registration.ts`. What another mode of registration asks for is passed over. */
export interface RegistrationFields {
  readonly mode: RegistrationMode;
  /** People; null for no limit. A kind that is left out is not offered. */
  readonly seats: Readonly<Partial<Record<SeatKind, number | null>>>;
  readonly hasWaitlist: boolean;
  readonly allocation: Allocation;
  readonly opens: WallTime | "";
  readonly deadline: GivenDeadline;
  readonly answerOn: LocalDate | "";
  readonly address: string;
  readonly url: string;
  readonly site: string;
  readonly pointerText: string;
  readonly hasCatering: boolean;
  readonly publicCount: PublicCount;
  readonly statedRegistered: number | null;
}

export interface ContactFields {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly programmeUrl: string;
  readonly detailsUrl: string;
  readonly detailsSite: string;
  readonly partners: readonly { readonly organisationId: string; readonly role: PartnerRole }[];
}
