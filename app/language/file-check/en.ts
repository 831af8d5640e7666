import { countOf } from "../counts.ts";

const of = (one: string, other: string) => (count: number) => countOf(count, { one, other }, "en");

/** How accessible a file is and how to mend it, in English. */
export const en = {
  heading: "Can everybody read the file?",
  why: "Public bodies must by law publish files that everybody can use, also those who have them read aloud.",
  first: (what: string) => `The most important first: ${what}`,
  more: "After that",
  inOrder: "In order",
  mend: "How to mend it",
  allFine: "We found nothing to mend.",
  limits:
    "The check finds what a program can find. Whether the order and the texts make sense is for you to see.",
  anew: "Upload the file again when it is mended. It is then checked again.",
  notYet: "The file has not been checked yet. It usually takes less than a minute.",
  checked: (at: string) => `Checked ${at}.`,
  read: (read: string, all: string) => `The first ${read} of ${all} were checked.`,
  severity: { must: "Must be mended", should: "Should be mended", fine: "In order" },
  sides: of("page", "pages"),
  slides: of("slide", "slides"),
  onSides: (numbers: string, count: number) => `${count === 1 ? "Page" : "Pages"} ${numbers}.`,
  onSlides: (numbers: string, count: number) => `${count === 1 ? "Slide" : "Slides"} ${numbers}.`,
  andMore: (count: number) => `${count} more`,
  thumbnails: "The pages of the file",
  thumbnail: (page: number, pages: number) => `Page ${page} of ${pages}`,
  fault: {
    broken: "The file cannot be opened. It may have been damaged on its way.",
    locked: "The file is locked with a password, so nobody can read it.",
    "assistive-access": "The file is closed to screen readers.",
    text: "Pages without text. If something is written on them, it is a picture of text, which cannot be read aloud.",
    tags: "The file lacks the tags for headings, lists and reading order, so it cannot be read aloud in the right order.",
    "slide-titles":
      "Slides without a title. Titles are what one finds one's way by when one does not see the slides.",
    "alt-texts": "Pictures without alternative text. Those who do not see them are not told what they show.",
    captions: "Video without captions.",
    language: "The file does not say which language it is in, so it may be read aloud with the wrong voice.",
    title: "The file has no title of its own, only a file name.",
    "spoken-language":
      "The text is marked with another language than it is written in, and is read aloud with the wrong voice.",
    "reading-order": "Something else is read aloud before the title of the slide.",
    "unlike-titles": "Several slides have the same title, so they are hard to tell apart.",
    "written-alt-texts": "Alternative texts that were made by a program. See whether they are right.",
    "table-headers": "Tables without a header row.",
    headings: "No headings are marked as headings.",
    "title-shown": "The file has a title, but the reader shows the file name.",
    "unreadable-kind": "This kind of file we cannot check. It does not mean that anything is wrong.",
    "gave-up":
      "The file could not be checked: it is too large or too complex. It does not mean that anything is wrong.",
    "under-way": "The file is being checked now.",
  },
  fine: {
    text: "The text can be read aloud",
    tags: "Headings and order are marked (tagged)",
    "slide-titles": "All slides have a title",
    "alt-texts": "The pictures have alternative text",
    captions: "The video has captions",
    language: "The language is given",
    title: "The file has a title",
    "reading-order": "The title is read first",
    "unlike-titles": "The titles differ",
    "table-headers": "The tables have a header row",
    headings: "Headings are marked",
    "title-shown": "The title is shown in the reader",
  },
  how: {
    broken: {
      all: "Open the file on your own machine. If that works, upload it again. If not, save it anew first.",
    },
    locked: { all: "Save the file without a password, and upload it again." },
    "assistive-access": {
      acrobat: "File → Properties → Security: choose “No Security”.",
      all: "Make the PDF again without security settings.",
    },
    text: {
      all: "Make the PDF directly from the program the file is written in, not with a scanner or “Print to PDF”.",
      acrobat: "If it is scanned: Scan & OCR → Recognize Text.",
    },
    tags: {
      powerpoint:
        "File → Save As → PDF → Options: tick “Document structure tags for accessibility”. The same in Word. On a Mac: choose “Best for electronic distribution and accessibility”.",
      keynote: "File → Export To → PDF: turn on accessibility under Advanced Options.",
      libreoffice: "File → Export As → PDF: tick “Universal Accessibility (PDF/UA)”.",
      acrobat:
        "Accessibility → Automatically tag PDF. It is better done in the program the file was made in.",
    },
    "slide-titles": {
      powerpoint:
        "Review → Check Accessibility, and choose “Add slide title”. A title that you do not want to show can be hidden.",
      keynote: "Format → Slide Layout: tick Title.",
      libreoffice: "Choose a layout with a title, and write it in the title field.",
    },
    "alt-texts": {
      powerpoint:
        "Right-click the picture → View Alt Text. If it is only there to please, tick “Mark as decorative”.",
      keynote: "Choose the picture → Format → Image → Description.",
      libreoffice: "Right-click the picture → Alt Text.",
      acrobat: "Accessibility → Set Alternate Text.",
    },
    captions: {
      powerpoint: "Choose the video → Playback → Insert Captions (a WebVTT file).",
      all: "Or upload a captioned video and link to it.",
    },
    language: {
      powerpoint: "Review → Language → Set Proofing Language, and make the PDF again.",
      libreoffice: "Tools → Options → Languages, and export again.",
      acrobat: "File → Properties → Advanced → Language.",
    },
    title: {
      powerpoint: "File → Info → Properties → Title. The same in Word.",
      libreoffice: "File → Properties → Description → Title.",
      acrobat: "File → Properties → Description → Title.",
    },
    "spoken-language": {
      powerpoint:
        "Select all text (Ctrl+A) → Review → Language → Set Proofing Language. For a PDF: then make it again.",
      libreoffice: "Tools → Language → For All Text.",
      acrobat: "File → Properties → Advanced → Language.",
    },
    "reading-order": {
      powerpoint: "Home → Arrange → Selection Pane: the lowest is read first. Drag the title to the bottom.",
      keynote: "View → Show Object List: the lowest is read first.",
      libreoffice: "Right-click the title → Arrange → Send to Back.",
    },
    "unlike-titles": {
      all: "Give each slide a title of its own, such as “Status: money” and “Status: people”, or “1 of 2”.",
    },
    "written-alt-texts": {
      powerpoint: "Right-click the picture → View Alt Text, and write what matters in the picture here.",
    },
    "table-headers": { powerpoint: "Click in the table → Table Design: tick “Header Row”." },
    headings: {
      powerpoint:
        "In Word: use the styles “Heading 1”, “Heading 2”. In PowerPoint: use the title fields. Then make the PDF again.",
      libreoffice: "Use the heading styles, and export again.",
      acrobat: "Accessibility → Reading Order: mark the headings.",
    },
    "title-shown": {
      acrobat: "File → Properties → Initial View → Show: Document Title.",
      libreoffice: "Export as PDF → User Interface: “Display document title”.",
    },
    "unreadable-kind": { all: "Do upload the file as PDF or PowerPoint too; then it can be checked." },
    "gave-up": { powerpoint: "Review → Check Accessibility shows the same on your own machine." },
    "under-way": {},
  },
  program: {
    powerpoint: "PowerPoint",
    keynote: "Keynote",
    libreoffice: "LibreOffice",
    acrobat: "Acrobat",
    all: "In any program",
  },
};
