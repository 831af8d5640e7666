import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { MORNING } from "#tests/support/app.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { request, say, type Reply } from "#tests/support/wire.ts";

const FORM = "application/x-www-form-urlencoded";
const REGISTER = "/events/seats-demo/register";

let house: House;
let url: string;
let written = 0;

beforeAll(async () => {
  house = await openHouse({ clock: MORNING });
  url = house.url;
});
afterAll(() => house?.close());
afterEach(() => {
  const said = house.server.output().slice(written);
  written += said.length;
  expect(said).not.toMatch(/failed/);
});

describe("an address that leads nowhere is a page that says so", () => {
  test.each(
    named([
      "/%",
      "/%E0%A4%A",
      "/%00",
      "/events/%00",
      "/events/nye-arbeidsmater%00",
      "/%0d%0aSet-Cookie:%20a=b",
      "//evil.example",
      "//evil.example/events",
      "/\\evil.example",
      "/events/..%2f..",
      "/events/..%2f..%2fetc%2fpasswd",
      "/../../etc/passwd",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/assets/..%2f..%2fserver/index.js",
      "/assets/",
      "/build/server.js",
      "/xx/events",
      "/nb/events",
      "/nn/nn/events",
      "/en/calendar.ics",
      "/calendar/%F0.ics",
      "/nn/api/v1/events",
      "/events/x?type=%00&type[]=seminar",
      "/events/<script>alert(1)</script>",
      "/events/__proto__",
      "/events/constructor/programme",
      "/events/nye-arbeidsmater/sessions/x%27%20or%201=1",
      `/${"a".repeat(8000)}`,
      `/events/${"%C3%A5".repeat(1300)}`,
      `${"/a".repeat(4000)}`,
      "/registrations/../../x",
      "/series/%F0%9F%92%A9",
    ]),
  )("%s", async (_name, path) => {
    const reply = await say(url, request(`GET ${path}`));
    expect(reply.status).toBe(404);
    isPage(reply);
  });

  test("and a path longer than anybody reads is refused", async () => {
    expect((await say(url, request(`GET /${"a".repeat(40_000)}`))).status).toBe(431);
  });
});

describe("a query that makes no sense changes nothing", () => {
  test.each(
    named([
      "/events?type=%00&type[]=seminar",
      "/events?type=constructor&organiser=__proto__&place=%FF%FE",
      "/events?open=maybe&attendance=&type=&place=",
      `/events?place=${"a".repeat(8000)}`,
      "/archive?type=%3Cscript%3Ealert(1)%3C/script%3E",
      "/?%",
      "/events?%E0%A4%A=%E0%A4%A",
      "/search?q=%00",
      "/search?q=%E0%A4%A",
      "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
      "/search?q=%27%20OR%201%3D1%20--",
      "/search?q=*%20NEAR%20%22%20AND%20(%20^",
      "/search?q[]=x&q=y&q=z",
      `/search?q=${"ab%20".repeat(2000)}`,
      `/search?q=${"%F0%9F%98%80".repeat(600)}`,
      "/events/nye-arbeidsmater?lang=../../x&utm_source=%00",
      `${REGISTER}?email=%22%3E%3Cscript%3E`,
    ]),
  )("%s", async (_name, path) => {
    const reply = await say(url, request(`GET ${path}`));
    expect(reply.status).toBe(200);
    isPage(reply);
  });
});

