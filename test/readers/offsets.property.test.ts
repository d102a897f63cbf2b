import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/model/index.ts";
import { renderFragment } from "../../src/readers/html/fragment.ts";
import { read, sourceAt } from "./reading.ts";

/** A piece of source and the words it shows. */
interface Piece {
  readonly source: string;
  readonly shown: string;
}

const word = fc.stringMatching(/^[a-zA-Zàéüß0-9“”’–]{1,9}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
const plain = words.map((text) => ({ source: text, shown: text }));
const emoji = fc.constantFrom("😀", "🏛️", "𝒜").map((text) => ({ source: text, shown: text }));
const entity = fc.constantFrom<readonly [string, string]>(
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&quot;", '"'],
  ["&#233;", "é"],
  ["&#x2013;", "–"],
  ["&#128512;", "😀"],
  ["&nbsp;", "\u00a0"],
  ["&eacute;", "é"],
);
const entities = entity.map(([source, shown]) => ({ source, shown }));
const space = fc
  .constantFrom(" ", "\n", "  ", "\n   ", "\t", "\r\n")
  .map((source) => ({ source, shown: " " }));

function joined(pieces: readonly Piece[]): Piece {
  return {
    source: pieces.map(({ source }) => source).join(""),
    shown: pieces.map(({ shown }) => shown).join(""),
  };
}

/** Blocks lie within the text, in order, apart from each other; cells lie within their rows. */
function expectSoundBlocks({ text, blocks, source }: Document): void {
  let end = 0;
  for (const { span, cells } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
    for (const cell of cells ?? []) {
      expect(cell.start).toBeGreaterThanOrEqual(span.start);
      expect(cell.end).toBeGreaterThanOrEqual(cell.start);
      expect(cell.end).toBeLessThanOrEqual(span.end);
    }
  }
  expect(end).toBeLessThanOrEqual(text.length);
  const starts = source.segments?.map(({ start }) => start) ?? [];
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
}

/** Every character of blocks stands in the file where `locate` says, as itself or as the entity for it. */
function expectPlaces(document: Document, source: string, isMark: (found: string) => boolean): void {
  for (const { span } of document.blocks)
    for (let at = span.start; at < span.end; at++) {
      const character = document.text[at]!;
      const found = sourceAt(document, source, at, 2);
      // The second half of a pair may stand for nothing in the file that has a place of its own.
      if (
        /[\udc00-\udfff]/u.test(character) ||
        character.trim() === "" ||
        found[0] === character ||
        isMark(found)
      )
        continue;
      expect({ at, character, found }).toEqual({ at, character, found: character });
    }
}

describe("HTML", () => {
  const inline: fc.Arbitrary<Piece> = fc.letrec<{ piece: Piece; nested: Piece }>((tie) => ({
    piece: fc.oneof({ depthSize: "small" }, plain, emoji, entities, space, tie("nested")),
    nested: fc
      .record({
        name: fc.constantFrom("b", "i", "a", "span", "em", "sup", "font"),
        attributes: fc.constantFrom("", ' href="/x"', " class='y z'", ' title="1 &gt; 0"'),
        inner: fc.array(tie("piece"), { maxLength: 4 }),
      })
      .map(({ name, attributes, inner }) => {
        const { source, shown } = joined(inner);
        return { source: `<${name}${attributes}>${source}</${name}>`, shown };
      }),
  })).piece;
  const paragraph = fc.array(inline, { minLength: 1, maxLength: 8 }).map(joined);
  const page = fc
    .array(fc.record({ name: fc.constantFrom("p", "h2", "li", "blockquote", "div", "td"), paragraph }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => ({
      source: parts.map(({ name, paragraph }) => `<${name}>${paragraph.source}</${name}>\n`).join(""),
      shown: parts.map(({ paragraph }) => paragraph.shown),
    }));

  const tidy = (shown: string) => shown.replace(/[ \t\r\n]+/gu, " ").replace(/^[\s]+|[ ]+$/gu, "");

  test("what is shown is what was written", () => {
    fc.assert(
      fc.property(page, ({ source, shown }) => {
        const { text, blocks } = renderFragment(source);
        expect(blocks.map(({ span }) => text.slice(span.start, span.end).trimStart())).toEqual(
          shown.map(tidy).filter((words) => words.trim() !== ""),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("every character leads back to the file", async () => {
    await fc.assert(
      fc.asyncProperty(page, async ({ source, shown }) => {
        if (shown.join("").trim() === "") return;
        const html = `<html><body><main>${source}</main></body></html>`;
        const document = await read("page.html", html);
        expectSoundBlocks(document);
        expectPlaces(document, html, (found) => found.startsWith("&"));
      }),
      { numRuns: 300 },
    );
  });

  test("any text at all is read with sound blocks, or refused", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div",
        ">",
        "<!--",
        "-->",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<br>",
        "<ul><li>",
        "&amp",
        "&",
        "<q>",
        "</q>",
        "<pre>",
        "<b>",
        "</b>",
        '"',
        "'",
        "<script>",
        "</script>",
        "<h1>",
        "</body>",
        "<li>",
        "<blockquote>",
        "<svg/>",
        "\u0000",
        "<?x",
        "<![CDATA[",
        "]]>",
      ),
      words,
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        try {
          expectSoundBlocks(await read("page.html", `<body>${parts.join("")}`));
        } catch (error) {
          if ((error as Error).name !== "UnreadableError") throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("Markdown", () => {
  const escaped = fc
    .constantFrom("\\*", "\\&", "\\\\", "\\_")
    .map((source) => ({ source, shown: source[1]! }));
  const code = words.map((text) => ({ source: `\`${text}\``, shown: text }));
  const double = words.map((text) => ({
    source: `\`\` ${text} & \\* &amp; \`\``,
    shown: `${text} & \\* &amp;`,
  }));
  const link = words.map((text) => ({ source: `[${text}](https://example.org)`, shown: text }));
  const strong = fc.array(fc.oneof(plain, entities), { minLength: 1, maxLength: 3 }).map((inner) => {
    const { source, shown } = joined(inner);
    return { source: `**x${source}x**`, shown: `x${shown}x` };
  });
  const unknown = fc.constant({ source: "a &unknown; b", shown: "a &unknown; b" });
  const paragraph = fc
    .array(fc.oneof(plain, entities, escaped, code, double, link, strong, unknown, emoji), {
      minLength: 1,
      maxLength: 7,
    })
    // Words at both ends keep marks from becoming blocks or flanking nothing.
    .map((pieces) => {
      const { source, shown } = joined(
        pieces.flatMap((piece) => [piece, { source: " and ", shown: " and " }]),
      );
      return { source: `So ${source}on`, shown: `So ${shown}on` };
    });
  const blocks = fc.array(
    fc.record({ before: fc.constantFrom("", "> ", "- ", "## ", "1. ", "> > "), paragraph }),
    { minLength: 1, maxLength: 5 },
  );

  test("what is shown is what was written, and leads back to it", async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const source = parts.map(({ before, paragraph }) => before + paragraph.source).join("\n\n");
        const document = await read("page.md", source);
        expectSoundBlocks(document);
        expect(document.blocks.map(({ span }) => document.text.slice(span.start, span.end))).toEqual(
          parts.map(({ paragraph }) => paragraph.shown),
        );
        expectPlaces(document, source, (found) => found.startsWith("&"));
      }),
      { numRuns: 300 },
    );
  });

  test("any text at all is read with sound blocks, or refused", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "> ",
        "- ",
        "# ",
        "\n",
        "\n\n",
        "    ",
        "```",
        "|",
        "| a | b |\n|--|--|\n",
        "[^1]",
        "[^1]: ",
        "<p>",
        "<br>",
        "<!--",
        "-->",
        "**",
        "_",
        "\\",
        "&amp;",
        "---\n",
        "\r\n",
        "[a](b)",
        "![c](d)",
        "https://example.org ",
      ),
      words,
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const source = parts.join("");
        try {
          expectSoundBlocks(await read("page.md", source));
        } catch (error) {
          if ((error as Error).name !== "UnreadableError") throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("plain text", () => {
  test("any text at all is its own text, with sound blocks", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        " ",
        "\t",
        "| ",
        "- ",
        "1. ",
        "• ",
        "> ",
        "Home / News / Town",
        "About admin",
        "Leave a Reply",
        "By Ines Falk",
        "\r\n",
        "12 March 2019",
        "Share",
      ),
      words,
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const source = `x${parts.join("")}`;
        try {
          const document = await read("page.txt", source);
          expect(document.text).toBe(source);
          expectSoundBlocks(document);
          expectPlaces(document, source, () => false);
        } catch (error) {
          if ((error as Error).name !== "UnreadableError") throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
