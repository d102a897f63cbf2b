import type { WordingGroup } from "./list.ts";

/** Claims without a limit: they leave no room for a source, a doubt or an exception. */
export const ABSOLUTE: readonly WordingGroup[] = [
  {
    kind: "certainty",
    reason: "it puts certainty in the place of a source",
    entries: `undeniable; undeniably; indisputable; indisputably; undisputable; undisputed fact; undisputed truth; incontrovertible; incontrovertibly;
      incontestable; incontestably; irrefutable; irrefutably; unquestionable; unquestionably; indubitable; indubitably; unarguable; unarguably;
      undoubtedly; beyond any doubt; beyond all doubt; beyond a shadow of a doubt; beyond a shadow of doubt; beyond the shadow of a doubt;
      beyond any shadow of doubt; beyond doubt; beyond question; beyond dispute; beyond any question; beyond all question; without any doubt;
      without a doubt; without a shadow of a doubt; without question; without any question; there is no doubt; there can be no doubt; there is absolutely no doubt;
      no doubt whatsoever; leaves no doubt; leave no doubt; leaves no room for doubt; there is no question that; there can be no question that;
      not the slightest doubt; no one can deny; nobody can deny; none can deny; no one can dispute; nobody can dispute; cannot be denied; can not be denied;
      can't be denied; impossible to deny; cannot be disputed; cannot be doubted; no denying; it goes without saying; goes without saying;
      self-evident; self-evidently; plain for all to see; it is crystal clear; nobody can doubt; no one can doubt; none can doubt; it is certain that; absolutely true; ironclad proof; unassailable; clear to everyone; obvious to everyone; clear to all; obvious to all;
      absolutely certain; absolute certainty; absolutely clear; absolute truth; 100% certain; simple fact is; historical truth; proven fact;
      conclusively proves; proves once and for all; once and for all proves; proof positive; definitive proof; an established truth; the plain truth`,
  },
  {
    kind: "everybody",
    reason: "it speaks for everybody; who says or holds it can be named instead",
    entries: `everyone knows; everybody knows; as everyone knows; as everybody knows; the whole world knows; the entire world knows; all the world knows;
      the world knows; anyone knows; every child knows; every schoolchild knows; everyone agrees; everybody agrees; everyone understands; everybody understands;
      everyone can see; everybody can see; anyone can see; all experts agree; all historians agree; all scholars agree; all scientists agree;
      every expert agrees; every historian agrees; every scientist agrees; experts all agree; no serious historian; no serious scholar; no serious scientist; no serious expert;
      no serious observer; no sane person; no reasonable person; no decent person; any sane person; any decent person; any reasonable person;
      no one believes; nobody believes; no one doubts; nobody doubts; no one disputes; nobody disputes; no one denies; nobody denies; nobody in the world; no one in the world;
      it is well known that; it is common knowledge; it is universally known; universally acknowledged; universally accepted; universally recognised fact;
      universally recognized fact; known to everyone; known to all; as we all know; as all know; unanimously agree; all of humanity; all mankind;
      the whole of mankind; the whole of humanity`,
  },
  {
    kind: "time",
    reason: "it claims all of history or all time; the period that the evidence covers can be given instead",
    entries: `never in history; at no time in history; never ever; never once; never in the history; never before in history; never before in the history; never in human history; not once in history;
      in the history of mankind; in the history of humanity; in the history of humankind; in the history of the world; of human history;
      in human history; in all of history; in all human history; in world history; known to man; known to mankind; known to humanity; since time immemorial; from time immemorial;
      for all eternity; for all time; until the end of time; to the end of time; always has been and always will be; always was and always will be; always were and always will be;
      always been and always will be; has always been and will always be; have always been and will always be; was and always will be; were and always will be;
      is and always will be; was, is and will be; always was, is; will always be; will forever be; will never be forgiven; will go down in history;
      eternal enemy; eternal enemies; age-old enemy; since the beginning of time; since the dawn of time; throughout all history; at all times and in all places`,
  },
  {
    kind: "exclusion",
    reason: "it shuts out every other case; what was compared, and by whom, can be stated instead",
    entries: `the only solution; the only possible solution; the only way forward; the only possible way; the only possible explanation; the only explanation; the only true;
      the only legitimate; the only rightful; the only real; the only truth; the only ones who; the one and only; sole rightful; sole legitimate; the only reason is; the only cause of;
      no other country in the world; no other nation in the world; no other people in the world; nowhere else in the world; nowhere else on earth; without exception; without any exception;
      completely impossible; absolutely impossible; utterly impossible; entirely without foundation; utterly baseless; completely baseless; totally baseless; absolutely baseless;
      completely unfounded; totally unfounded; utterly false; absolutely false; totally false; no justification whatsoever; no basis whatsoever; no evidence whatsoever; no foundation whatsoever; nothing but lies;
      nothing but a lie; nothing whatsoever; inalienable part; eternal part; unparalleled in history; unrivalled in history; without parallel in history; always; never`,
  },
];
