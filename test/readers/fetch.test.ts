import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { isPrivateAddress } from "../../src/readers/fetch/addresses.ts";
import { type FetchOptions, fetchSource, HostQueue, readDocument } from "../../src/readers/index.ts";

const SENTENCE = "Совет города собрался во вторник и принял бюджет библиотеки, которая будет открыта.";
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine, and its address. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function options(rest: Partial<FetchOptions> = {}): FetchOptions {
  return {
    tool: { name: "onrecord", version: "1.2.3" },
    allowPrivate: true,
    queue: new HostQueue(0),
    ...rest,
  };
}

describe("what is received", () => {
  test("bytes, type, address and time are kept, and the charset reaches the decoder", async () => {
    const bytes = Uint8Array.from(
      [...`<p>${SENTENCE}</p>`].map((letter) => {
        const code = letter.charCodeAt(0);
        return code < 0x80 ? code : code - 0x410 + 0xc0;
      }),
    );
    let agent = "";
    const address = await serving((request, response) => {
      agent = request.headers["user-agent"] ?? "";
      response.setHeader("Content-Type", 'text/html; charset="windows-1251"');
      response.end(bytes);
    });
    const fetched = await fetchSource(`${address}/page#part`, options());
    expect(fetched).toMatchObject({ mediaType: "text/html", finalUrl: `${address}/page` });
    expect(Buffer.from(fetched.bytes).equals(bytes)).toBe(true);
    expect(Math.abs(Date.parse(fetched.retrieved) - Date.now())).toBeLessThan(60_000);
    expect(agent).toMatch(/^onrecord\/1\.2\.3 /u);
    expect((await readDocument(fetched.bytes, fetched.finalUrl, fetched.reading)).text).toBe(SENTENCE);
  });

  test("what is packed is unpacked", async () => {
    const address = await serving((_request, response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.setHeader("Content-Type", "text/plain");
      response.end(gzipSync(SENTENCE));
    });
    const { bytes, reading } = await fetchSource(`${address}/notes.md?x=1`, options());
    expect(new TextDecoder().decode(bytes)).toBe(SENTENCE);
    // The ending of the name says more than "text/plain".
    expect(reading).toEqual({});
    expect((await readDocument(bytes, `${address}/notes.md?x=1`, reading)).mediaType).toBe("text/markdown");
  });

  test("redirects are followed to where the page lies", async () => {
    const address = await serving((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "new?x=1" }).end();
      else response.end("The council met.");
    });
    expect((await fetchSource(`${address}/old`, options())).finalUrl).toBe(`${address}/new?x=1`);
  });

  test("a busy server is asked once more, after the time it asks for", async () => {
    const times: number[] = [];
    const address = await serving((_request, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(429, { "retry-after": "1" }).end();
      else response.end("The council met.");
    });
    await fetchSource(address, options());
    expect(times).toHaveLength(2);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(950);
  });

  test("one host is asked one thing at a time, with a pause between", async () => {
    let open = 0;
    let most = 0;
    const times: number[] = [];
    const address = await serving((_request, response) => {
      times.push(performance.now());
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end("The council met.");
      }, 30);
    });
    const queue = new HostQueue(100);
    await Promise.all([1, 2, 3].map((page) => fetchSource(`${address}/${page}`, options({ queue }))));
    expect(most).toBe(1);
    expect(times[2]! - times[0]!).toBeGreaterThanOrEqual(240);
  });
});

