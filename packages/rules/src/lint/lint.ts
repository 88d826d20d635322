import type { Check, Finding, LintCode, LintedDocument, LintFacts, Speech } from "./document.js";
import { selfRoute } from "./l1-self-route.js";
import { nobodyAnswers } from "./l10-nobody-answers.js";
import { brokenSentence } from "./l11-broken-sentence.js";
import { dutyMoved } from "./l12-duty-moved.js";
import { noNumber } from "./l13-no-number.js";
import { vacantOffice } from "./l14-vacant-office.js";
import { missingRoute } from "./l2-missing-route.js";
import { unresolvedReference } from "./l3-unresolved-reference.js";
import { staleCitation } from "./l4-stale-citation.js";
import { conflict } from "./l5-conflict.js";
import { statutoryWindow } from "./l6-statutory-window.js";
import { duplicateClause } from "./l7-duplicate-clause.js";
import { duplicateLabel } from "./l8-duplicate-label.js";
import { review } from "./l9-review.js";

const checks: Readonly<Record<LintCode, Check>> = {
  L1: selfRoute,
  L2: missingRoute,
  L3: unresolvedReference,
  L4: staleCitation,
  L5: conflict,
  L6: statutoryWindow,
  L7: duplicateClause,
  L8: duplicateLabel,
  L9: review,
  L10: nobodyAnswers,
  L11: brokenSentence,
  L12: dutyMoved,
  L13: noNumber,
  L14: vacantOffice,
};

/** A matter that would be decided by the person it is about must not come into force unnoticed. */
const blocking: readonly LintCode[] = ["L1"];

/**
 * The faults of a version of a protocol, by code, then in the document's order; pure. Of a version whose text is not at
 * hand only what it says of itself is judged.
 * @throws RangeError when `on` is no day.
 */
export function lint(document: LintedDocument, facts: LintFacts): Finding[] {
  const place = new Map(document.clauses.map(({ clauseId }, index) => [clauseId, index]));
  const order = (clauseId: string) => place.get(clauseId) ?? document.clauses.length;
  const codes = document.clauses.length === 0 ? (["L10"] as const) : (Object.keys(checks) as LintCode[]);
  return codes.flatMap((code) =>
    checks[code]
      .find(document, facts)
      .map(({ clauseIds, about, particulars }): Finding => {
        const ordered = clauseIds.toSorted((one, other) => order(one) - order(other));
        const key = [code, about, ordered.join("+")].filter((part) => part).join("/");
        return {
          code,
          clauseIds: ordered,
          severity: blocking.includes(code) ? "BLOCKS" : "WARNS",
          particulars,
          key,
        };
      })
      .sort((one, other) => order(one.clauseIds[0] ?? "") - order(other.clauseIds[0] ?? "")),
  );
}

/**
 * What is wrong and what to do, in words of a language, with titles of it; null where the particulars are of no form
 * that the check knows.
 */
export function findingInWords(
  { code, clauseIds, particulars }: Pick<Finding, "code" | "clauseIds" | "particulars">,
  speech: Speech,
): string | null {
  const check = checks[code];
  const read = check.particulars.safeParse(particulars);
  return read.success ? check.words({ clauseIds, particulars: read.data }, speech) : null;
}
