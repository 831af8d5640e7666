/** What the page says while a file is on its way; in its language. */
export type Words = Readonly<
  Record<
    | "part"
    | "said"
    | "begun"
    | "looking"
    | "waiting"
    | "paused"
    | "pause"
    | "resume"
    | "stopped"
    | "gone"
    | "refused"
    | "done",
    string
  >
>;

const MB = 1024 * 1024;
/** Said aloud at each. */
const STEP_PERCENT = 10;

/** What is seen and heard of a file on its way. */
export function panelWith(words: Words) {
  const [box, name, bar, part, pause, said] = [
    "sending",
    "sending-name",
    "sending-bar",
    "sending-part",
    "sending-pause",
    "upload-said",
  ].map((id) => document.getElementById(id)!) as [
    HTMLElement,
    HTMLElement,
    HTMLProgressElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  let step = 0;
  const say = (sentence: string) => (said.textContent = sentence);
  return {
    say,
    open(file: File) {
      step = 0;
      box.hidden = false;
      name.textContent = file.name;
      pause.textContent = words.pause;
      show(0, file.size);
      say(words.begun);
    },
    gone(bytes: number, of: number) {
      const percent = show(bytes, of);
      if (bytes >= of) say(words.looking);
      else if (Math.floor(percent / STEP_PERCENT) > step) {
        step = Math.floor(percent / STEP_PERCENT);
        say(filled(words.said, { percent: step * STEP_PERCENT }));
      }
    },
    waiting: (seconds: number) => say(filled(words.waiting, { seconds })),
    paused(isPaused: boolean) {
      pause.textContent = isPaused ? words.resume : words.pause;
      say(isPaused ? words.paused : words.begun);
    },
    close(sentence: string) {
      if (box.contains(document.activeElement)) document.getElementById("slides-come")?.focus();
      box.hidden = true;
      say(sentence);
    },
  };

  function show(bytes: number, of: number): number {
    const percent = of === 0 ? 0 : Math.min(100, Math.floor((100 * bytes) / of));
    bar.value = percent;
    part.textContent = filled(words.part, {
      percent,
      come: bytes < of ? Math.floor(bytes / MB) : Math.ceil(of / MB),
      all: Math.ceil(of / MB),
    });
    return percent;
  }
}

function filled(sentence: string, facts: Readonly<Record<string, number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));
}
