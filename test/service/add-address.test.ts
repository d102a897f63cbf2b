import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLibrary } from "../../src/library/index.ts";
import { locate } from "../../src/model/index.ts";
import { addSources } from "../../src/service/library/add.ts";
import { lines, pdf } from "../readers/pdf-files.ts";

const PAGE = "<p>The council of Marrowick met on Tuesday, 12 March 2019, and passed the budget.</p>";
const PAPER = pdf({ pages: [lines(700, ["The harbour of Marrowick was closed in 2018."])] });

const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
const server = createServer((request, response) => {
  if (request.url === "/old") response.writeHead(302, { location: "/paper.pdf?copy=1" }).end();
  else if (request.url?.startsWith("/paper"))
    response.writeHead(200, { "content-type": "application/pdf" }).end(PAPER);
  else if (request.url === "/page")
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE);
  else response.writeHead(404).end();
});
let base = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (addresses: readonly string[], allowPrivate = true) =>
  addSources(addresses, { library: folder, configuration: false, allowPrivate });

test("a page and a PDF behind an address are kept, with where they were found", async () => {
  const { kept, problems } = await add([`${base}/page`, `${base}/old`, `${base}/gone`]);
  expect(kept.map(({ source, outcome }) => [outcome, source.mediaType, source.origins])).toEqual([
    [
      "added",
      "text/html",
      [{ kind: "url", location: `${base}/page`, name: "page", retrieved: expect.stringMatching(/Z$/u) }],
    ],
    [
      "added",
      "application/pdf",
      [
        {
          kind: "url",
          location: `${base}/paper.pdf?copy=1`,
          name: "paper.pdf",
          retrieved: expect.stringMatching(/Z$/u),
        },
      ],
    ],
  ]);
  const library = await openLibrary(folder);
  const paper = (await library.document(kept[1]!.source.digest))!;
  expect(locate(paper, paper.text.indexOf("2018"))).toMatchObject({ page: 1, line: 1 });
  await library.close();
  expect(problems).toEqual([
    { path: `${base}/gone`, message: "could not be fetched: the server answered 404 Not Found." },
  ]);
});

test("an address of this machine is not fetched unless it is allowed, and nothing is kept", async () => {
  const { kept, problems } = await add([`${base}/page`], false);
  expect(kept).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toMatch(/private network/u);
});
