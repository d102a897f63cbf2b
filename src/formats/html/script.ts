/**
 * What JavaScript adds to the page: notes aligned with their words on wide screens, steps from finding to
 * finding, and a choice of rule. Everything is there without it.
 */
export const SCRIPT = `
(() => {
  "use strict";
  const root = document.documentElement;
  const wide = matchMedia("(min-width: 62.5rem)");
  const articles = [...document.querySelectorAll("article")];
  const notes = [...document.querySelectorAll(".card")];
  const marks = [...document.querySelectorAll(".mark")];
  const numberOf = (note) => note.id.slice(1);
  const marksOf = new Map();
  for (const mark of marks)
    for (const number of mark.dataset.f.split(" "))
      marksOf.has(number) ? marksOf.get(number).push(mark) : marksOf.set(number, [mark]);
  const notesOf = new Map(articles.map((article) => [article, [...article.querySelectorAll(".card")]]));
  let active = null;

  const isOn = (note) => {
    if (note.classList.contains("off")) return false;
    const status = [...note.classList].find((name) => document.getElementById("show-" + name));
    return document.getElementById("show-" + status).checked;
  };

  // Reads all positions first and writes them after, so that the page is laid out once.
  function align() {
    if (!wide.matches) return;
    root.classList.add("aligned");
    for (const article of articles) {
      const top = article.getBoundingClientRect().top;
      const placed = notesOf.get(article).filter(isOn).map((note) => {
        const mark = (marksOf.get(numberOf(note)) || [])[0];
        const wanted = mark ? mark.getClientRects()[0] : undefined;
        return { note, wanted: wanted ? Math.max(wanted.top - top - 6, 0) : 0, height: note.offsetHeight + 8, at: 0 };
      });
      placed.sort((a, b) => a.wanted - b.wanted);
      let from = 0;
      for (const each of placed) { each.at = Math.max(each.wanted, from); from = each.at + each.height; }
      pull(placed, placed.findIndex((each) => each.note === active));
      let bottom = 0;
      for (const each of placed) {
        each.note.style.top = each.at + "px";
        bottom = Math.max(bottom, each.at + each.height);
      }
      article.style.minHeight = bottom + "px";
    }
  }

  // Brings the active note to its words: earlier ones move up as far as there is room, the others below it.
  function pull(placed, index) {
    if (index < 0) return;
    const chosen = placed[index];
    const total = placed.slice(0, index).reduce((sum, each) => sum + each.height, 0);
    const above = total <= chosen.wanted ? index : placed.findIndex((each) => each.at + each.height > chosen.wanted);
    chosen.at = chosen.wanted;
    let until = chosen.at;
    for (let i = above - 1; i >= 0; i--) {
      placed[i].at = Math.min(placed[i].at, until - placed[i].height);
      until = placed[i].at;
    }
    let from = chosen.at + chosen.height;
    for (let i = above; i < placed.length; i++) {
      if (i === index) continue;
      placed[i].at = Math.max(placed[i].wanted, from);
      from = placed[i].at + placed[i].height;
    }
  }

  function activate(note, focus) {
    if (active) setActive(active, false);
    active = note;
    if (!note) return align();
    setActive(note, true);
    align();
    if (focus) note.focus({ preventScroll: true });
    reveal(wide.matches ? (marksOf.get(numberOf(note)) || [note])[0] : note);
  }

  function setActive(note, on) {
    note.classList.toggle("active", on);
    for (const mark of marksOf.get(numberOf(note)) || []) mark.classList.toggle("active", on);
  }

  function reveal(element) {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 80 || bottom > innerHeight - 20) element.scrollIntoView({ block: "center" });
  }

  // Of several findings on the same words, each further click shows the next.
  function choose(mark) {
    const candidates = mark.dataset.f.split(" ").map((number) => document.getElementById("n" + number)).filter(isOn);
    const first = candidates.findIndex((note) => note.id === (mark.getAttribute("href") || "").slice(1));
    const current = candidates.indexOf(active);
    return current >= 0 ? candidates[(current + 1) % candidates.length] : candidates[Math.max(first, 0)];
  }

  document.addEventListener("click", (event) => {
    const target = event.target;
    const mark = target.closest(".mark");
    if (mark) {
      if (getSelection().toString() !== "") return;
      const note = choose(mark);
      event.preventDefault();
      if (note) activate(note, true);
      return;
    }
    const back = target.closest(".card a[href^='#m']");
    const note = target.closest(".card");
    if (back) {
      event.preventDefault();
      activate(note, false);
      const words = marksOf.get(numberOf(note))[0];
      reveal(words);
      words.focus({ preventScroll: true });
    } else if (note && !target.closest("a") && getSelection().toString() === "") activate(note, true);
  });

  function step(by) {
    const shown = notes.filter(isOn);
    if (shown.length === 0) return;
    const index = shown.indexOf(active);
    const next = index < 0 ? (by > 0 ? 0 : shown.length - 1) : (index + by + shown.length) % shown.length;
    activate(shown[next], true);
  }

  function filterRule(rule) {
    for (const note of notes) note.classList.toggle("off", rule !== "" && note.dataset.rule !== rule);
    for (const mark of marks) {
      const off = mark.dataset.f.split(" ").every((number) => document.getElementById("n" + number).classList.contains("off"));
      mark.classList.toggle("off", off);
    }
  }

  const form = document.querySelector(".filter");
  if (form) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => {
      if (event.target.id === "rule") filterRule(event.target.value);
      if (active && !isOn(active)) activate(null, false);
      else align();
    });
    document.getElementById("previous").addEventListener("click", () => step(-1));
    document.getElementById("next").addEventListener("click", () => step(1));
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, input")) return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
    else if (event.key === "Escape" && active) {
      const words = (marksOf.get(numberOf(active)) || [])[0];
      activate(null, false);
      if (words) words.focus({ preventScroll: true });
    }
  });

  function showTarget() {
    const note = /^#n\\d+$/.test(location.hash) && document.querySelector(location.hash);
    if (note) activate(note, true);
  }

  root.classList.add("js");
  align();
  showTarget();
  requestAnimationFrame(() => root.classList.add("settled"));
  addEventListener("hashchange", showTarget);
  wide.addEventListener("change", align);
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; align(); });
  };
  const observer = new ResizeObserver(later);
  for (const article of articles) observer.observe(article);
})();
`;
