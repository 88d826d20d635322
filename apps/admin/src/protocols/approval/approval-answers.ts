import { formatDate } from "@probity/ui/dates";
import { type DateParts, isoDate } from "@probity/ui/form/DateInput";
import type { Language } from "@probity/ui/i18n";
import type { TFunction } from "i18next";
import type { Problem } from "../../forms/useProblems.js";
import type { ApproveVersionInput, VersionStatus } from "../../gql/graphql.js";

/** What the approval form holds while it is filled in. */
export interface ApprovalAnswers {
  readonly how: "HOLDER" | "BODY" | null;
  readonly office: string;
  readonly approvedBy: string;
  readonly minute: string;
  readonly approvedOn: DateParts;
  readonly withoutConsultation: string;
}

/** The empty form. */
export const blankApproval: ApprovalAnswers = {
  how: null,
  office: "",
  approvedBy: "",
  minute: "",
  approvedOn: { day: "", month: "", year: "" },
  withoutConsultation: "",
};

/** What an approval is judged by: where the version stands, the day its consultation closed (null: there was none), and today. */
export interface ApprovalGround {
  readonly status: VersionStatus;
  readonly closedOn: string | null;
  readonly today: string;
  readonly language: Language;
}

/** What is still wrong. A holder is named, a body's minute numbered; a draft without consultation says why. */
export function approvalProblems(
  answers: ApprovalAnswers,
  { status, closedOn, today, language }: ApprovalGround,
  t: TFunction,
): (Problem | false)[] {
  const { how, office, approvedBy, minute, withoutConsultation } = answers;
  const day = isoDate(answers.approvedOn);
  return [
    status === "DRAFT" &&
      !withoutConsultation.trim() && { id: "withoutConsultation", message: t("approval.withoutMissing") },
    !how && { id: "how", message: t("approval.howMissing") },
    how !== null && !office.trim() && { id: "office", message: t(`approval.officeMissing.${how}`) },
    how === "HOLDER" && !approvedBy.trim() && { id: "approvedBy", message: t("approval.approvedByMissing") },
    how === "BODY" && !minute.trim() && { id: "minute", message: t("approval.minuteMissing") },
    !day && { id: "approvedOn", message: t("forms.dateWrong") },
    day !== null && day > today && { id: "approvedOn", message: t("forms.dateFuture") },
    day !== null &&
      closedOn !== null &&
      day < closedOn && {
        id: "approvedOn",
        message: t("approval.approvedTooEarly", { day: formatDate(closedOn, language) }),
      },
  ];
}

type ApprovalInput = Omit<ApproveVersionInput, "idempotencyKey" | "forceId" | "versionId">;

/** The answers as the API takes them; null while something is missing. */
export function approvalInput(answers: ApprovalAnswers): ApprovalInput | null {
  const { how, office, approvedBy, minute, withoutConsultation } = answers;
  const approvedOn = isoDate(answers.approvedOn);
  if (!how || !approvedOn) return null;
  return {
    office: office.trim(),
    approvedBy: (how === "HOLDER" && approvedBy.trim()) || null,
    minute: (how === "BODY" && minute.trim()) || null,
    approvedOn,
    withoutConsultation: withoutConsultation.trim() || null,
  };
}
