import type {
  Allocation,
  AttendanceMode,
  EventType,
  PartnerRole,
  PublicCount,
  SeatKind,
} from "#db/schema.ts";
import type { GivenDeadline, GivenTime, WallTime } from "./when.ts";

/** How one gets a seat. */
export type GivenRegistration =
  | {
      readonly mode: "own";
      readonly seats: Partial<Record<SeatKind, number | null>>;
      readonly hasWaitlist?: boolean;
    }
  | { readonly mode: "email"; readonly address: string }
  | { readonly mode: "external"; readonly url: string | null; readonly site: string }
  | { readonly mode: "pointer"; readonly text: string; readonly url?: string }
  | { readonly mode: "closed" };

export interface EventFacts {
  readonly organisationId: string;
  readonly type: EventType;
  readonly title: string;
  readonly lang?: string;
  readonly slug?: string;
  readonly seriesId?: string;
  readonly offerId?: string;
  readonly kicker?: string;
  readonly theme?: string;
  readonly lead?: string;
  readonly body?: string;
  readonly goal?: string;
  readonly purpose?: string;
  readonly parentProgramme?: string;
  readonly audience?: string;
  readonly spokenLanguages?: readonly string[];
  readonly proviso?: string;
  readonly topics?: readonly string[];
  readonly keywords?: readonly string[];
  readonly zone?: string;
  readonly when: GivenTime;
  readonly doorsText?: string;
  readonly isHeld?: boolean;
  readonly venueId?: string;
  readonly roomId?: string;
  readonly placeText?: string;
  readonly attendance?: AttendanceMode;
  readonly streamUrl?: string;
  readonly hasCatering?: boolean;
  readonly registration: GivenRegistration;
  readonly allocation?: Allocation;
  readonly opens?: WallTime;
  readonly deadline?: GivenDeadline;
  readonly answerOn?: string;
  readonly publicCount?: PublicCount;
  readonly statedRegistered?: number;
  readonly contact?: { readonly name: string; readonly email?: string; readonly phone?: string };
  readonly programmeUrl?: string;
  readonly details?: { readonly url: string | null; readonly site: string };
  readonly partners?: readonly { readonly organisationId: string; readonly role: PartnerRole }[];
  readonly isUnlisted?: boolean;
  readonly isDemonstration?: boolean;
}
