/** What people write, without what no page, calendar or database can hold: for those who build on events. */
export { cleanText, oneLine } from "#app/calendar/text.ts";
