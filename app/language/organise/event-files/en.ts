import type { EventFilesWords } from "../event-files.ts";

/** An event's own files, in English. */
export const en: EventFilesWords = {
  heading: "Files",
  lead: "Recordings, sound and slides that the organiser uploads. They go out when they are put on the page.",
  wrong: "To continue you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  label: "Recording, sound or slides",
  name: "File",
  use: "On the page",
  come: "What has been uploaded",
  none: "Nothing yet.",
  sent: (when) => `Uploaded ${when}`,
  notUsed: "Not on the page",
  add: "Put it on the page",
  addOf: (name) => `Put ${name} on the page`,
  remove: "Delete",
  removeOf: (name) => `Delete ${name}`,
  pending: "Waits for the virus check",
  done: "The file has arrived.",
  removed: "The file has been deleted.",
  ways: "Other pages",
  upload: "Upload a file",
  onBehalf: "Upload for the speaker",
  removal: {
    heading: (name) => `Delete ${name}`,
    gone: "The file is deleted with us at once, and cannot be brought back.",
    used: (titles) => `It is on the page as ${titles}. The title stays without a file.`,
    button: "Delete the file",
    keep: "Keep the file",
  },
};
