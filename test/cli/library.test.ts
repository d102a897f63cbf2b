import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaCheck } from "../formats/schemas.ts";
import { emptyFolder, onrecord, running } from "./run-program.ts";

const CHARTER = `Charter of the Lowland Council

Article 4. The council shall not sell land of the commons unless two thirds of its members agree.

Article 5. The council may lease 1,240 hectares of the northern pastures to farmers of the valley.
`;
const SPEECH = `We built this harbour with our own hands and without a single loan from abroad. It will bring
ships, work and visitors to every village on the coast.
`;

function folderWithSources(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "texts"));
  writeFileSync(join(folder, "texts/charter.txt"), CHARTER);
  writeFileSync(join(folder, "texts/speech.txt"), SPEECH);
  return folder;
}

function filled(): string {
  const cwd = folderWithSources();
  expect(onrecord(["add", "texts"], { cwd }).status).toBe(0);
  return cwd;
}

describe("add", () => {
  test("names each source that is kept and says where", () => {
    const cwd = folderWithSources();
    const { status, stdout, stderr } = onrecord(["add", "texts"], { cwd });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/added\s+[0-9a-f]{10}.*charter\.txt/u);
    expect(stdout).toMatch(/Added 2 sources \(\d+ bytes\) to .*\.onrecord/u);
  });

  test("the same bytes twice are one source, two files of one name are two", () => {
    const cwd = filled();
    mkdirSync(join(cwd, "more"));
    copyFileSync(join(cwd, "texts/charter.txt"), join(cwd, "more/copy.txt"));
    writeFileSync(join(cwd, "more/speech.txt"), `${SPEECH}We thank the masons.\n`);
    const { stdout } = onrecord(["add", "more", "--format", "json"], { cwd });
    const { sources } = JSON.parse(stdout) as { sources: { outcome: string; origins: { name: string }[] }[] };
    expect(sources.map(({ outcome }) => outcome)).toEqual(["known", "added"]);
    expect(sources[0]!.origins.map(({ name }) => name)).toEqual(["charter.txt", "copy.txt"]);
    expect(onrecord(["sources"], { cwd }).stdout).toContain("3 sources");
  });

  test("what cannot be read is one line, and the others are kept", () => {
    const cwd = folderWithSources();
    writeFileSync(join(cwd, "texts/empty.txt"), "");
    const { status, stdout, stderr } = onrecord(["add", "texts", "missing.txt"], { cwd });
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(2);
    expect(stdout).toMatch(/Added 2 sources .* and 2 could not be read\./u);
  });

  test("standard input, with an instrument in the user's own words", () => {
    const cwd = emptyFolder();
    const words = "Demands that the gates of the mill be opened at dawn and closed at noon.";
    const added = onrecord(["add", "-", "--stdin-path", "text.txt", "--as", "resolution 853 (1993)"], {
      cwd,
      input: words,
    });
    expect(added.stdout).toContain("S/RES/853 (1993)");
  });

  test("a court's case is recognised and takes its name in the registry", () => {
    const cwd = emptyFolder();
    const judgment = `INTERNATIONAL COURT OF JUSTICE\n\nYEAR 1949\n\n1949\nApril 9th\nGeneral List:\nNo. 1\n\nJUDGMENT\n\nThe Court,\ncomposed as above,\ndelivers the following judgment:\n`;
    const { stdout } = onrecord(["add", "-", "--stdin-path", "text.txt", "-f", "json"], {
      cwd,
      input: judgment,
    });
    const [source] = (JSON.parse(stdout) as { sources: { instrument: { id: string } }[] }).sources;
    expect(source!.instrument.id).toMatch(/^Corfu Channel \(/u);
    expect(onrecord(["sources", "show", "Corfu Channel"], { cwd }).stdout).toContain("Corfu Channel");
  });

  test("without a library the other verbs say how to make one", () => {
    for (const args of [["sources"], ["quote", "words that nobody has said yet"]]) {
      const { status, stderr } = onrecord(args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^onrecord: There is no library here.*onrecord add FILE\n$/u);
    }
  });
});

