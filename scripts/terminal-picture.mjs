// Draws what a terminal shows as an SVG picture: text with the colours that its escape codes ask for.

const COLUMN = 7.8;
const LINE = 19;
const PADDING = 18;
const COLOURS = { 31: "#ff8f80", 32: "#8fd18a", 33: "#f2c14e", 36: "#7fc7d9" };
const PLAIN = "#e8e4da";
const DIM = "#9a958a";

/** The lines of a coloured text as one SVG document; `label` says in words what it shows. */
export function terminalPicture(lines, label) {
  const columns = Math.max(...lines.map((line) => plainText(line).length));
  const width = Math.ceil(columns * COLUMN + PADDING * 2);
  const height = lines.length * LINE + PADDING * 2;
  const rows = lines.flatMap((line, i) => lineSvg(line, PADDING + i * LINE + 14));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#1b1a17"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="${PLAIN}" xml:space="preserve">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

export function plainText(line) {
  return line.replace(/\u001b\[[0-9;]*m/gu, "");
}

function lineSvg(line, y) {
  const style = { bold: false, dim: false, underline: false, colour: undefined };
  const runs = [];
  let column = 0;
  for (const part of line.split(/(\u001b\[[0-9;]*m)/u)) {
    const codes = /^\u001b\[([0-9;]*)m$/u.exec(part);
    if (codes) applyCodes(style, codes[1].split(";").map(Number));
    else if (part !== "") {
      if (part.trim() !== "") runs.push(runSvg(part, column, y, style));
      column += part.length;
    }
  }
  return runs;
}

function applyCodes(style, codes) {
  for (const code of codes) {
    if (code === 1) style.bold = true;
    else if (code === 2) style.dim = true;
    else if (code === 4) style.underline = true;
    else if (code === 22) style.bold = style.dim = false;
    else if (code === 24) style.underline = false;
    else if (code in COLOURS) style.colour = COLOURS[code];
    else if (code === 39) style.colour = undefined;
    else if (code === 0)
      Object.assign(style, { bold: false, dim: false, underline: false, colour: undefined });
  }
}

function runSvg(text, column, y, { bold, dim, underline, colour }) {
  const lead = text.length - text.trimStart().length;
  const words = text.trim();
  const fill = colour ?? (dim ? DIM : undefined);
  return [
    `<text x="${rounded(PADDING + (column + lead) * COLUMN)}" y="${y}" textLength="${rounded(words.length * COLUMN)}" lengthAdjust="spacingAndGlyphs"`,
    fill ? ` fill="${fill}"` : "",
    bold ? ' font-weight="bold"' : "",
    underline ? ' text-decoration="underline"' : "",
    `>${escaped(words)}</text>`,
  ].join("");
}

function rounded(value) {
  return String(Math.round(value * 10) / 10);
}

function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
