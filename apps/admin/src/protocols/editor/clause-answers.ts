import type { TFunction } from "i18next";
import type { Problem } from "../../forms/useProblems.js";
import type { ClauseKind, ClausePartsFragment, PersonClass, SaveClauseInput } from "../../gql/graphql.js";

/** What the clause form holds while it is filled in. */
export interface ClauseAnswers {
  readonly clauseId: string;
  readonly label: string;
  /** The headings above the clause, one a line, outermost first. */
  readonly headings: string;
  readonly summaryEn: string;
  readonly summaryCy: string;
  readonly text: string;
  readonly kinds: readonly ClauseKind[];
  readonly audience: readonly PersonClass[];
  /** The names of what it cites. */
  readonly citations: readonly string[];
  readonly reason: string;
}

/** The form of a clause that is there. */
export function answersOf(clause: ClausePartsFragment): ClauseAnswers {
  const { clauseId, label, headingPath, summaryEn, summaryCy, text, kinds, audience } = clause;
  return {
    clauseId,
    label: label ?? "",
    headings: headingPath.join("\n"),
    summaryEn: summaryEn ?? "",
    // The API answers English where there is no Welsh.
    summaryCy: summaryCy && summaryCy !== summaryEn ? summaryCy : "",
    text: text ?? "",
    kinds,
    audience,
    citations: clause.citations.map(({ name }) => name),
    reason: "",
  };
}

/** The form of a new clause: under the headings of the one before it. */
export function blankClause(before?: ClausePartsFragment): ClauseAnswers {
  return {
    clauseId: before ? `${before.clauseId.split("-")[0]}-` : "",
    label: "",
    headings: before?.headingPath.join("\n") ?? "",
    summaryEn: "",
    summaryCy: "",
    text: "",
    kinds: [],
    audience: [],
    citations: [],
    reason: "",
  };
}

/** The names that the version's clauses have already, and whether the clause stands on the model protocol. */
export interface ClauseSetting {
  readonly taken: readonly string[];
  readonly ofModel: boolean;
}

const clauseIdForm = /^[A-Z]{2,6}-[\p{L}\p{N}][\p{L}\p{N}.-]*$/u;

/** What is still wrong with the form. */
export function clauseProblems(answers: ClauseAnswers, setting: ClauseSetting, t: TFunction): (Problem | false)[] {
  const clauseId = answers.clauseId.trim();
  const said = answers.summaryEn.trim() || answers.text.trim();
  return [
    !clauseIdForm.test(clauseId) && { id: "clauseId", message: t("editor.clauseIdWrong") },
    setting.taken.includes(clauseId) && { id: "clauseId", message: t("editor.clauseIdTaken", { clauseId }) },
    !said && { id: "summaryEn", message: t("editor.wordsMissing") },
    setting.ofModel && !answers.reason.trim() && { id: "reason", message: t("editor.modelReasonMissing") },
  ];
}

type ClauseInput = Omit<SaveClauseInput, "idempotencyKey" | "forceId" | "versionId" | "revision">;

/** The answers as the API takes them. */
export function clauseInput(answers: ClauseAnswers, afterClauseId: string | null): ClauseInput {
  const { clauseId, label, headings, summaryEn, summaryCy, text, kinds, audience, reason } = answers;
  const lines = headings.split("\n").map((line) => line.trim());
  return {
    clauseId: clauseId.trim(),
    label: label.trim(),
    headingPath: lines.filter((line) => line !== ""),
    summaryEn: summaryEn.trim() || null,
    summaryCy: summaryCy.trim() || null,
    text: text.trim() || null,
    kinds: [...kinds],
    audience: [...audience],
    citations: [...answers.citations],
    reason: reason.trim() || null,
    ...(afterClauseId ? { afterClauseId } : {}),
  };
}