describe("sources", () => {
  test("refresh reads the kept files again, and says what changed", () => {
    const cwd = filled();
    expect(onrecord(["sources", "refresh"], { cwd }).stdout).toMatch(
      /^Read 2 sources of \.onrecord\S* again: 0 changed\.\n$/u,
    );
    expect(
      onrecord(["sources", "declare", "charter.txt", "Charter of the Lowland Council"], { cwd }).status,
    ).toBe(0);
    const { status, stdout } = onrecord(["sources", "refresh", "charter.txt", "-f", "json"], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ read: 1, changed: [], problems: [] });
    expect(onrecord(["sources", "refresh", "nothing.txt"], { cwd }).stderr).toMatch(
      /^onrecord: No source is called/u,
    );
  });

  test("show, search, declare, remove", () => {
    const cwd = filled();
    expect(onrecord(["sources", "show", "charter.txt"], { cwd }).stdout).toMatch(
      /digest\s+sha256:[0-9a-f]{64}/u,
    );
    expect(onrecord(["sources", "show", "charter.txt", "--text"], { cwd }).stdout.trim()).toBe(
      CHARTER.trim(),
    );
    expect(onrecord(["sources", "search", "northern pastures"], { cwd }).stdout).toMatch(
      /charter\.txt[\s\S]*pastures/u,
    );
    expect(
      onrecord(["sources", "declare", "charter.txt", "Lowland Charter", "--draft"], { cwd }).stdout,
    ).toContain("Lowland Charter (draft)");
    expect(onrecord(["sources", "list", "lowland"], { cwd }).stdout).toContain("1 of 2 sources");
    expect(onrecord(["sources", "remove", "charter.txt"], { cwd }).stdout).toContain("removed");
    const gone = onrecord(["sources", "show", "charter.txt"], { cwd });
    expect(gone.status).toBe(2);
    expect(gone.stderr).toMatch(/No source is called "charter\.txt"/u);
  });
});

describe("export and import", () => {
  test.each(["copy", "copy.tar"])("%s reads back the same on another machine", (target) => {
    const cwd = filled();
    expect(onrecord(["sources", "export", target], { cwd }).stdout).toBe(`Wrote 2 sources to ${target}.\n`);
    const elsewhere = emptyFolder();
    const imported = onrecord(["sources", "import", join(cwd, target)], { cwd: elsewhere });
    expect(imported.stdout).toMatch(/^Added 2 sources to /u);
    const listed = (folder: string) =>
      (JSON.parse(onrecord(["sources", "--format", "json"], { cwd: folder }).stdout) as { sources: object[] })
        .sources;
    expect(listed(elsewhere)).toEqual(listed(cwd));
    expect(onrecord(["quote", "without a single loan from abroad"], { cwd: elsewhere }).status).toBe(0);
    expect(onrecord(["sources", "import", join(cwd, target)], { cwd: elsewhere }).stdout).toContain(
      "2 were there already",
    );
    expect(onrecord(["sources", "export", target], { cwd }).stderr).toMatch(/is there already/u);
  });
});

