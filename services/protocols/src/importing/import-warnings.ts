import type { ClauseDraft, ItemDraft } from "./clause-draft.js";
import type { ImportedClause, ImportWarning, ImportWarningCode } from "./import-result.js";
import { labelPlace } from "./reading/label.js";

/** One clause with the draft it came from. */
export interface DraftedClause {
  clause: ImportedClause;
  draft: ClauseDraft;
}

/** What a person should look at, in a fixed order of codes. */
export function importWarnings(all: readonly DraftedClause[], strayNotes: readonly ClauseDraft[]): ImportWarning[] {
  const stray = new Set(strayNotes);
  return [
    ...duplicateLabels(all),
    ...duplicateTexts(all),
    ...labelSequence(all),
    ...all.flatMap(itemSequence),
    ...all.flatMap(incompleteSentence),
    ...all.flatMap(runOnItem),
    ...all.flatMap((one) => flag(one, stray.has(one.draft), "NOTE_WITHOUT_MARK")),
    ...all.flatMap((one) => flag(one, one.draft.hasTable, "TABLE_AS_TEXT")),
    ...all.flatMap((one) => flag(one, one.draft.hasForm, "FORM_FOUND")),
  ];
}

function duplicateLabels(all: readonly DraftedClause[]): ImportWarning[] {
  const groups = groupBy(all, ({ draft }) => (draft.label?.style === "decimal" ? draft.label.key : null));
  return groups.map(([key, ids]) => warning("DUPLICATE_LABEL", ids, key, `${ids.length}`));
}

function duplicateTexts(all: readonly DraftedClause[]): ImportWarning[] {
  const groups = groupBy(all, ({ clause }) => (clause.text.split(" ").length >= 5 ? clause.textHash : null));
  return groups.map(([, ids]) => warning("DUPLICATE_TEXT", ids));
}

function labelSequence(all: readonly DraftedClause[]): ImportWarning[] {
  const out: ImportWarning[] = [];
  const repeated = new Set(groupBy(all, ({ draft }) => draft.label?.key ?? null).map(([key]) => key));
  const last = new Map<string, { place: number; id: string; section: string }>();
  for (const { clause, draft } of all) {
    if (draft.label?.style !== "decimal") continue;
    const parts = draft.label.key.split(".");
    const parent = parts.slice(0, -1).join(".");
    const place = Number(parts.at(-1));
    const section = clause.headingPath.join("\n");
    const before = last.get(parent);
    const restarts = before !== undefined && place === 1 && before.section !== section;
    const ids = before ? [before.id, clause.stableId] : [clause.stableId];
    if (before && !restarts && place > before.place + 1) {
      out.push(warning("LABEL_GAP", ids));
    } else if (before && !restarts && place < before.place && !repeated.has(draft.label.key)) {
      out.push(warning("LABEL_ORDER", ids));
    }
    last.set(parent, { place, id: clause.stableId, section });
  }
  return out;
}

function itemSequence({ clause, draft }: DraftedClause): ImportWarning[] {
  const lastAt: (ItemDraft | undefined)[] = [];
  for (const item of draft.items) {
    const before = lastAt[item.depth];
    lastAt.length = item.depth;
    lastAt[item.depth] = item;
    if (item.label.style === "bullet") continue;
    const same = before?.label.style === item.label.style && before.label.shape === item.label.shape;
    const place = labelPlace(item.label.style, item.label.key);
    const expected = same && before ? (labelPlace(before.label.style, before.label.key) ?? 0) + 1 : 1;
    if (place !== null && place > expected) return [warning("LABEL_GAP", [clause.stableId], item.label.printed)];
  }
  return [];
}

function incompleteSentence({ clause }: DraftedClause): ImportWarning[] {
  const paragraphs = clause.text.split("\n\n");
  const whole = [...paragraphs, ...clause.subParagraphs.map((item) => item.text)];
  const torn = whole.some((text) => eitherWithoutOr(text));
  const last = paragraphs.at(-1) ?? "";
  const hanging = clause.subParagraphs.length === 0 && /(?:,|\b(?:and|or|the|of|to|a|an|in|with|by|for))$/i.test(last);
  const unkept = clause.label !== null && clause.subParagraphs.length === 0 && /:[-–—]?$/.test(last);
  if (!torn && !hanging && !unkept) return [];
  return [warning("INCOMPLETE_SENTENCE", [clause.stableId], ...(torn ? ["either"] : []))];
}

/** A list that begins inside an item of another list: its items would read as the wrong list's. */
function runOnItem({ clause }: DraftedClause): ImportWarning[] {
  const runOn = clause.subParagraphs.find((item, at) => {
    const next = clause.subParagraphs[at + 1];
    return item.text.endsWith(":") && /[.?!]\s/.test(item.text) && next !== undefined && next.depth <= item.depth;
  });
  if (!runOn) return [];
  return [warning("RUN_ON_ITEM", [clause.stableId], runOn.stableId)];
}

function eitherWithoutOr(text: string): boolean {
  return text.split(/[.;?!](?:\s|$)/).some((sentence) => {
    const words = sentence.toLowerCase().split(/[^\p{L}]+/u);
    const either = words.indexOf("either");
    return (
      either >= 0 &&
      !["side", "way", "case", "event", "party", "of"].includes(words[either + 1] ?? "") &&
      !words.includes("or", either)
    );
  });
}

function flag({ clause }: DraftedClause, found: boolean, code: ImportWarningCode): ImportWarning[] {
  return found ? [warning(code, [clause.stableId])] : [];
}

function groupBy(all: readonly DraftedClause[], key: (one: DraftedClause) => string | null): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const one of all) {
    const name = key(one);
    if (name === null) continue;
    const ids = groups.get(name) ?? [];
    ids.push(one.clause.stableId);
    groups.set(name, ids);
  }
  return [...groups].filter(([, ids]) => ids.length > 1);
}

function warning(code: ImportWarningCode, clauseStableIds: string[], ...about: string[]): ImportWarning {
  return { code, clauseStableIds, about };
}
