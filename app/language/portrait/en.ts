import type { PortraitWords } from "../portrait.ts";

/** A speaker's portrait on their own page, in English. */
export const en: PortraitWords = {
  heading: "Portrait",
  about: "Shown with your name in the programme and on the page about you.",
  waiting: "The picture is not shown until you have written what it shows.",
  file: "Choose a picture",
  another: "Choose another picture",
  fileAbout: ".jpg, .png or .webp, at most 25 MB. We crop it and remove what it says of time and place.",
  part: "Which part is to be shown?",
  parts: { left: "Left", middle: "Middle", right: "Right", top: "Top", bottom: "Bottom" },
  now: "How the picture is shown",
  again: (event) => `Use the picture from ${event}`,
  alt: "What the picture shows",
  altAbout: "Read aloud to those who do not see it, for instance “Kari smiling, in a blue jacket”.",
  credit: "Photographer",
  remove: "Remove the picture",
  removeAbout: "It disappears at once, from what is published too, and the file is deleted.",
  missing: "Choose a picture.",
  button: "Save the picture",
};
