import type { App } from "#app/app.ts";
import type { StoredFileRow } from "#db/schema.ts";
import { newTicket } from "./tickets.ts";

/** Where a file is fetched. @param ticket for a speaker, whose it is and who has no account */
export function fileAddress(file: Pick<StoredFileRow, "id" | "name">, ticket?: string): string {
  const address = `/files/${file.id}/${encodeURIComponent(file.name)}`;
  return ticket === undefined ? address : `${address}?ticket=${ticket}`;
}

/** Where the picture of a page of a file is fetched. @param ticket the file's own */
export function pageAddress(file: Pick<StoredFileRow, "id">, page: number, ticket?: string): string {
  const address = `/files/${file.id}/pages/${page}.webp`;
  return ticket === undefined ? address : `${address}?ticket=${ticket}`;
}

/** Lets one who came by a speaker's link fetch a file of theirs, for a day, while the invitation stands. */
export function fileTicket(app: App, file: Pick<StoredFileRow, "id">, invitationId: string): string {
  return newTicket(app, "file", file.id, invitationId);
}

/** A new ticket for an upload that was begun, for a page that goes on with it. @param actor as it was begun by */
export function uploadTicket(app: App, uploadId: string, actor: string): string {
  return newTicket(app, "upload", uploadId, actor);
}
