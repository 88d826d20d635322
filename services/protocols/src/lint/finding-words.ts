import type { Speech } from "@probity/rules/lint/document";
import { findingInWords } from "@probity/rules/lint/lint";
import type { LintFinding } from "./finding.entity.js";

/** What is wrong and what to do, in words of today; of a finding whose particulars were never kept in those of its day. */
export function wordsOf(finding: LintFinding, speech: Speech): string {
  const kept = speech.language === "CY" ? finding.messageCy : null;
  return findingInWords(finding, speech) ?? kept ?? finding.message ?? finding.code;
}
