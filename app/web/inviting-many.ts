import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/language/address.ts";
import { faultSentence } from "#app/language/faults.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { addressOf } from "#app/registration/form/address.ts";
import { isToInvite } from "#app/speakers/invite-many.ts";
import type { SpeakerWish } from "#app/speakers/invite-speaker.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { addressField, type TickedSpeakers } from "#app/views/organise/speakers/many-page.ts";
import { appOf } from "./http.ts";

export interface ReadInvitations extends TickedSpeakers {
  /** Of those with an address; empty where something is wrong. */
  readonly wishes: readonly SpeakerWish[];
}

/** Whom a form or an address has ticked. Those of other events are not found; those who have been asked are left out. */
export async function ticked(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  eventId: string,
  from: URLSearchParams,
): Promise<TickedSpeakers> {
  const ids = new Set(from.getAll("id"));
  const all = (await speakersOf(appOf(args).db, eventId)).filter(({ turn }) => ids.has(turn.one.id));
  const speakers = all.filter(isToInvite);
  return { speakers, left: all.length - speakers.length, typed: from, errors: [] };
}

/** The same, with the address beside each. One who has none is not invited. */
export async function readInvitations(
  args: ActionFunctionArgs,
  eventId: string,
  form: URLSearchParams,
): Promise<ReadInvitations> {
  const language = languageOf(args.request.url);
  const among = await ticked(args, eventId, form);
  const errors: { name: string; text: string }[] = [];
  const wishes = among.speakers.flatMap(({ turn: { one } }): SpeakerWish[] => {
    const name = addressField(one.id);
    const typed = form.get(name) ?? "";
    if (typed.trim() === "") return [];
    const address = addressOf(typed);
    if ("fault" in address) errors.push({ name, text: faultSentence(address.fault, language) });
    return "fault" in address
      ? []
      : [{ appearanceId: one.id, part: "speaker", name: one.name, email: address.address, language }];
  });
  const [first] = among.speakers;
  if (first && wishes.length + errors.length === 0)
    errors.push({ name: addressField(first.turn.one.id), text: speakersWords[language].many.noAddress });
  return { ...among, errors, wishes: errors.length > 0 ? [] : wishes };
}
