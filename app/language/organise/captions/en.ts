import type { CaptionsWords } from "../captions.ts";

/** The captions and transcripts of a recording, in English. */
export const en: CaptionsWords = {
  heading: "Captions and transcript",
  lead: "Captions come as WebVTT, as most captioning tools make them. A transcript is plain text.",
  there: "Here now",
  none: "No captions have been entered here. If the recording has captions where it is, say so on the recording.",
  kind: "What it is",
  kinds: { captions: "Captions (WebVTT)", transcript: "Transcript (plain text)" },
  lang: "Language",
  text: "The text",
  textAbout: "The first line of captions is WEBVTT. What is there already in the same language is replaced.",
  must: "Must be filled in",
  save: "Save",
  done: "Saved. Everybody can fetch it.",
  uploadHeading: "Upload a file",
  file: "File",
  fileAbout:
    ".vtt for captions, .txt for a transcript. At most 1 MB. What is there already in the same language is replaced.",
  upload: "Upload",
  paste: "Paste the text instead",
  removed: "Removed.",
  remove: "Remove",
  removeOf: (kind, lang) => `Remove ${kind}, ${lang}`,
  removal: "Remove from the recording",
  removalAbout: "The file is deleted, and what it says is no longer on the page.",
  removalClock:
    "These are the last captions. The recording is then said to have none, and the fourteen days run again from the day it was put online.",
  keep: "Keep it",
  noFileText: "Choose a file with text in it.",
  wrong: "To continue you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  onLine: (line, sentence) => `Line ${line}: ${sentence}`,
  faults: {
    empty: "Paste the text.",
    "too-large": "The text is too large. It may be at most 1 MB.",
    "no-header": "Captions begin with the word WEBVTT on a line of its own. SRT must be converted first.",
    "no-cues": "There are no times in the text. A time looks like this: 00:01.000 --> 00:04.000",
    "bad-time":
      "The time cannot be read. It should look like this: 00:01.000 --> 00:04.000, with a full stop before the thousandths.",
    "ends-before-start": "The end must come after the beginning.",
    "out-of-order": "The time begins before the one above it. Put the times in order.",
  },
};
