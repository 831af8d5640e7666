import { createServer, type IncomingMessage } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { App } from "#app/app.ts";
import { fileDoor, isFile } from "#app/file-door.ts";
import { isOurs } from "#app/security.ts";
import { uploadDoor } from "#app/upload-door.ts";

/** The two doors of files, open until the test is over; gives where they are. */
export async function openDoors(app: App): Promise<string> {
  const uploads = uploadDoor(app, (request: IncomingMessage) => isOurs(request, app.config.publicUrl));
  const files = fileDoor(app);
  const server = createServer((request, response) => {
    void (isFile(request.url!) ? files : uploads)(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** As tus says it, from a page of ours. */
export function patch(url: string, ticket: string, offset: number, body: Uint8Array, headers = {}) {
  return fetch(url, {
    method: "PATCH",
    body: body as BodyInit,
    headers: { ...saidBy(ticket, offset), ...headers },
  });
}

/** What is said with bytes by tus. */
export function saidBy(ticket: string, offset: number) {
  return {
    "tus-resumable": "1.0.0",
    "upload-offset": String(offset),
    "content-type": "application/offset+octet-stream",
    "upload-ticket": ticket,
    origin: "https://samling.example.no",
  };
}

/** How far an upload has come, and the status of the answer. */
export async function offsetOf(url: string, ticket: string): Promise<[number, string | null]> {
  const answer = await fetch(url, {
    method: "HEAD",
    headers: { "tus-resumable": "1.0.0", "upload-ticket": ticket },
  });
  return [answer.status, answer.headers.get("upload-offset")];
}
