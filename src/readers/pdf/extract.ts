import type { PDFPageProxy } from "unpdf/pdfjs";
import type { PdfPage, Piece } from "./page.ts";

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** The text of a page with its places, turned so that most of it reads from left to right. */
export async function extractPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const { items } = await page.getTextContent();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const placed = items
    .filter((item) => "str" in item && item.str.trim() !== "")
    .map((item) => placeOf(item as TextItem, transform as unknown as Matrix));
  const turn = mainTurn(placed);
  const sideways = turn % 2 === 1;
  return {
    number,
    width: sideways ? height : width,
    height: sideways ? width : height,
    pieces: placed.filter((each) => each.turn === turn).map((each) => turned(each, turn, width, height)),
  };
}

interface Placed {
  readonly item: TextItem;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Quarters of a turn to the right. */
  readonly turn: number;
}

function placeOf(item: TextItem, view: Matrix): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const angle = Math.atan2(view[1] * a + view[3] * b, view[0] * a + view[2] * b);
  return {
    item,
    x: view[0] * e + view[2] * f + view[4],
    y: view[1] * e + view[3] * f + view[5],
    size: Math.max(Math.hypot(c, d), 0.1),
    turn: (Math.round(angle / (Math.PI / 2)) + 4) % 4,
  };
}

/** How most letters stand; stamps at the side of a page stand otherwise and are left out. */
function mainTurn(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { turn, item } of placed) letters[turn]! += item.str.length;
  return letters.indexOf(Math.max(...letters));
}

function turned({ item, x, y, size }: Placed, turn: number, width: number, height: number): Piece {
  const [left, baseline] =
    turn === 0
      ? [x, y]
      : turn === 1
        ? [y, width - x]
        : turn === 2
          ? [width - x, height - y]
          : [height - y, x];
  return {
    text: item.str,
    x: left,
    right: left + Math.abs(item.width),
    y: baseline,
    size,
    font: item.fontName,
  };
}
