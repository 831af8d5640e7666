import type { App } from "./app.ts";
import { keepCopies } from "./backup/keep-copies.ts";
import { checkFiles } from "./files/check-files.ts";
import { sweepFiles } from "./files/sweep-files.ts";
import type { Log } from "./log.ts";
import { deliver } from "./mail/deliver.ts";
import { writeAftermath } from "./materials/aftermath/write-aftermath.ts";
import { purge } from "./privacy/purge.ts";
import { readMailbox } from "./replies/read-mailbox.ts";
import { announce } from "./registration/announcements/announce.ts";
import { writeMassLetters } from "./registration/mass-letters/write-mass-letters.ts";
import { writeReminders } from "./registration/reminders/write-reminders.ts";
import { expireOffers } from "./registration/offers.ts";
import { sweep } from "./registration/sweep.ts";
import { rebuildSearch } from "./search/rebuild.ts";
import { keepSpeakerEntries } from "./speakers/keep-entries.ts";
import { remindSpeakers } from "./speakers/remind-speakers.ts";
import { tellMovedSpeakers } from "./speakers/tell-moved.ts";
import { minutesBetween } from "./time.ts";

/** A letter waits no longer than this for the next round. */
const PAUSE_MILLISECONDS = 500;
/** Source: trust.md §1, R8: a free seat beside a line is found within 60 seconds. */
const SWEEP_MINUTES = 1;
const PURGE_MINUTES = 60;
const SPEAKERS_MINUTES = 1;
const REMINDER_MINUTES = 15;
/** How late a reminder of an event may begin to go out. */
const REMINDERS_MINUTES = 1;
const MAILBOX_MINUTES = 1;
/** How late the hourly copy may be. */
const COPIES_MINUTES = 1;

export interface Jobs {
  /** Ends after the round that is running. */
  readonly stop: () => Promise<void>;
}

/** What the house does by itself until it is stopped: hands letters to the relay, tells of what has changed,
 * ends offers, lets people move up, keeps search up to date, keeps copies, and forgets what it must. */
export function startJobs(app: App, log: Log): Jobs {
  let isStopped = false;
  const closing = new AbortController();
  const wakes = new Set<() => void>();
  const rounds = [
    deliver,
    announce,
    writeMassLetters,
    writeAftermath,
    everyUnlessMore(REMINDERS_MINUTES, writeReminders),
    expireOffers,
    every(SWEEP_MINUTES, sweep),
    every(SPEAKERS_MINUTES, tellMovedSpeakers),
    every(SPEAKERS_MINUTES, keepSpeakerEntries),
    every(REMINDER_MINUTES, remindSpeakers),
    rebuildSearch,
    every(PURGE_MINUTES, purge),
    every(SWEEP_MINUTES, sweepFiles),
  ];
  // A file may take a minute: letters do not wait for it.
  // So may a mail server that says nothing.
  // And so may a copy of a large house.
  const apart = [
    repeat([(of: App) => checkFiles(of, undefined, closing.signal)]),
    repeat([every(MAILBOX_MINUTES, readMailbox)]),
    repeat([every(COPIES_MINUTES, keepCopies)]),
  ];
  const done = Promise.all([repeat(rounds), ...apart]).then(() => undefined);
  return {
    stop: () => {
      isStopped = true;
      closing.abort();
      for (const wake of wakes) wake();
      return done;
    },
  };

  async function repeat(jobs: readonly ((app: App) => Promise<unknown>)[]): Promise<void> {
    while (!isStopped) {
      for (const job of jobs) {
        await job(app).catch((error: unknown) => log.error({ err: error }, "a job failed"));
      }
      if (!isStopped) await pause();
    }
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        wakes.delete(wake);
        resolve();
      };
      wakes.add(wake);
      setTimeout(wake, PAUSE_MILLISECONDS);
    });
  }
}

/** Every so many minutes, and at once again as long as the job says that there is more. */
function everyUnlessMore(minutes: number, job: (app: App) => Promise<boolean>): (app: App) => Promise<void> {
  let isMore = false;
  const seldom = every(minutes, async (app) => {
    isMore = await job(app);
  });
  return async (app) => {
    if (!isMore) return seldom(app);
    isMore = false;
    isMore = await job(app);
  };
}

function every(minutes: number, job: (app: App) => Promise<unknown>): (app: App) => Promise<void> {
  let lastAt: string | null = null;
  return async (app) => {
    const now = app.now();
    if (lastAt !== null && minutesBetween(lastAt, now) < minutes) return;
    lastAt = now;
    await job(app);
  };
}