describe("refused in one line", () => {
  const respond: readonly (readonly [name: string, listener: RequestListener, about: RegExp])[] = [
    ["a redirect to itself", (_q, r) => r.writeHead(301, { location: "/" }).end(), /redirects in a circle/u],
    [
      "redirects without end",
      (q, r) => r.writeHead(301, { location: `${q.url}x` }).end(),
      /redirects more than 5 times/u,
    ],
    [
      "a redirect to a file",
      (_q, r) => r.writeHead(301, { location: "file:///etc/passwd" }).end(),
      /only http: and https:/u,
    ],
    [
      "a picture",
      (_q, r) => r.writeHead(200, { "content-type": "image/png" }).end("x"),
      /is image\/png, which cannot be read/u,
    ],
    ["an error of the server", (_q, r) => r.writeHead(404).end("gone"), /answered 404 Not Found/u],
    ["nothing", (_q, r) => r.end(), /sent an empty page/u],
    [
      "a size that it states",
      (_q, r) => r.writeHead(200, { "content-length": "9000000" }).end("x"),
      /larger than 20 kB/u,
    ],
    [
      "a size that it does not state",
      (_q, r) => r.writeHead(200).end("x".repeat(90_000)),
      /larger than 20 kB/u,
    ],
    [
      "a bomb",
      (_q, r) => r.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
      /larger than 20 kB/u,
    ],
    [
      "an answer that breaks off",
      (_q, r) => {
        r.writeHead(200, { "content-length": "100" });
        r.write("x");
        setTimeout(() => r.destroy(), 20);
      },
      /broke off/u,
    ],
    [
      "a server that is busy for long",
      (_q, r) => r.writeHead(503, { "retry-after": "86400" }).end(),
      /left alone for 86400 seconds/u,
    ],
    [
      "a server that stays busy",
      (_q, r) => r.writeHead(503, { "retry-after": "0" }).end(),
      /is busy\. Try again later/u,
    ],
    [
      "damaged packing",
      (_q, r) => r.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
      /broke off/u,
    ],
  ];
  const silent: typeof respond = [
    ["an answer that never comes", () => undefined, /not received within 1 seconds/u],
    [
      "an answer that trickles",
      (_q, r) => {
        const drip = setInterval(() => r.write("x"), 50);
        r.on("close", () => clearInterval(drip));
      },
      /not received within 1 seconds/u,
    ],
  ];
  test.each([
    ...respond.map((each) => [...each, 60] as const),
    ...silent.map((each) => [...each, 1] as const),
  ])("%s", async (_name, listener, about, maxSeconds) => {
    const address = await serving(listener);
    const fetching = fetchSource(`${address}/`, options({ maxBytes: 20 * 1024, maxSeconds }));
    await expect(fetching).rejects.toThrow(about);
    await fetching.catch((error: Error) => {
      expect(error.name).toBe("UnreadableError");
      expect(error.message).not.toContain("\n");
    });
  });

  test.each([
    ["ftp://example.org/a", /only http: and https:/u],
    ["file:///etc/passwd", /only http: and https:/u],
    ["not an address", /no web address/u],
    ["http://name:word@example.org/", /name or password/u],
    ["http://127.0.0.1:1/", /refused the connection/u],
  ])("%s", async (address, about) => {
    await expect(fetchSource(address, options())).rejects.toThrow(about);
  });
});

describe("private addresses", () => {
  const refused = /leads to an address of this machine or of a private network/u;
  test.each([
    "http://127.0.0.1/",
    "http://localhost/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[fe80::1]/",
    "http://10.1.2.3/",
    "http://169.254.169.254/latest/meta-data/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
  ])("%s is not asked", async (address) => {
    await expect(fetchSource(address, options({ allowPrivate: false }))).rejects.toThrow(refused);
  });

  test("a name is looked up for the connection itself, and nothing is sent", async () => {
    let asked = 0;
    const address = await serving((_request, response) => {
      asked++;
      response.end("secret");
    });
    const byName = address.replace("127.0.0.1", "localhost");
    await expect(fetchSource(byName, options({ allowPrivate: false }))).rejects.toThrow(refused);
    expect(asked).toBe(0);
  });

  test.each([
    ["8.8.8.8", false],
    ["172.15.0.1", false],
    ["172.16.0.1", true],
    ["192.168.1.1", true],
    ["100.64.0.1", true],
    ["198.18.0.1", true],
    ["255.255.255.255", true],
    ["2606:4700::1111", false],
    ["::ffff:8.8.8.8", false],
    ["::ffff:192.168.0.1", true],
    ["fd00::1", true],
    ["fe80::1%eth0", true],
    ["ff02::1", true],
    ["2002:7f00:1::", true],
    ["no address", true],
  ])("%s is private: %s", (address, expected) => {
    expect(isPrivateAddress(address)).toBe(expected);
  });
});
