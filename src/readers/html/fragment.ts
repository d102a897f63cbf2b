import { lineStartsOf } from "../../model/index.ts";
import { isHidden } from "./names.ts";
import { type Rendered, render } from "./render.ts";
import { type ElementNode, parseHtml } from "./tree.ts";

/** Renders a piece of HTML within another document, all that is shown in it. */
export function renderFragment(source: string): Rendered {
  const tree = parseHtml(source);
  const kept = new Set<number>();
  const keep = (element: ElementNode): void => {
    if (isHidden(element)) return;
    kept.add(element.number);
    for (const child of element.children) if (child.type === "element") keep(child);
  };
  keep(tree.root);
  return render(tree, kept, lineStartsOf(source));
}
