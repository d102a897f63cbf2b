import type { ElementNode } from "./tree.ts";

function names(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Elements whose text nobody reads on the page. */
const NEVER_TEXT = names(
  "script style noscript template svg canvas iframe object embed applet audio video map head title meta link base select option datalist textarea button input label rp rt annotation annotation-xml",
);
/** Elements that begin and end a block of text. */
const BLOCKS = names(
  "html body address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noframes ol p pre search section summary table caption tbody td tfoot th thead tr ul",
);
const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|hidden|is-hidden|d-none|noprint|no-print|mw-editsection|mw-jump-link|skip-link)(?:\s|$)/iu;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const LONGEST_ATTRIBUTE = 2000;

/** An attribute's value, cut to a sane length; "" where it is absent. */
export function attribute({ attributes }: ElementNode, name: string): string {
  return Object.hasOwn(attributes, name) ? attributes[name]!.slice(0, LONGEST_ATTRIBUTE) : "";
}

export function hasAttribute({ attributes }: ElementNode, name: string): boolean {
  return Object.hasOwn(attributes, name);
}

export function isBlock({ name }: ElementNode): boolean {
  return BLOCKS.has(name);
}

/** Whether an element and all in it is not shown, or shows no text. */
export function isHidden(element: ElementNode): boolean {
  if (NEVER_TEXT.has(element.name)) return true;
  if (hasAttribute(element, "hidden") || attribute(element, "aria-hidden") === "true") return true;
  return HIDDEN_STYLE.test(attribute(element, "style")) || HIDDEN_CLASS.test(attribute(element, "class"));
}

const FURNITURE_ELEMENTS = names("nav aside footer dialog form search menu");
const NEVER_FURNITURE = names("html body article main form");
const FURNITURE_ROLES = names(
  "navigation complementary contentinfo search dialog alertdialog menu menubar banner form toolbar",
);
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-bar|footer|masthead|cookies?|consent|newsletter|subscribe|signup|share|sharing|sharedaddy|social|related|recommended|recirc|comments?|respond|disqus|advert|advertisement|ads?|promo|popup|modal|pagination|pager|toolbar|widget|tags|author-box|author-bio)(?:$|[\s_-])/iu;

/** Whether the page itself says that an element is not of its article, by element, role, class or id. */
export function isFurniture(element: ElementNode): boolean {
  if (isFurnitureElement(element)) return true;
  if (NEVER_FURNITURE.has(element.name)) return false;
  return FURNITURE_NAME.test(attribute(element, "class")) || FURNITURE_NAME.test(attribute(element, "id"));
}

/** The same by element and role alone. */
export function isFurnitureElement(element: ElementNode): boolean {
  if (element.name === "form") return !holdsPage(element);
  if (NEVER_FURNITURE.has(element.name)) return false;
  return FURNITURE_ELEMENTS.has(element.name) || FURNITURE_ROLES.has(attribute(element, "role"));
}

/** Some servers wrap the whole page into one form. */
function holdsPage({ parent }: ElementNode): boolean {
  return parent?.name === "body";
}
