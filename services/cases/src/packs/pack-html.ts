import { isoDayInWords } from "@probity/rules/deadline-words";
import { dayInLondon } from "@probity/service-kit/dates";
import { Language } from "@probity/service-kit/language-enum";
import { clockTitles } from "../clocks/clock-titles.js";
import type { CaseFact } from "../kinds/case-fact.entity.js";
import type { Asked } from "./ask-pack.js";
import { findingIn, outcomeIn, stageIn } from "./case-words.js";
import type { PackRecipient } from "./evidence-pack.entity.js";
import type { PackContents } from "./pack-contents.js";
import { recipientIn, wordIn, type PackWord } from "./pack-words.js";

/** What a pack says of itself. */
export interface PackAbout extends Asked {
  readonly recipient: PackRecipient;
  readonly language: Language;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** A document as it lies in the pack. */
export interface PackedDocument {
  readonly path: string;
  readonly name: string;
  readonly redacted: boolean;
}

const style = `body{font:16px/1.5 sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#0b0c0c}
.mark{border:2px solid;padding:.25rem .5rem;font-weight:bold}dt{font-weight:bold}dd{margin:0 0 .5rem}
.words{white-space:pre-wrap;overflow-wrap:anywhere}li{margin-bottom:.75rem}small{color:#484949}
@media print{.sheets{display:table;width:100%}.mark{display:table-header-group;break-inside:avoid}li,dt{break-inside:avoid}}`;

/** The case as one page that needs nothing but a browser: no script, nothing from elsewhere. */
export function caseHtml(contents: PackContents, about: PackAbout, documents: readonly PackedDocument[]): string {
  const { language } = about;
  const w = (word: PackWord) => escaped(wordIn(language, word));
  const { found, narrative } = contents;
  return `<!doctype html>
<html lang="${language === Language.CY ? "cy" : "en"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${w("title")} ${escaped(found.reference)}</title><style>${style}</style></head>
<body>
<div class="sheets"><p class="mark">${w("marking")} · ${escaped(found.reference)}</p>
<main><h1>${w("title")}: ${escaped(found.reference)}</h1>
${factsOf(contents, about)}
<h2>${w("narrative")}</h2><p class="words">${escaped(narrative)}</p>
<h2>${w("facts")}</h2>${answered(contents, language, w("none"))}
<h2>${w("due")}</h2>${listed(clocksOf(contents, language), w("none"))}
<h2>${w("timeline")}</h2>${listed(stepsOf(contents, about), w("none"))}
<h2>${w("messages")}</h2>${listed(messagesOf(contents, about), w("none"))}
<h2>${w("documents")}</h2>${listed(documentsOf(documents, language), w("none"))}
<p>${w("verify")}</p></main></div>
</body></html>
`;
}

function factsOf({ found, kindTitle }: PackContents, about: PackAbout): string {
  const { language } = about;
  const day = (at: Date) => isoDayInWords(dayInLondon(at), language);
  const subjects = [found.subjectPersonId, ...found.furtherSubjects].filter((id) => id !== null);
  const rows: [PackWord, string | null][] = [
    ["madeFor", recipientIn(language, about.recipient)],
    ["reason", about.reason],
    ["madeBy", about.madeBy],
    ["madeAt", day(about.madeAt)],
    ["kind", kindTitle[inLanguage(language)]],
    ["stage", stageIn(language, found.stage)],
    ["outcome", found.outcome && outcomeIn(language, found.outcome)],
    ["opened", day(found.raisedAt)],
    ["closed", found.closedAt && day(found.closedAt)],
    ["subject", subjects.length > 0 ? subjects.map((id) => nameOf(about, id)).join(", ") : null],
    ["raisedBy", found.raisedById && nameOf(about, found.raisedById)],
  ];
  const shown = rows.flatMap(([word, value]) =>
    value ? `<dt>${escaped(wordIn(language, word))}</dt><dd class="words">${escaped(value)}</dd>` : [],
  );
  return `<dl>${shown.join("\n")}</dl>`;
}

/** What the kind of case and the force asked, with the answers. */
function answered({ facts, answers }: PackContents, language: Language, none: string): string {
  const rows = [...facts, ...answers].map(
    (one) => `<dt>${escaped(one.title)}</dt><dd class="words">${escaped(answerIn(one, language))}</dd>`,
  );
  return rows.length === 0 ? `<p>${none}</p>` : `<dl>${rows.join("\n")}</dl>`;
}

function answerIn({ type, value }: CaseFact, language: Language): string {
  if (type === "DAY") return isoDayInWords(value, language);
  return type === "INSTANT" ? instant(new Date(value)) : value;
}

const inLanguage = (language: Language): "en" | "cy" => (language === Language.CY ? "cy" : "en");

function clocksOf({ clocks }: PackContents, language: Language): string[] {
  const own = inLanguage(language);
  return clocks.map((clock) => {
    const { kind, dueOn, dueAt, metAt, clauseId, citation, explanation } = clock;
    const due = dueOn ?? (dueAt && instant(dueAt));
    const lines = [
      `<strong>${escaped(clockTitles[kind][own])}</strong>`,
      due && `${escaped(wordIn(language, "dueBy"))}: ${escaped(due)}`,
      metAt && `${escaped(wordIn(language, "met"))}: ${escaped(instant(metAt))}`,
      escaped(citation ?? `${wordIn(language, "clause")} ${clauseId ?? ""}`),
      ...explanation[own].map((line) => `<small>${escaped(line)}</small>`),
    ];
    return lines.filter(Boolean).join("<br>");
  });
}

function stepsOf({ steps, versions }: PackContents, about: PackAbout): string[] {
  const { language } = about;
  return steps.map(({ at, titleEn, titleCy, byPersonId, clauseId, clauses, versionId, reason, note, finding }) => {
    const cited = clauses.length > 0 ? clauses : clauseId ? [clauseId] : [];
    const under = cited.length > 0 ? `${wordIn(language, "clause")} ${cited.join(", ")}` : null;
    const from = versionId && versions[versionId];
    const version = under && from ? `${wordIn(language, "version")} ${isoDayInWords(from, language)}` : null;
    const title = language === Language.CY ? titleCy : titleEn;
    const line = [instant(at), byPersonId && nameOf(about, byPersonId), under, version].filter((part) => part !== null);
    return [
      `<strong>${escaped(finding ? `${title}: ${findingIn(language, finding)}` : title)}</strong><br>${escaped(line.join(" · "))}`,
      reason && `<br>${escaped(reason)}`,
      note && `<div class="words">${escaped(note)}</div>`,
    ]
      .filter(Boolean)
      .join("");
  });
}

function messagesOf({ messages }: PackContents, about: PackAbout): string[] {
  return messages.map(({ at, fromOutside, byPersonId, text }) => {
    const by = byPersonId ? nameOf(about, byPersonId) : wordIn(about.language, "outside");
    // Of what came from outside nobody knows the hour.
    const when = fromOutside ? dayInLondon(at) : instant(at);
    return `<strong>${escaped(by)}</strong> · ${escaped(when)}<div class="words">${escaped(text)}</div>`;
  });
}

const documentsOf = (documents: readonly PackedDocument[], language: Language): string[] =>
  documents.map(({ path, name, redacted }) => {
    const mark = redacted ? ` (${escaped(wordIn(language, "redacted"))})` : "";
    return `${escaped(name)}${mark}<br><small>${escaped(path)}</small>`;
  });

const listed = (items: readonly string[], none: string): string =>
  items.length === 0 ? `<p>${none}</p>` : `<ol>${items.map((item) => `<li>${item}</li>`).join("\n")}</ol>`;

const nameOf = ({ people, language }: PackAbout, id: string): string => people[id] ?? wordIn(language, "notNamed");

const instant = (at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London", dateStyle: "short", timeStyle: "short" }).format(at);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}
