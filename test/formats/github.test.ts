import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { github } from "../../src/formats/github.ts";
import type { CheckReport } from "../../src/model/index.ts";
import { anyText } from "./arbitraries.ts";
import { report, reportOn, reportOnText } from "./sample.ts";

function lines(of: CheckReport): readonly string[] {
  return github.render(of, { color: false, width: 80 }).split("\n").slice(0, -1);
}

/** Reads a workflow command as GitHub's runner does. */
function parse(line: string): { name: string; properties: Record<string, string>; message: string } {
  const [, name, listed, data] = /^::([a-z]+) ([^:]*)::(.*)$/su.exec(line)!;
  const properties = Object.fromEntries(
    listed!.split(",").map((each) => {
      const at = each.indexOf("=");
      return [
        each.slice(0, at),
        decodeData(
          each
            .slice(at + 1)
            .replaceAll("%3A", ":")
            .replaceAll("%2C", ","),
        ),
      ];
    }),
  );
  return { name: name!, properties, message: decodeData(data!) };
}

function decodeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

describe("github", () => {
  test("has a command for each finding that asks for somebody's eyes", () => {
    const commands = lines(report).map(parse);
    expect(commands.map(({ name, properties }) => `${name} ${properties.title}`)).toEqual([
      "error date/weekday",
      "error figure/parts-exceed",
      "warning figure/percentage",
      "notice attribution/unnamed",
      "notice wording/absolute",
      "error citation/off-topic",
      "warning citation/year",
      "notice citation/vague",
      "notice wording/loaded",
      "notice wording/absolute",
      "warning quote/unpaired",
    ]);
    expect(commands[0]!.properties).toEqual({
      file: "drafts/orvel.md",
      line: "3",
      endLine: "3",
      col: "61",
      endColumn: "86",
      title: "date/weekday",
    });
  });

  test("carries the record and the suggestion in its message", () => {
    const { message } = lines(report)
      .map(parse)
      .find(({ properties }) => properties.title === "citation/off-topic")!;
    expect(message.split("\n")).toEqual([
      "Resolution 844 (1993) is about fishing rights, and this passage is about the dam.",
      "Record: C/RES/844 (1993), Fishing rights, 18 June 1993, https://council.example/res/844",
      "Meant? C/RES/884 (1993)",
    ]);
  });

  test("tells problems as errors, and is empty when there is nothing", () => {
    const problems = [{ path: "a,b:c.bin", message: "This is no text." }];
    expect(lines(reportOn([], { problems }))).toEqual([
      "::error file=a%2Cb%3Ac.bin,title=onrecord::This is no text.",
    ]);
    expect(github.render(reportOn([]), { color: false, width: 80 })).toBe("");
  });

  test("any message is one line and comes back whole", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, message) => {
        const out = lines(reportOnText(text, message));
        expect(out).toHaveLength(1);
        expect(out[0]).not.toMatch(/[\r\n]/u);
        expect(parse(out[0]!).message).toBe(message);
      }),
    );
  });
});
