/**
 * The file store: what other rooms may use of it.
 *
 * A file comes either bit by bit (`beginUpload`, then bytes through the tus door at `/uploads/ID` with
 * `Upload-Ticket`, which ends with `finishUpload`), or in one go (`storeFile`). It is nobody's to fetch but its
 * event's organisers' and its speaker's, who needs `fileTicket`, until `publishFile`. Its address is `fileAddress`.
 * Guards are the caller's: these commands do what they are told by whoever `actor` is.
 */
export { beginUpload, type Announced } from "./begin-upload.ts";
export { chooseRelease } from "./choose-release.ts";
export type { Destination } from "./destination.ts";
export { fileAddress, fileTicket, pageAddress, uploadTicket } from "./addresses.ts";
export { dropUpload, finishUpload } from "./finish-upload.ts";
export { MAX_EVENT_BYTES, MAX_FILE_BYTES, MAX_SPEAKER_BYTES, mostBytes } from "./limits.ts";
export { publishFile, publishFileIn, withholdFileIn } from "./publish-file.ts";
export { fileById, filesOf } from "./queries.ts";
export { removeFile } from "./remove-file.ts";
export { storeFile, type Coming } from "./store-file.ts";
export { unfinishedOf, versionsOf, type Unfinished, type Version, type Versions } from "./versions.ts";
export { kindsFor, type Kind } from "./types.ts";
