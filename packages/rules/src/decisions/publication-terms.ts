import { Temporal } from "temporal-polyfill";
import { dayInWords, deadlinePhrases } from "../deadline-words.js";
import type { Dataset, PublicationRule } from "../kinds/publication.js";
import type { RecordKind, RecordRule } from "../kinds/record.js";
import type { In, Language } from "../language.js";
import { lengthInWords, theTitle } from "../plain-words.js";
import type { Office, Titles } from "../vocabulary.js";

/** A rule of a day beside what it is kept with. `from`: the day since when an administrator has configured it. */
interface Laid<Rule> {
  readonly rule: Rule;
  readonly from?: string;
}

/** On what terms something is published: who reads it, by which rule; and the rules that say how long and how often. */
export interface PublicationTerms<Kept> {
  readonly audience: PublicationRule["audience"];
  /** Null: no rule speaks of it, and the public reads it. */
  readonly deciding: Kept | null;
  /** Says for how many years an entry that ended stays visible; null: none says. */
  readonly keeping: Kept | null;
  /** Says how often it is refreshed; null: none says. */
  readonly refreshing: Kept | null;
  /** Says that those who have not declared in time are named; null: none says. */
  readonly naming: Kept | null;
}

/**
 * The terms by the rules of a day: what administrators configured goes before the protocols' own, the latest first, of two
 * from one day that for fewer readers; else the order given decides. How long and how often is said by the first rule for
 * the same readers that says it.
 */
export function publicationTerms<Kept extends Laid<PublicationRule>>(
  laid: readonly Kept[],
  dataset: Dataset,
): PublicationTerms<Kept> {
  const rules = configuredFirst(laid).filter(({ rule }) => rule.dataset === dataset);
  const latest = rules.filter(({ from }, place) => place === 0 || (from !== undefined && from === rules[0]?.from));
  const deciding = latest.find(({ rule }) => rule.audience === "STAFF") ?? latest[0] ?? null;
  const audience = deciding?.rule.audience ?? "PUBLIC";
  const first = (says: (rule: PublicationRule) => boolean) =>
    rules.find(({ rule }) => rule.audience === audience && says(rule)) ?? null;
  return {
    audience,
    deciding,
    keeping: first(({ retentionYears }) => retentionYears !== null),
    refreshing: first(({ frequencyMonths }) => frequencyMonths !== null),
    naming: first(({ namesNonDeclarers }) => namesNonDeclarers),
  };
}

function configuredFirst<Kept extends Laid<unknown>>(laid: readonly Kept[]): Kept[] {
  return laid.toSorted((one, other) => (other.from ?? "").localeCompare(one.from ?? ""));
}

/** The last day on which an entry that ended on a day is visible; null: for ever. @throws RangeError for a day that is none. */
export function visibleUntil(endedOn: string, retentionYears: number | null): string | null {
  if (retentionYears === null) return null;
  return Temporal.PlainDate.from(endedOn).add({ years: retentionYears }).toString();
}

/** From when a refresh counts: the first day of the rule, and the last publication where there was one (ISO days). */
export interface RefreshFacts {
  readonly ruleFrom: string;
  readonly lastPublishedOn: string | null;
}

const events: In<Record<"PUBLISHED" | "BEGAN", string>> = {
  EN: { PUBLISHED: "the last publication", BEGAN: "the first day of the rule" },
  CY: { PUBLISHED: "y cyhoeddiad diwethaf", BEGAN: "diwrnod cyntaf y rheol" },
};

/** By when a publication is refreshed, and how that was reckoned, in sentences; null: the rule gives no number. */
export function nextRefresh(
  { frequencyMonths, clauseId }: PublicationRule,
  { ruleFrom, lastPublishedOn }: RefreshFacts,
  language: Language = "EN",
): { anchorOn: string; dueOn: string; explanation: string[] } | null {
  if (frequencyMonths === null) return null;
  const published = lastPublishedOn !== null && lastPublishedOn >= ruleFrom;
  const anchorOn = published ? lastPublishedOn : ruleFrom;
  const anchor = Temporal.PlainDate.from(anchorOn);
  const due = anchor.add({ months: frequencyMonths });
  const said = deadlinePhrases[language];
  const event = `${events[language][published ? "PUBLISHED" : "BEGAN"]} (${dayInWords(anchor, language)})`;
  const period = said.within(lengthInWords(frequencyMonths, "MONTHS", language), event);
  const dayOne = said.dayOne(dayInWords(anchor.add({ days: 1 }), language));
  const explanation = [`${period}: ${dayOne}, ${said.so}${said.fixed(dayInWords(due, language))}; ${clauseId}`];
  return { anchorOn, dueOn: due.toString(), explanation };
}

const recordOf: Readonly<Partial<Record<Dataset, RecordKind>>> = {
  REGISTER_OF_INTERESTS: "INTERESTS",
  GIFTS_AND_HOSPITALITY: "GIFTS",
};

const keeping: In<{ nobody: string; keeps: (who: string) => string }> = {
  EN: {
    nobody: "no rule says who keeps the register: the registrar does",
    keeps: (who) => `${who} keeps the register`,
  },
  CY: {
    nobody: "nid oes rheol yn dweud pwy sy’n cadw’r gofrestr: y cofrestrydd sy’n gwneud",
    keeps: (who) => `${who} sy’n cadw’r gofrestr`,
  },
};

/**
 * The office that keeps what is published, and so refreshes it, with the reason: that to which a record rule of the day gives
 * it, what was configured first; `titles` are those of the language. Null: it is no register.
 */
export function keeperOf(
  laid: readonly Laid<RecordRule>[],
  dataset: Dataset,
  language: Language = "EN",
  titles: Titles = {},
): { office: Office; explanation: string } | null {
  const record = recordOf[dataset];
  if (!record) return null;
  const kept = configuredFirst(laid).find(({ rule }) => rule.record === record && rule.to !== null);
  const office = kept?.rule.to;
  const { nobody, keeps } = keeping[language];
  if (!office) return { office: "REGISTRAR", explanation: nobody };
  return { office, explanation: `${keeps(theTitle(office, titles, language))}; ${kept.rule.clauseId}` };
}
