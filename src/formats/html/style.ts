/** The page's style sheet. Levels differ by the shape of their line as well as by colour. */
export const STYLE = `
:root {
  --paper: #fcfbf8; --ink: #1f1d1a; --muted: #6a645b; --line: #e2ddd3; --card: #fff; --active: #fff7df;
  --error: #a8231c; --warning: #8a5800; --note: #33587f; --open: #6a645b; --pass: #2b6a3d;
  --error-tint: #fbe6e3; --warning-tint: #fbefd6; --note-tint: #eaf0f7;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --text: 38rem; --notes: 21rem; --gap: 2.5rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191815; --ink: #e8e4db; --muted: #a39c90; --line: #38352f; --card: #22201d; --active: #322c1c;
    --error: #ff9b90; --warning: #efbd6a; --note: #98bbe3; --open: #a39c90; --pass: #92cba1;
    --error-tint: #43231f; --warning-tint: #3c2f17; --note-tint: #232d39;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
body > header, body > nav, body > footer, body > .filter, body > .nothing, main { max-width: calc(var(--text) + var(--gap) + var(--notes)); margin-inline: auto; }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--note); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }

body > header { padding-top: 2.5rem; }
body > header p, .filter, .nothing, .documents, .notes, footer, .furniture > summary, .facts { font-family: var(--sans); }
.made, .facts, .read { margin: 0; font-size: .875rem; line-height: 1.5; color: var(--muted); }
.made { letter-spacing: .01em; }
h1 { max-width: 44rem; margin: .4rem 0 .5rem; font-size: 2rem; line-height: 1.2; font-weight: 600; text-wrap: balance; }
.read { max-width: 44rem; margin-top: .75rem; color: var(--ink); }
.problems { max-width: 44rem; margin-top: 1rem; padding: .5rem .9rem; border-left: 3px solid var(--error); font: .875rem/1.5 var(--sans); background: var(--error-tint); }
.problems p, .problems ul { margin: 0; }

.filter { z-index: 2; display: flex; flex-wrap: wrap; gap: .35rem .5rem; align-items: center; margin-top: 1.25rem; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); font-size: .875rem; line-height: 1.4; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; padding: .2rem .65rem .2rem .5rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; white-space: nowrap; }
.filter input { margin: 0; accent-color: currentColor; }
.filter label.error span { border-bottom: 2px solid var(--error); }
.filter label.warning span { border-bottom: 2px dashed var(--warning); }
.filter label.note span { border-bottom: 2px dotted var(--note); }
.filter label.open span { border-bottom: 1px dotted var(--open); }
.filter label.pass span { border-bottom: 1px solid var(--pass); }
.filter label:has(:focus-visible) { outline: 2px solid var(--note); outline-offset: 1px; }
.filter select, .filter button { height: 1.9rem; padding: 0 .5rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); color: inherit; font: inherit; cursor: pointer; }
.filter select { max-width: 14rem; }
.filter button { width: 2.1rem; }
.scripted { display: none; }
.js .scripted { display: inline-flex; gap: .4rem; margin-left: auto; }
.nothing { margin-top: 1.25rem; }
.hint { display: none; margin: 0; font-size: .8125rem; color: var(--muted); }
.documents { margin: 1rem 0 0; padding: 0 0 0 1.4rem; font-size: .9375rem; line-height: 1.6; }
.outcome { color: var(--muted); font-size: .875rem; }
.outcome .error { color: var(--error); } .outcome .warning { color: var(--warning); } .outcome .note { color: var(--note); }

@media (min-width: 48rem) { .filter { position: sticky; top: 0; } }
.repeated { display: none; }

.document { margin-top: 2rem; }
.document + .document { padding-top: 2rem; border-top: 1px solid var(--line); }
.document-head { margin-bottom: 1.5rem; }
.document h2 { margin-block: 0 .3rem; }
article { position: relative; }
.unit { display: grid; grid-template-columns: minmax(0, var(--text)) var(--notes); column-gap: var(--gap); }
.unit > * { min-width: 0; grid-column: 1; }
.unit > .notes { grid-column: 2; grid-row: 1; }
article h2, article h3, article h4, article h5, article h6 { margin: 1.6rem 0 .5rem; line-height: 1.3; font-weight: 600; text-wrap: balance; }
article h2 { font-size: 1.5rem; } article h3 { font-size: 1.25rem; } article h4, article h5, article h6 { font-size: 1.0625rem; }
article > .unit:first-child > :first-child { margin-top: 0; }
article p, article ul, article pre, .table { margin: 0 0 1rem; }
article ul { padding-left: 1.25rem; }
article li { margin-bottom: .25rem; }
article blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--line); }
article blockquote p { margin: 0; }
.caption, .footnote { font-size: .9375rem; color: var(--muted); }
article pre { padding: .75rem; overflow-x: auto; background: var(--card); border: 1px solid var(--line); font-size: .875rem; }
.table { overflow-x: auto; font: .9375rem/1.45 var(--sans); }
table { border-collapse: collapse; }
th, td { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.furniture { margin: 0 0 1rem; color: var(--muted); font-size: .9375rem; }
.furniture > summary { font-size: .8125rem; cursor: pointer; }
.furniture p { margin: .4rem 0; }

.mark { color: inherit; text-decoration-line: none; text-decoration-skip-ink: none; text-underline-offset: .18em; border-radius: 2px; cursor: default; }
body:has(#show-pass:checked) .mark.pass { text-decoration: underline solid 1px var(--pass); cursor: pointer; }
body:has(#show-open:checked) .mark.open { text-decoration: underline dotted 1.5px var(--open); cursor: pointer; }
body:has(#show-note:checked) .mark.note:not(.off) { text-decoration: underline dotted 2px var(--note); cursor: pointer; }
body:has(#show-warning:checked) .mark.warning:not(.off) { text-decoration: underline dashed 2px var(--warning); background: var(--warning-tint); cursor: pointer; }
body:has(#show-error:checked) .mark.error:not(.off) { text-decoration: underline solid 2px var(--error); background: var(--error-tint); cursor: pointer; }
body:not(:has(#show-pass:checked)) .card.pass, body:not(:has(#show-open:checked)) .card.open,
body:not(:has(#show-note:checked)) .card.note, body:not(:has(#show-warning:checked)) .card.warning,
body:not(:has(#show-error:checked)) .card.error, .card.off { display: none; }
.mark.point::before { content: "▸"; color: var(--warning); }
.mark.active { outline: 1.5px solid var(--muted); outline-offset: 1.5px; }

.notes { font-size: .875rem; line-height: 1.45; }
.card { margin: 0 0 .6rem; padding: .5rem .7rem .55rem; background: var(--card); border: 1px solid var(--line); border-left-width: 3px; border-radius: .25rem; }
.card.error { border-left: 4px solid var(--error); }
.card.warning { border-left: 4px dashed var(--warning); }
.card.note { border-left: 4px dotted var(--note); }
.card.open { border-left: 2px dotted var(--open); }
.card.pass { border-left: 2px solid var(--pass); }
.card p { margin: 0 0 .25rem; }
.card p:last-child { margin-bottom: 0; }
.card .head { display: flex; flex-wrap: wrap; gap: 0 .45rem; font-size: .8125rem; color: var(--muted); }
.card .number { min-width: 1.1em; font-variant-numeric: tabular-nums; }
.card.error .head b { color: var(--error); } .card.warning .head b { color: var(--warning); } .card.note .head b { color: var(--note); } .card.pass .head b { color: var(--pass); }
.card .rule { margin-left: auto; }
.card .words q { quotes: none; }
.card .words { color: var(--muted); font-family: var(--serif); }
.card .record, .card .related { padding-top: .25rem; border-top: 1px solid var(--line); }
.card .record b, .card .related b, .card .meant b { font-size: .75rem; font-weight: 600; color: var(--muted); }
.card .origin, .card .place { color: var(--muted); }
.card:focus { outline: none; }
.card.active { background: var(--active); box-shadow: 0 1px 6px rgb(0 0 0 / .18); z-index: 1; }
q { quotes: "“" "”"; }

@media (min-width: 62.5rem) {
  .js.aligned .unit { display: block; max-width: var(--text); }
  .js.aligned .notes { display: contents; }
  .js.aligned .card { position: absolute; left: calc(var(--text) + var(--gap)); width: var(--notes); top: 0; margin: 0; }
  .js.settled .card { transition: top .15s ease-out; }
  .js.aligned .card .words { display: none; }
  /* Notes are short until chosen, so that they stay near their words. */
  .js.aligned .card:is(.note, .open, .pass):not(.active) { cursor: pointer; }
  .js.aligned .card:is(.note, .open, .pass):not(.active) :is(.record, .related) { display: none; }
  .js.aligned .card:is(.note, .open, .pass):not(.active) .message { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
}
@media (min-width: 62.5rem) and (max-width: 72rem) {
  :root { --text: 34rem; --notes: 19rem; --gap: 1.75rem; }
}
@media (max-width: 62.49rem) {
  body > header, body > nav, body > footer, body > .filter, body > .nothing, main { max-width: var(--text); }
  .unit { display: block; }
  .notes { margin: -.3rem 0 1.1rem; }
  .js .hint { display: block; width: 100%; }
  .js .card.note:not(.active), .js .card.open:not(.active), .js .card.pass:not(.active) { display: none; }
}
@media (max-width: 30rem) {
  body { padding-inline: 1rem; }
  h1 { font-size: 1.6rem; }
  .filter { gap: .3rem; font-size: .8125rem; }
  .filter label { padding: .15rem .5rem .15rem .4rem; }
  .js .scripted { margin-left: 0; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --muted: #444; --line: #bbb; --error: #8a0f0a; --warning: #6a4300; --note: #23415f; --error-tint: #fff; --warning-tint: #fff; }
  body { padding: 0; font-size: 10.5pt; }
  .filter, .furniture { display: none; }
  .unit, .js.aligned .unit { display: block; max-width: none; }
  .notes, .js.aligned .notes { display: block; margin: 0 0 .8rem 1.5rem; font-size: 9pt; }
  .card, .js.aligned .card { position: static; width: auto; margin-bottom: .4rem; break-inside: avoid; box-shadow: none; }
  .js .card.note:not(.active):not(.off) { display: block; }
  .js.aligned .card .words, .js.aligned .card:not(.active) .message, .js.aligned .card:not(.active) :is(.record, .related) { display: block !important; }
  .card.active { background: none; }
  .mark.active { outline: none; }
  .mark[data-n]:is(.error, .warning, .note)::after { content: attr(data-n); font: 600 .65em var(--sans); vertical-align: super; }
  article { min-height: 0 !important; }
}
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .8125rem; line-height: 1.5; color: var(--muted); }
footer p { margin: 0 0 .4rem; } footer ul { margin: 0 0 .6rem; padding-left: 1.2rem; } footer code { overflow-wrap: anywhere; }
`;
