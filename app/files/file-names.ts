const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** What one of the systems that people use cannot have in a name. */
const UNFIT = /[<>:"|?*]/g;
const EXTENSION = /\.[a-z0-9]{1,5}$/i;
/** Behind these somebody hides what a file is: «cv.pdf.exe». */
const HIDING =
  /\.(?:pdf|pptx?|pptm|potm|ppsm|key|odp|mp4|webm|mp3|m4a|ogg|zip|png|jpe?g|webp|vtt|txt|svgz?|html?|xhtml|js|mjs|vbs|exe|com|bat|cmd|scr|lnk|msi|php|jar|hta|docm?|xlsm?|ps1|sh)$/i;
const MOST_CHARACTERS = 120;

/** A file's name as it may be stored and shown: without folders, and without what cannot be seen. Empty where nothing is left. */
export function cleanFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1)!;
  const seen = last.replace(UNSEEN, "").replace(UNFIT, "-").replace(/\s+/g, " ").trim();
  const bare = seen.replace(/^\.+/, "");
  if ([...bare].length <= MOST_CHARACTERS) return bare;
  const extension = EXTENSION.exec(bare)?.[0] ?? "";
  return (
    [...bare.slice(0, -extension.length || undefined)].slice(0, MOST_CHARACTERS - extension.length).join("") +
    extension
  );
}

/** The name with the one extension that its content has, whatever it called itself: «cv.pdf.exe» with a pdf in it is «cv.pdf». */
export function nameWith(name: string, extension: string): string {
  let base = cleanFileName(name).replace(EXTENSION, "");
  while (HIDING.test(base)) base = base.replace(HIDING, "");
  return `${base.replace(/[. ]+$/, "") || "fil"}.${extension}`;
}
