import { ATTENDANCE_TABS, type AttendanceWish } from "#app/attendance/attendees.ts";

const LONGEST_SEARCH = 100;
const MOST_PAGES = 10_000;

/** What an address asks for; anything it does not know is passed over. */
export function attendanceWishIn(address: string): AttendanceWish {
  const query = new URL(address).searchParams;
  const page = Number.parseInt(query.get("page") ?? "1", 10) || 1;
  return {
    tab: ATTENDANCE_TABS.find((one) => one === query.get("show")) ?? "all",
    search: (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    sessionId: query.get("session") || null,
    page: Math.min(Math.max(page, 1), MOST_PAGES),
  };
}

/** All that an address says but the page, as a form keeps it. */
export function attendanceKept({
  tab,
  search,
  sessionId,
}: AttendanceWish): { name: string; value: string }[] {
  return [
    ...(sessionId === null ? [] : [{ name: "session", value: sessionId }]),
    ...(tab === "all" ? [] : [{ name: "show", value: tab }]),
    ...(search ? [{ name: "q", value: search }] : []),
  ];
}

/** The address of a list so asked for. @param said what it says besides */
export function attendanceHref(
  path: string,
  wish: AttendanceWish,
  said: Record<string, string> = {},
): string {
  const query = new URLSearchParams(attendanceKept(wish).map(({ name, value }) => [name, value]));
  if (wish.page > 1) query.set("page", String(wish.page));
  for (const [name, value] of Object.entries(said)) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
