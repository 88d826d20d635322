import type { PoliticalActivity, ProhibitionRule } from "./kinds/prohibition.js";
import type { PersonClass } from "./vocabulary.js";

/** The law that restricts a commissioner's staff politically: a councillor's seat is barred to them. Deputies are exempt. */
const politicalRestriction = {
  citationId: "lgha-1989-s1",
  staff: ["STAFF", "OPCC_STAFF", "PAID_STAFF", "HEAD_OF_STAFF"] as readonly PersonClass[],
  barred: ["LOCAL_AUTHORITY", "COUNTY_COUNCIL", "BOROUGH_COUNCIL"] as readonly PoliticalActivity[],
};

/**
 * The citation that a prohibition may differ from: the one its author named, or the law on political restriction where
 * the text opens to staff who declare it what that law bars. Null: nothing shows that it differs.
 */
export function differsFrom(rule: ProhibitionRule): string | null {
  const { citationId, staff, barred } = politicalRestriction;
  const bindsStaff = rule.subject.length === 0 || rule.subject.some((one) => staff.includes(one));
  const opensWhatIsBarred = rule.allowedIfDeclared.some((activity) => barred.includes(activity));
  const differs = rule.conduct === "POLITICAL_OFFICE" && bindsStaff && opensWhatIsBarred;
  return rule.differsFrom ?? (differs ? citationId : null);
}