describe("addresses", () => {
  const page =
    "<html><head><title>Minutes</title></head><body><article><p>The gates of the lower mill shall be opened at dawn and closed at noon every day of the week.</p></article></body></html>";
  const server = createServer((request, response) => {
    if (request.url === "/turn") response.writeHead(302, { location: "/turn" }).end();
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  let address = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test("a page is fetched and kept with its address", async () => {
    const cwd = emptyFolder();
    const added = await running(["add", `${address}/minutes.html`, "--allow-private"], cwd);
    expect(added.stdout).toMatch(/added .*Minutes/u);
    expect(onrecord(["sources", "show", "minutes.html"], { cwd }).stdout).toContain(
      `${address}/minutes.html`,
    );
    expect(onrecord(["quote", "shall be opened at dawn and closed at noon"], { cwd }).status).toBe(0);
  });

  test.each([
    ["/minutes.html", [], /private|this machine/u],
    ["/turn", ["--allow-private"], /redirect/u],
  ])("%s is refused in one line and nothing is kept", async (path, options, said) => {
    const cwd = emptyFolder();
    const { status, stderr } = await running(["add", address + path, ...options], cwd);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(said);
  });
});

describe("quote", () => {
  test.each([
    ["The council shall not sell land of the commons", 0, /Found: word for word\./u],
    ["the council shall not sell land of the Commons", 0, /but for typography/u],
    [
      "The council shall sell land of the commons unless two thirds of its members agree",
      1,
      /negation\s+“not” is left out/u,
    ],
    ["The council may lease 1,420 hectares of the northern pastures", 1, /number\s+“1,240” → “1,420”/u],
    ["the council may lease land to the owners of old ships", 1, /Not (?:found|in the library)/u],
    ["the council", 1, /Too short/u],
  ])("%s", (words, exitCode, said) => {
    const { status, stdout } = onrecord(["quote", words], { cwd: filled() });
    expect(stdout).toMatch(said);
    expect(status).toBe(exitCode);
  });

  test("what was removed is not found any more", () => {
    const cwd = filled();
    onrecord(["sources", "remove", "speech.txt"], { cwd });
    expect(onrecord(["quote", "without a single loan from abroad"], { cwd }).stdout).toMatch(
      /Not in the library/u,
    );
  });
});

const ARTICLE = `# The commons

The charter says: “The council shall sell land of the commons unless two thirds of its members agree.”

The harbour was built “with our own hands and without a single loan from abroad”, the mayor said.
`;

describe("check with a library", () => {
  test("quotations are held against it, and the report says so", () => {
    const cwd = filled();
    writeFileSync(join(cwd, "article.md"), ARTICLE);
    const { status, stdout } = onrecord(["check", "article.md"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("quote/altered");
    expect(stdout).toMatch(/Held against 2 sources in /u);
    const json = JSON.parse(onrecord(["check", "article.md", "--format", "json"], { cwd }).stdout) as object;
    expect(schemaCheck("check")(json)).toEqual([]);
  });

  test("a library elsewhere is named; one that is not there ends the run", () => {
    const cwd = filled();
    const elsewhere = emptyFolder();
    writeFileSync(join(elsewhere, "article.md"), ARTICLE);
    expect(onrecord(["check", "article.md"], { cwd: elsewhere }).stdout).not.toContain("quote/altered");
    expect(onrecord(["check", "article.md", "--library", cwd], { cwd: elsewhere }).stdout).toContain(
      "quote/altered",
    );
    const missing = onrecord(["check", "article.md", "--library", "nowhere"], { cwd: elsewhere });
    expect(missing.status).toBe(2);
    expect(missing.stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("certificates", () => {
  function certified(): { cwd: string; proofs: string[] } {
    const cwd = filled();
    writeFileSync(join(cwd, "article.md"), ARTICLE);
    onrecord(["check", "article.md", "--certificates", "proofs"], { cwd });
    return { cwd, proofs: readdirSync(join(cwd, "proofs")).map((name) => join("proofs", name)) };
  }

  test("each finding is a file in the shape of the schema, and all hold when they are replayed", () => {
    const { cwd, proofs } = certified();
    expect(proofs.length).toBeGreaterThanOrEqual(2);
    for (const proof of proofs)
      expect(schemaCheck("certificate")(JSON.parse(readFileSync(join(cwd, proof), "utf8")))).toEqual([]);
    const { status, stdout } = onrecord(["verify", ...proofs], { cwd });
    expect(stdout).toMatch(new RegExp(`${proofs.length} certificates: ${proofs.length} hold\\.`, "u"));
    expect(status).toBe(0);
  });

  test("another machine needs the same bytes only", () => {
    const { cwd, proofs } = certified();
    const elsewhere = emptyFolder();
    mkdirSync(join(elsewhere, "archive"));
    copyFileSync(join(cwd, "article.md"), join(elsewhere, "archive/other-name.md"));
    for (const name of ["charter.txt", "speech.txt"])
      copyFileSync(join(cwd, "texts", name), join(elsewhere, `copy-of-${name}`));
    onrecord(["add", "copy-of-charter.txt", "copy-of-speech.txt"], { cwd: elsewhere });
    const paths = proofs.map((proof) => join(cwd, proof));
    const alone = onrecord(["verify", ...paths], { cwd: elsewhere });
    expect(alone.status).toBe(2);
    expect(alone.stdout).toContain("name its place with --document");
    const { status, stdout } = onrecord(["verify", ...paths, "--document", "archive", "--format", "json"], {
      cwd: elsewhere,
    });
    expect(stdout).toContain('"status": "holds"');
    expect(status).toBe(0);
  });

  test("a source that is gone, a document that changed, and a file that is no certificate are told", () => {
    const { cwd, proofs } = certified();
    onrecord(["sources", "remove", "charter.txt"], { cwd });
    const without = onrecord(["verify", ...proofs], { cwd });
    expect(without.status).toBe(1);
    expect(without.stdout).toMatch(/no longer reports this passage/u);
    expect(without.stdout).toMatch(
      /The source .*\s+\(sha256:[0-9a-f]{64}\)\s+is\s+not\s+in\s+the\s+library/u,
    );
    writeFileSync(join(cwd, "article.md"), `${ARTICLE}One more line.\n`);
    expect(onrecord(["verify", ...proofs], { cwd }).stdout).toMatch(
      /has other bytes than those that were checked/u,
    );
    writeFileSync(join(cwd, "none.json"), "{}");
    const none = onrecord(["verify", "none.json"], { cwd });
    expect(none.status).toBe(2);
    expect(none.stdout).toMatch(/is no certificate/u);
  });
});