describe("whatever a visitor's headers say, the page is the page", () => {
  const odd: readonly [name: string, headers: Record<string, string>][] = [
    ["another host", { Host: "evil.example" }],
    ["another host with a port", { Host: "evil.example:99999" }],
    ["a host that is none", { Host: "a b<script>" }],
    ["an empty host", { Host: "" }],
    ["a forwarded host", { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" }],
    ["another forwarding", { Forwarded: "host=evil.example;proto=https", "X-Forwarded-For": "1, 2, %" }],
    ["an original address", { "X-Original-URL": "/organise", "X-Rewrite-URL": "/organise" }],
    ["a language nobody speaks", { "Accept-Language": "xx-\u00ff,;;q=9,*;q=-1" }],
    ["languages without end", { "Accept-Language": "nn,".repeat(2500) }],
    ["no encoding at all", { "Accept-Encoding": "br;q=0, gzip;q=0, identity;q=0, *;q=0" }],
    ["an encoding nobody knows", { "Accept-Encoding": "zstd, br;q=zero, ;;;=, gzip;q=" }],
    ["cookies that are none", { Cookie: "receipt; =; receipt=%%%; a=b=c; __proto__=1" }],
    ["a forged receipt", { Cookie: `receipt=${"A".repeat(43)}.${"B".repeat(43)}` }],
    ["a large cookie", { Cookie: `receipt=${"x".repeat(8000)}` }],
    ["tags that are none", { "If-None-Match": '"' }],
    ["tags without end", { "If-None-Match": ",".repeat(8000) }],
    ["another's tag", { "If-None-Match": 'W/"x", "y"' }],
    ["a date that is none", { "If-Modified-Since": "yesterday, perhaps" }],
    ["a part of it", { Range: "bytes=5-1,-99999999999999999999" }],
    ["another method by header", { "X-HTTP-Method-Override": "DELETE" }],
    ["an upgrade", { Upgrade: "h2c", "HTTP2-Settings": "AAMAAABk" }],
    ["a type of its own", { Accept: "application/json;q=\u00ff" }],
    ["a body", { "Content-Length": "0" }],
  ];
  test.each(odd)("%s", async (_name, headers) => {
    for (const path of ["/events/nye-arbeidsmater", "/events/seats-demo/receipt"]) {
      const reply = await say(url, request(`GET ${path}`, headers));
      expect(reply.status).toBe(200);
      isPage(reply);
    }
  });

  test.each([
    "http://evil.example/events/nye-arbeidsmater",
    "HTTPS://EVIL.example:1/events/nye-arbeidsmater",
  ])("an address with another's name in front: %s", async (address) => {
    const reply = await say(url, request(`GET ${address}`));
    expect(reply.status).toBe(200);
    isPage(reply);
    expect(reply.body).toContain(`<link rel="canonical" href="${url}/events/nye-arbeidsmater"/>`);
  });
});

describe("what is no request is refused, and the next one is served", () => {
  test.each([
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx"],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a header without a name", "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n"],
    ["a line of noise", "\u0016\u0003\u0001\u0002\r\n\r\n"],
    ["an unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n"],
    ["a space in the address", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"],
    ["headers without end", `GET / HTTP/1.1\r\nHost: a\r\n${"X: y\r\n".repeat(9000)}\r\n`],
  ])("%s", async (_name, bytes) => {
    const { status } = await say(url, bytes);
    expect([null, 400, 431]).toContain(status);
    expect((await say(url, request("GET /"))).status).toBe(200);
  });
});

describe("a page that nobody sends to takes nothing", () => {
  const pages = [
    "/",
    "/events",
    "/events/nye-arbeidsmater",
    "/search",
    "/privacy",
    "/nowhere",
    "/calendar.ics",
  ];
  const ours = () => ({ Origin: url, "Content-Type": FORM, "Content-Length": "3" });

  test.each(pages)("POST %s", async (path) => {
    const { status, body } = await say(url, request(`POST ${path}`, ours(), "a=b"));
    expect([404, 405]).toContain(status);
    expect(body.length).toBeLessThan(100_000);
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])("%s", async (method) => {
    for (const path of [...pages, REGISTER]) {
      const foreign = await say(url, request(`${method} ${path}`));
      const ours = await say(url, request(`${method} ${path}`, { Origin: url }));
      expect([foreign.status, ours.status]).toEqual([405, 405]);
      expect(ours.headers.allow).toBe("GET, HEAD, POST");
    }
    expect(await registered()).toBe(0);
  });

  test.each(["OPTIONS *", "CONNECT evil.example:443"])("%s", async (firstLine) => {
    const { status } = await say(url, request(firstLine));
    expect(status ?? 400).toBeGreaterThanOrEqual(400);
    expect(status ?? 400).toBeLessThan(500);
  });

  test.each([...pages.filter((path) => path !== "/nowhere"), REGISTER])(
    "HEAD %s says what GET would",
    async (path) => {
      const { status, body, headers } = await say(url, request(`HEAD ${path}`));
      expect({ status, body }).toEqual({ status: 200, body: "" });
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    },
  );
});

describe("a form is taken from its own page only", () => {
  const body = "name=Provedeltaker&email=fremmed%40example.org";
  const form = { "Content-Type": FORM, "Content-Length": String(body.length) };
  test.each([
    ["nobody says from where", {}],
    ["it comes from elsewhere", { Origin: "https://evil.example" }],
    ["it hides where it comes from", { Origin: "null" }],
    ["it comes from another port", { Origin: "http://127.0.0.1:1" }],
    ["it only looks like ours", { Origin: "http://127.0.0.1.evil.example" }],
    ["only the last page is ours", { Referer: "http://127.0.0.1/events/seats-demo/register" }],
    ["the browser says cross-site", { "Sec-Fetch-Site": "cross-site" }],
    ["the browser says same-site", { "Sec-Fetch-Site": "same-site" }],
    ["the browser says none", { "Sec-Fetch-Site": "none" }],
    [
      "the host is made to fit",
      { Host: "evil.example", "X-Forwarded-Host": "evil.example", Origin: "http://evil.example" },
    ],
  ])("%s", async (_name, headers) => {
    const { status } = await say(url, request(`POST ${REGISTER}`, { ...form, ...headers }, body));
    expect(status).toBe(403);
    expect(await registered()).toBe(0);
  });
});

describe("a form that is no form of ours comes back as a page", () => {
  const send = (body: string | Buffer, headers: Record<string, string> = {}) => {
    const length = String(Buffer.byteLength(body));
    const given = { Origin: url, "Content-Type": FORM, "Content-Length": length, ...headers };
    return say(url, request(`POST ${REGISTER}`, given, body));
  };
  const multipart = (name: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\nhei\r\n--x--\r\n`;

  test.each([
    ["parts", 415, multipart("name"), { "Content-Type": "multipart/form-data; boundary=x" }],
    ["parts without an end", 415, "--x\r\n", { "Content-Type": "multipart/form-data; boundary=x" }],
    ["parts without a boundary", 415, multipart("email"), { "Content-Type": "multipart/form-data" }],
    ["JSON", 415, '{"name":"x"}', { "Content-Type": "application/json" }],
    ["no type", 415, "name=x", { "Content-Type": "" }],
    ["a megabyte", 413, `name=${"x".repeat(1024 * 1024)}`, {}],
    ["nothing", 400, "", {}],
    ["fields we do not know", 400, "intent=delete&__proto__=1&constructor=2&name[]=x", {}],
    ["ten thousand fields", 400, "a=&".repeat(10_000), {}],
    ["bytes that are no text", 400, Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3d, 0xff, 0xfe, 0x26]), {}],
    ["escapes that are no text", 400, "name=%FF%FE&email=%E0%A4%A", {}],
    ["nothing but NUL", 400, "name=%00&email=%00&organisation=%00&submission_key=%00", {}],
    ["an address with a line break", 400, "name=x&email=a%40example.org%0D%0ABcc%3Ab%40example.org", {}],
    ["a name without end", 400, `name=${"x".repeat(60_000)}&email=a%40example.org`, {}],
    ["a kind of seat that is none", 400, "name=x&email=a%40example.org&kind=constructor", {}],
  ] as [string, number, string | Buffer, Record<string, string>][])(
    "%s",
    async (_name, status, body, headers) => {
      const reply = await send(body, headers);
      expect(reply.status).toBe(status);
      isPage(reply);
      expect(await registered()).toBe(0);
    },
  );

  test("and a name with NUL in it is taken without", async () => {
    expect((await send("name=Ola%00%20N&email=ola%40example.org&organisation=%00a")).status).toBe(303);
    const { name, organisation } = await house.app.db
      .selectFrom("registration")
      .select(["name", "organisation"])
      .where("email", "=", "ola@example.org")
      .executeTakeFirstOrThrow();
    expect({ name, organisation }).toEqual({ name: "Ola N", organisation: "a" });
  });
});

describe("what Remix answers to its own scripts is bounded, and gives nothing that the pages do not", () => {
  test.each(
    named([
      "/events.data",
      "/_root.data",
      "/events/nye-arbeidsmater.data",
      "/events/nye-arbeidsmater.data?_routes=routes/x",
      "/events/utkast.data",
      `${REGISTER}.data`,
      "/registrations/x.data",
      "/nowhere.data",
      "/.data",
      "/%00.data",
      "/__manifest",
      "/__manifest?p=/&p=/events",
      "/__manifest?version=x&p=%00",
      `/__manifest?${"p=/events&".repeat(1500)}`,
    ]),
  )("%s", async (_name, path) => {
    const { status, body, headers } = await say(url, request(`GET ${path}`));
    expect(status).toBeLessThan(500);
    expect(body.length).toBeLessThan(200_000);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });
});

/** Each under a name that fits on a line. */
function named(paths: readonly string[]): [name: string, path: string][] {
  return paths.map((path) => [path.slice(0, 60), path]);
}

function isPage({ headers, body }: Reply): void {
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["set-cookie"]).toBeUndefined();
  expect(body).toMatch(/<!DOCTYPE html><html lang="(?:nb|nn|en)"/);
  expect(body.match(/<h1[ >]/g)).toHaveLength(1);
  expect(body).toContain("</html>");
  expect(body).not.toMatch(/<script>|evil\.example|EVIL/);
  expect(body.length).toBeLessThan(200_000);
}

/** How many of the demo seminar's seats are taken. */
async function registered(): Promise<number> {
  const answer = await fetch(`${url}/api/v1/events/seats-demo`);
  return ((await answer.json()) as { confirmed: number }).confirmed;
}
