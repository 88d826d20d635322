import { itemDuty, itemDutyInWords } from "@probity/rules/checklist/item-duty";
import { citationOf, statutoryItems } from "@probity/rules/checklist/statutory-items";
import { fallsOn } from "@probity/rules/decisions/fallback-office";
import { reviewDay, reviewInWords } from "@probity/rules/decisions/review-day";
import { publishingOf } from "@probity/rules/duty-titles";
import type { Language } from "@probity/rules/language";
import type { Office, Titles } from "@probity/rules/vocabulary";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulesOfDay, type RuleOfDay } from "../rulebooks/rules-of-day.js";
import type { KeptRulebook } from "./obligation.rules.js";
import type { AskedOfKeeper } from "./refresh-duties.js";

/** Who holds what, of a force: to find the office on which a duty falls while another is vacant. */
export interface HeldOffice {
  readonly role: string;
  readonly from: string;
  readonly to: string | null;
}

/** What a force has said of an item of the checklist. */
export interface KeptItem {
  readonly item: string;
  readonly lastUpdatedOn: string | null;
  readonly coversYear: number | null;
  readonly targetMonths: number | null;
  readonly owner: Office | null;
}

/** Reads the latest of each item, of the force `$1`. */
export const keptItemsSql = `(select coalesce(json_agg(json_build_object('item', i.item, 'lastUpdatedOn', i.last_updated_on, 'coversYear', i.covers_year,
     'targetMonths', i.target_months, 'owner', i.owner)), '[]')
   from (select distinct on (k.item) k.* from registers.publication_items k where k.force_id = $1 order by k.item, k.version desc) i)`;

/** Reads who holds what, of the force `$1`. */
export const heldOfficesSql = `(select coalesce(json_agg(distinct jsonb_build_object('role', h.role, 'from', h.from_day, 'to', h.to_day)), '[]')
   from registers.office_holders h where h.force_id = $1)`;

type InLanguage = (language: Language) => Titles;

const isHeldOn = (held: readonly HeldOffice[], today: string) => (office: Office) =>
  held.some(({ role, from, to }) => role === office && from <= today && (to === null || to >= today));

/** The protocols that are to be looked at again, each by the office that its own rule names. */
export function reviewsOf(
  rulebooks: readonly KeptRulebook<unknown>[],
  held: readonly HeldOffice[],
  today: string,
): AskedOfKeeper[] {
  const cycles = Map.groupBy(rulesOfDay(rulebooks, today, "REVIEW_CYCLE"), ({ version }) => version.id);
  const titles = (language: Language) => titlesIn(rulebooks, language);
  return [...cycles.values()].flatMap((laid) => reviewOf(laid, held, today, titles));
}

function reviewOf(
  laid: readonly RuleOfDay<Parameters<typeof reviewDay>[0][number]>[],
  held: readonly HeldOffice[],
  today: string,
  titles: InLanguage,
): AskedOfKeeper[] {
  const rules = laid.map(({ rule }) => rule);
  const review = reviewDay(rules, today);
  const kept = laid.find(({ rule }) => rule === review?.rule);
  const falls = review && fallsOn(review.owner, isHeldOn(held, today));
  if (!review || !kept || !falls) return [];
  const { version, clauseRef, from } = kept;
  const words = (language: Language) => [
    ...falls.explanation(titles(language), language),
    ...reviewInWords(rules, review, titles(language), language),
  ];
  const asked = {
    duty: "REVIEW_POLICY",
    ruleKey: `review of ${version.protocolId ?? version.id}`,
    clauseRef,
    clauseId: review.rule.clauseId,
    versionId: version.id,
    anchorOn: review.anchorOn ?? version.inForceFrom ?? today,
    dueOn: review.dueOn,
    explanation: words("EN"),
    explanationCy: words("CY"),
    configuredFrom: from ?? null,
  };
  return [{ office: falls.office, asked }];
}

/** The items of the checklist that are due again on a day, each by the office that looks after it. */
export function itemsOf(
  rulebooks: readonly KeptRulebook<unknown>[],
  kept: readonly KeptItem[],
  published: Readonly<Partial<Record<string, string | null>>>,
  held: readonly HeldOffice[],
  today: string,
): AskedOfKeeper[] {
  const titles = (language: Language) => titlesIn(rulebooks, language);
  return statutoryItems.flatMap((item) => {
    const said = kept.find((one) => one.item === item.id);
    const days = [said?.lastUpdatedOn, item.inPlatform && published[item.inPlatform]].filter(
      (day) => typeof day === "string",
    );
    const { coversYear = null, targetMonths = null, owner = null } = said ?? {};
    const facts = { cadence: item.cadence, targetMonths, coversYear, lastUpdatedOn: days.toSorted().at(-1) ?? null };
    const due = itemDuty(facts);
    const falls = due && fallsOn(owner, isHeldOn(held, today));
    if (!due || !falls) return [];
    const words = (language: Language) => [
      ...falls.explanation(titles(language), language),
      ...itemDutyInWords(item, facts, due, language),
    ];
    const source = { clauseRef: null, clauseId: citationOf(item), versionId: null, configuredFrom: null };
    const asked = {
      ...due,
      ...source,
      duty: publishingOf(item.id),
      ruleKey: `item ${item.id}`,
      explanation: words("EN"),
      explanationCy: words("CY"),
    };
    return [{ office: falls.office, asked }];
  });
}

/** The days on which what the platform itself publishes was last new, as far as duties need them. */
export function publishedDays(
  rulebooks: readonly KeptRulebook<unknown>[],
  held: readonly HeldOffice[],
  registers: Readonly<Partial<Record<string, string | null>>>,
  today: string,
): Readonly<Partial<Record<string, string | null>>> {
  const begun = (days: readonly (string | null)[]) =>
    days
      .filter((day) => day !== null && day <= today)
      .reduce((last, day) => ((last ?? "") > (day ?? "") ? last : day), null);
  return {
    ...registers,
    HOLDERS: begun(held.filter(({ to }) => to === null || to >= today).map(({ from }) => from)),
    PROTOCOLS: begun(
      rulebooks.filter(({ inForceTo }) => (inForceTo ?? today) >= today).map(({ inForceFrom }) => inForceFrom),
    ),
  };
}
