import { decideDeclaring } from "@probity/rules/decisions/declaring";
import { decideOffer, type OfferDecision } from "@probity/rules/decisions/offer";
import { decideRecord } from "@probity/rules/decisions/record";
import type { Language } from "@probity/rules/language";
import type { Rule } from "@probity/rules/rulebook";
import type { Role } from "@probity/service-kit/roles";
import { forceHolidays } from "../calendar/force-holidays.js";
import { classesIn } from "../declarations/register-questions.js";
import type { KeptRulebook } from "../obligations/obligation.rules.js";
import { roleOf } from "../offices/line-manager.js";
import { heldOnDay } from "../offices/held-offices.js";
import { titlesIn } from "../rulebooks/titles-in.js";
import { rulebooksOf, rulesOfDay, type RuleOfDay } from "../rulebooks/rules-of-day.js";
import type { GiftQuality } from "./gift-enums.js";

/** What an offer is judged by: the recipient's offices on the day, the force's rulebooks, and what was accepted before. */
export interface OfferBasis {
  /** The roles held on the day of the offer. */
  readonly roles: readonly string[];
  /** The first day in any office of the force; null: never in one. */
  readonly firstDay: string | null;
  /** Whether an office held on the day is one whose holder is public. */
  readonly isPublic: boolean;
  readonly rulebooks: readonly (KeptRulebook<unknown> & { readonly titleEn: string; readonly titleCy: string })[];
  readonly addedHolidays: readonly { on: string; name: string }[];
  /** In pence: what the same source, and everybody, gave earlier in the calendar year. */
  readonly fromSource: number;
  readonly inYear: number;
}

/** Reads it in one statement: force `$1`, recipient `$2`, day `$3`, giver's key `$4`, an offer that does not count `$5`. */
export const offerBasisSql = `select array(select distinct h.role from registers.office_holders h where ${heldOnDay}) as roles,
  (select min(h.from_day) from registers.office_holders h where h.force_id = $1 and h.person_id = $2) as "firstDay",
  exists (select 1 from registers.office_holders h where ${heldOnDay} and h.public) as "isPublic",
  ${rulebooksOf("$1")} as rulebooks,
  (select coalesce(json_agg(json_build_object('on', b.on_day, 'name', b.name_en)), '[]') from registers.bank_holidays b where b.force_id = $1 and not exists (
     select 1 from registers.bank_holiday_withdrawals w where w.force_id = b.force_id and w.bank_holiday_id = b.id)) as "addedHolidays",
  coalesce(e.from_source, 0)::float8 as "fromSource", coalesce(e.in_year, 0)::float8 as "inYear"
  from (select sum(g.value_pence) filter (where g.giver_key = $4) as from_source, sum(g.value_pence) as in_year from registers.gift_offers g
    where g.force_id = $1 and g.recipient_id = $2 and g.response = 'ACCEPTED' and g.id is distinct from $5
      and g.offered_on between date_trunc('year', $3::date)::date and $3::date) e`;

/** An offer as the rules ask about it. */
export interface OfferJudged {
  readonly offeredOn: string;
  readonly valuePence: number | null;
  readonly qualities: readonly GiftQuality[];
  readonly declined: boolean;
  /** The day of the declaration. */
  readonly declaredOn: string;
}

/** What follows from an offer, with the clause of the version that says so, and by when it is declared. */
export interface OfferFollows extends Omit<OfferDecision, "approver"> {
  /** The explanation in Welsh. */
  readonly explanationCy: string[];
  /** The office whose holders decide. */
  readonly approver: Role | null;
  readonly clauseRef: string | null;
  readonly declareBy: string | null;
  readonly daysLate: number | null;
}

/** What follows from an offer, by the rules that bound the recipient on its day. */
export function followsFrom(basis: OfferBasis, offer: OfferJudged): OfferFollows {
  const { explanation: explanationCy } = followsIn("CY", basis, offer);
  return { ...followsIn("EN", basis, offer), explanationCy };
}

function followsIn(language: Language, basis: OfferBasis, offer: OfferJudged): Omit<OfferFollows, "explanationCy"> {
  const kept = rulesFor(basis, offer.offeredOn);
  const classes = classesIn(basis.roles);
  const titles = titlesIn(basis.rulebooks, language);
  const decision = decideOffer(bodies(kept), {
    classes,
    titles,
    language,
    valuePence: offer.valuePence,
    qualities: offer.qualities,
    declined: offer.declined,
    earlierFromSourcePence: basis.fromSource,
    earlierThisYearPence: basis.inYear,
  });
  const limits = rulesOfDay(basis.rulebooks, offer.offeredOn, "DEADLINE");
  const { declareBy, daysLate, explanation } = decideDeclaring(bodies(limits), {
    classes,
    titles,
    language,
    offeredOn: offer.offeredOn,
    declaredOn: offer.declaredOn,
    holidays: forceHolidays(basis.addedHolidays),
  });
  const clauseRef = keptRule(kept, decision.ruleId)?.clauseRef ?? null;
  const approver = decision.approver && roleOf(decision.approver);
  return {
    ...decision,
    approver,
    explanation: [...decision.explanation, ...explanation],
    clauseRef,
    declareBy,
    daysLate,
  };
}

/** The clause that asks for the register of an offer, and its protocol; null where the protocols are silent. */
export interface OfferSource {
  readonly clauseRef: string;
  readonly clauseId: string;
  readonly protocolTitleEn: string;
  readonly protocolTitleCy: string;
}

/** By which clause an offer is on the register: the one that asks for the record, else the one that decided. */
export function sourceOf(basis: OfferBasis, offer: OfferJudged): OfferSource | null {
  const kept = rulesFor(basis, offer.offeredOn);
  const classes = classesIn(basis.roles);
  const asked = decideRecord(bodies(kept), { record: "GIFTS", classes, declined: offer.declined });
  const ruleId = asked.outcome === "RECORDED" ? asked.ruleId : followsFrom(basis, offer).ruleId;
  const found = keptRule(kept, ruleId);
  const version = basis.rulebooks.find(({ id }) => id === found?.version.id);
  if (!found || !version) return null;
  const { titleEn: protocolTitleEn, titleCy: protocolTitleCy } = version;
  return { clauseRef: found.clauseRef, clauseId: found.rule.clauseId, protocolTitleEn, protocolTitleCy };
}

function rulesFor({ rulebooks }: OfferBasis, day: string): RuleOfDay<Rule>[] {
  return [
    ...rulesOfDay(rulebooks, day, "THRESHOLD_BAND"),
    ...rulesOfDay(rulebooks, day, "RECORD"),
    ...rulesOfDay(rulebooks, day, "PROHIBITION"),
  ];
}

const bodies = (kept: readonly RuleOfDay<Rule>[]) => kept.map(({ rule }) => rule);
const keptRule = (kept: readonly RuleOfDay<Rule>[], ruleId: string | null) =>
  kept.find(({ rule }) => rule.id === ruleId);
