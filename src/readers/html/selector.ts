import type { ElementNode, HtmlTree } from "./tree.ts";

/** Gives CSS selectors for elements; each is reckoned once. */
export class Selectors {
  readonly #known = new Map<ElementNode, string>();
  readonly #ids = new Map<string, number>();

  constructor({ elements }: HtmlTree) {
    for (const { attributes } of elements)
      if (Object.hasOwn(attributes, "id"))
        this.#ids.set(attributes.id!, (this.#ids.get(attributes.id!) ?? 0) + 1);
  }

  /** The shortest path from an element with an id of its own, or from the body. */
  of(element: ElementNode): string {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const selector = this.#ownId(element) ?? this.#path(element);
    this.#known.set(element, selector);
    return selector;
  }

  #ownId({ attributes }: ElementNode): string | undefined {
    const id = Object.hasOwn(attributes, "id") ? attributes.id! : "";
    return id.length <= 80 && /^[a-z_][\w-]*$/iu.test(id) && this.#ids.get(id) === 1 ? `#${id}` : undefined;
  }

  #path(element: ElementNode): string {
    const { name, parent, ofType } = element;
    if (name === "body" || name === "html" || name === "head") return name;
    if (!parent) return "body";
    const step = /^[a-z][a-z0-9-]*$/u.test(name) ? `${name}:nth-of-type(${ofType})` : "*";
    const above = parent.parent && parent.name !== "html" ? this.of(parent) : "body";
    // Browsers put a tbody between a table and its rows.
    return `${above}${name === "tr" && parent.name === "table" ? " " : " > "}${step}`;
  }
}
