/** Where a file's bytes go, and what lets them in. */
export interface Arrival {
  readonly address: string;
  readonly ticket: string;
}

/** The server will not have it, whatever is tried. The text says why; empty where it does not. */
export class Turned extends Error {
  override readonly name = "Turned";
}

/** Small enough for whatever stands between, large enough not to be felt. */
const PIECE_BYTES = 32 * 1024 * 1024;
/** No byte has moved for so long: the line is dead, and nobody has said so. */
const SILENCE_MILLISECONDS = 30_000;
/** The server reads a whole file before it answers for the last piece. */
const LOOKING_MILLISECONDS = 180_000;
const CONFLICT = 409;

/** How many bytes of a file have come. @throws Turned, or any other error where it is worth trying again */
export async function comeOf({ address, ticket }: Arrival, signal: AbortSignal): Promise<number> {
  const answer = await fetch(address, {
    method: "HEAD",
    headers: {
      "Tus-Resumable": "1.0.0",
      "Upload-Ticket": ticket,
      "Accept-Language": document.documentElement.lang,
    },
    cache: "no-store",
    signal: AbortSignal.any([signal, AbortSignal.timeout(SILENCE_MILLISECONDS)]),
  });
  if (isFinal(answer.status))
    throw new Turned(decodeURIComponent(answer.headers.get("Upload-Refusal") ?? ""));
  const come = Number(answer.headers.get("Upload-Offset") ?? Number.NaN);
  if (!answer.ok || Number.isNaN(come)) throw new Error(`HEAD: ${answer.status}`);
  return come;
}

/**
 * Sends one piece of a file, from where it has come.
 *
 * @param told how many bytes have gone, as they go
 * @returns how many have come then
 * @throws Turned, or any other error where it is worth trying again
 */
export function sendPiece(
  file: File,
  offset: number,
  { address, ticket }: Arrival,
  signal: AbortSignal,
  told: (gone: number) => void,
): Promise<number> {
  const piece = file.slice(offset, offset + PIECE_BYTES);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let silence = 0;
    const heard = (milliseconds = SILENCE_MILLISECONDS) => {
      clearTimeout(silence);
      silence = window.setTimeout(() => request.abort(), milliseconds);
    };
    const stop = () => request.abort();
    request.open("PATCH", address);
    request.setRequestHeader("Tus-Resumable", "1.0.0");
    request.setRequestHeader("Upload-Ticket", ticket);
    request.setRequestHeader("Upload-Offset", String(offset));
    request.setRequestHeader("Content-Type", "application/offset+octet-stream");
    request.setRequestHeader("Accept-Language", document.documentElement.lang);
    request.upload.onprogress = ({ loaded }) => {
      heard(loaded >= piece.size ? LOOKING_MILLISECONDS : undefined);
      told(offset + loaded);
    };
    request.onloadend = () => {
      clearTimeout(silence);
      signal.removeEventListener("abort", stop);
      const come = Number(request.getResponseHeader("Upload-Offset") ?? Number.NaN);
      if (request.status === 204 && !Number.isNaN(come)) resolve(come);
      else if (isConflict(request)) reject(new Error("Another piece came first"));
      else if (isFinal(request.status)) reject(new Turned(request.responseText));
      else reject(new Error(`PATCH: ${request.status}`));
    };
    signal.addEventListener("abort", stop);
    heard();
    request.send(piece);
  });
}

/** Has what has come of a file deleted. */
export async function endArrival({ address, ticket }: Arrival): Promise<void> {
  await fetch(address, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0", "Upload-Ticket": ticket } });
}

/** The offset was wrong: the protocol's own word, in no language. */
function isConflict({ status, responseText }: XMLHttpRequest): boolean {
  return status === CONFLICT && responseText.startsWith("Upload-Offset");
}

/** What trying again does not help against: ours to mend are 5xx, 408, 423 and 429. */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 423, 425, 429].includes(status);
}
