import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { App } from "./app.ts";
import { ConfigFault, loadConfig } from "./config.ts";
import { closeApp, demoOrganiserLink, demoSpeakerLink, furnish, migrate, openApp } from "./context.ts";
import { fileDoor, isFile } from "./file-door.ts";
import { startJobs } from "./jobs.ts";
import { answerOf, KeptPages, sendAnswer, type Answer } from "./kept-pages.ts";
import { openLog, type Log } from "./log.ts";
import { bePatient } from "./patience.ts";
import { pathOf, remixDoor, type RemixDoor } from "./remix-door.ts";
import { isKeepable, isOneClick, isOurs, isTheirsWhoMakeIt, securityHeaders } from "./security.ts";
import { siteVersion } from "./site/version.ts";
import { isUpload, uploadDoor } from "./upload-door.ts";
import { isZip, zipDoor } from "./zip-door.ts";

const BUILD = join(process.cwd(), "build/remix");
/** What runs is finished before the end; after this the rest is dropped (trust.md §6). */
const DRAIN_MILLISECONDS = 25_000;
const IDLE_MILLISECONDS = 100;

const PLAIN = { "content-type": "text/plain; charset=utf-8" };
const NOT_SERVED = Buffer.from("Slik kan siden ikke brukes. The page cannot be used like this.\n");
const NOT_OURS = Buffer.from(
  "Skjemaet må sendes fra siden det står på. The form must be sent from its own page.\n",
);

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

async function start(): Promise<void> {
  const config = loadConfig();
  const log = openLog(config.logLevel);
  const app = await openApp(config);
  await migrate(app);
  await furnish(app);
  const isWorker = config.role === "worker";
  const organiserLink = isWorker ? null : await demoOrganiserLink(app);
  const speakerLink = isWorker ? null : await demoSpeakerLink(app);

  const build = (await import(pathToFileURL(join(BUILD, "server/index.js")).href)) as ServerBuild;
  const pages = new KeptPages(() => siteVersion(app.db), app.now);
  const server = serverOf(app, log, pages, remixDoor(app, build), assetsIn(join(BUILD, "client")));
  const jobs = config.role === "web" ? null : startJobs(app, log);
  if (isWorker) console.log("Samling works on letters.");
  else server.listen(config.port, config.host, () => greet(app, organiserLink, speakerLink));
  endGracefully(server, async () => {
    await jobs?.stop();
    await closeApp(app);
  });
}

function serverOf(
  app: App,
  log: Log,
  pages: KeptPages,
  remix: RemixDoor,
  assets: Map<string, Answer>,
): Server {
  const headers = Object.entries(securityHeaders(app.config));
  const uploads = uploadDoor(app, (request) => isOurs(request, app.config.publicUrl));
  const files = fileDoor(app);
  const zips = zipDoor(app);
  // Node's own limit is one for all requests; ours knows forms from files.
  const server = createServer({ requestTimeout: 0, headersTimeout: 10_000 }, (request, response) => {
    bePatient(request, isForFile(request));
    for (const [name, value] of headers) response.setHeader(name, value);
    const path = pathOf(request.url);
    const isRead = request.method === "GET" || request.method === "HEAD";
    const ready = isRead ? (assets.get(path) ?? pages.fresh(path)) : undefined;
    if (ready) sendAnswer(request, response, ready);
    else
      void answer(request, response, path, isRead).catch((error: unknown) => fail(log, app, response, error));
  });
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse, path: string, isRead: boolean) {
    const arrivedAt = app.now();
    if (isUpload(path)) return uploads(request, response);
    if (isRead && isFile(path)) return files(request, response);
    if (isRead && isZip(path)) return zips(request, response);
    // Remix would take the others for a form, or break on them (TRACE).
    if (!isRead && request.method !== "POST") {
      const allow = "GET, HEAD, POST";
      return sendAnswer(request, response, answerOf(405, { ...PLAIN, allow }, NOT_SERVED));
    }
    if (!isRead && !isOneClick(path) && !isOurs(request, app.config.publicUrl)) {
      return sendAnswer(request, response, answerOf(403, PLAIN, NOT_OURS));
    }
    const page =
      isRead && isKeepable(path)
        ? await pages.get(path, () => remix(request, arrivedAt))
        : await remix(request, arrivedAt);
    if (!isRead && isTheirsWhoMakeIt(path)) pages.readVersionAnew();
    sendAnswer(request, response, page);
  }
}

function isForFile({ url, headers }: IncomingMessage): boolean {
  return isUpload(pathOf(url)) || (headers["content-type"] ?? "").startsWith("multipart/form-data");
}

function fail(log: Log, app: App, response: ServerResponse, error: unknown): void {
  log.error({ id: app.newId(), err: error }, "a request failed");
  if (!response.headersSent) response.writeHead(500, PLAIN);
  response.end("Beklager, noe gikk galt hos oss. Prøv igjen om litt.\n");
}

/** What the build made, by address, ready to send. Their names change with their content. */
function assetsIn(folder: string): Map<string, Answer> {
  const assets = new Map<string, Answer>();
  if (!existsSync(folder)) return assets;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const headers = { "content-type": type, "cache-control": "public, max-age=31536000, immutable" };
    assets.set(
      `/${name.replaceAll("\\", "/")}`,
      answerOf(200, headers, readFileSync(join(folder, name)), null),
    );
  }
  return assets;
}

function greet(app: App, organiserLink: string | null, speakerLink: string | null): void {
  const { publicUrl, smtpUrl } = app.config;
  console.log(`\nSamling is ready: ${publicUrl}\n`);
  console.log(`  As attendee   ${publicUrl}/events/seats-demo`);
  if (organiserLink) console.log(`  As organiser  ${organiserLink} (once, within 24 hours)`);
  if (speakerLink) console.log(`  As speaker    ${speakerLink}`);
  const sent = smtpUrl ? "go to SMTP_URL; see" : "are sent nowhere; read them at";
  console.log(`  Letters       ${sent} ${publicUrl}/organise/letters`);
}

/** On SIGTERM or SIGINT: no new visitors, what runs is finished, then the end. */
function endGracefully(server: Server, close: () => Promise<void>): void {
  const end = () => {
    setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
    // A connection kept alive is idle again after its answer, and would hold the end back.
    setInterval(() => server.closeIdleConnections(), IDLE_MILLISECONDS).unref();
    server.close(() => void close().then(() => process.exit(0)));
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
}

await start().catch((error: unknown) => {
  console.error(error instanceof ConfigFault ? error.lines.join("\n") : error);
  process.exit(1);
});
