import { lineStartsOf } from "../../model/index.ts";
import { isHidden } from "./names.ts";
import { type Rendered, render } from "./render.ts";
import { type ElementNode, type HtmlTree, parseHtml } from "./tree.ts";

/** Renders a piece of HTML within another document, all that is shown in it. */
export function renderFragment(source: string): Rendered {
  return renderShown(parseHtml(source), source, () => false);
}

/** Renders all that is shown, but for elements that are left out with everything in them. */
export function renderShown(
  tree: HtmlTree,
  source: string,
  leftOut: (element: ElementNode) => boolean,
): Rendered {
  const kept = new Set<number>();
  const keep = (element: ElementNode): void => {
    if (isHidden(element) || leftOut(element)) return;
    kept.add(element.number);
    for (const child of element.children) if (child.type === "element") keep(child);
  };
  keep(tree.root);
  return render(tree, kept, lineStartsOf(source));
}
