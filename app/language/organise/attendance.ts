import type { Language } from "../language.ts";
import { en } from "./attendance/en.ts";
import { nb } from "./attendance/nb.ts";
import { nn } from "./attendance/nn.ts";

/** What the pages say to an organiser about who came, and how many. */
export const attendanceWords: Record<Language, AttendanceWords> = { nb, nn, en };
export type AttendanceWords = typeof nb;
