import { dateParts, isoDate, type DateParts } from "@probity/ui/form/DateInput";
import type { TFunction } from "i18next";
import type { Problem } from "../forms/useProblems.js";
import type { AskPermissionInput, LeaveNeedInput, PermissionMatter, PermissionPartsFragment } from "../gql/graphql.js";

/** The matters in the order in which they are chosen from. */
export const matters = [
  "ADDITIONAL_EMPLOYMENT",
  "MEDIA_CONTACT",
  "PERSONAL_USE",
  "CONTRACT_BENEFIT",
  "USE_OF_ASSETS_IN_PAID_WORK",
  "EXTERNAL_MEMBERSHIP_LIABILITY",
  "POLITICAL_ACTIVITY",
  "OUTSIDE_BODY_AUTHORITY",
  "PARTICIPATION_DESPITE_INTEREST",
] as const satisfies readonly PermissionMatter[];

const withSomebody = [
  "ADDITIONAL_EMPLOYMENT",
  "MEDIA_CONTACT",
  "CONTRACT_BENEFIT",
  "EXTERNAL_MEMBERSHIP_LIABILITY",
  "OUTSIDE_BODY_AUTHORITY",
] as const satisfies readonly PermissionMatter[];

/** A matter in which somebody is always at the other end: an employer, a newspaper, a body. */
export type MatterWithSomebody = (typeof withSomebody)[number];

/** What is typed in the form; null: not answered. */
export interface PermissionAnswers {
  matter: PermissionMatter | null;
  voluntary: boolean | null;
  uncertain: boolean | null;
  description: string;
  withWhom: string;
  effect: string;
  hasBegun: boolean | null;
  beginsOn: DateParts;
  begunOn: DateParts;
  renewalOf: string | null;
}

/** The fields of the form, named as in the API. */
export const permissionFields = [
  "matter",
  "voluntary",
  "uncertain",
  "description",
  "withWhom",
  "effect",
  "hasBegun",
  "beginsOn",
  "begunOn",
];

export const blankPermission: PermissionAnswers = {
  matter: null,
  voluntary: null,
  uncertain: null,
  description: "",
  withWhom: "",
  effect: "",
  hasBegun: null,
  beginsOn: dateParts(null),
  begunOn: dateParts(null),
  renewalOf: null,
};

/** The answers of a renewal begin with the former's. */
export function renewalOf(former: PermissionPartsFragment): PermissionAnswers {
  const { id, matter, voluntary, uncertain, description, withWhom, effect } = former;
  return { ...blankPermission, renewalOf: id, matter, voluntary, uncertain, description, withWhom, effect };
}

/** The matter, where it has somebody at the other end. */
export const somebodyIn = (matter: PermissionMatter | null): MatterWithSomebody | null =>
  withSomebody.find((one) => one === matter) ?? null;

/** Whether it may matter that the work is unpaid. */
export const asksIfVoluntary = ({ matter }: PermissionAnswers): boolean => matter === "ADDITIONAL_EMPLOYMENT";

/** Whether it may matter that the person is in doubt. */
export const asksIfUncertain = ({ matter, voluntary }: PermissionAnswers): boolean =>
  matter === "POLITICAL_ACTIVITY" || (matter === "ADDITIONAL_EMPLOYMENT" && voluntary === true);

/** What the form finds wrong by itself. */
export function permissionProblems(answers: PermissionAnswers, t: TFunction): (Problem | false)[] {
  const { matter, voluntary, uncertain, hasBegun } = answers;
  const missing = (id: keyof PermissionAnswers) => ({ id, message: t(`permissions.missing.${id}`) });
  // The other questions are shown once it is known what permission is for.
  if (matter === null) return [missing("matter")];
  return [
    asksIfVoluntary(answers) && voluntary === null && missing("voluntary"),
    asksIfUncertain(answers) && uncertain === null && missing("uncertain"),
    !answers.description.trim() && missing("description"),
    somebodyIn(matter) !== null && !answers.withWhom.trim() && missing("withWhom"),
    hasBegun === null && missing("hasBegun"),
    hasBegun === true && !isoDate(answers.begunOn) && { id: "begunOn", message: t("forms.dateWrong") },
    hasBegun === false &&
      isTyped(answers.beginsOn) &&
      !isoDate(answers.beginsOn) && { id: "beginsOn", message: t("forms.dateWrong") },
  ];
}

const isTyped = ({ day, month, year }: DateParts) => [day, month, year].some((part) => part.trim() !== "");

/** What the server is asked about the need; null while something is open on which it depends. */
export function needInput(answers: PermissionAnswers, forceId: string): LeaveNeedInput | null {
  const { matter } = answers;
  if (!matter || (asksIfVoluntary(answers) && answers.voluntary === null)) return null;
  if (asksIfUncertain(answers) && answers.uncertain === null) return null;
  return {
    forceId,
    matter,
    voluntary: asksIfVoluntary(answers) && answers.voluntary === true,
    uncertain: !asksIfUncertain(answers) || answers.uncertain === true,
  };
}

/** What the server is asked for; null while something is missing. */
export function permissionInput(
  answers: PermissionAnswers,
  forceId: string,
): Omit<AskPermissionInput, "idempotencyKey"> | null {
  const need = needInput(answers, forceId);
  if (!need) return null;
  return {
    ...need,
    description: answers.description.trim(),
    withWhom: somebodyIn(need.matter) ? answers.withWhom.trim() : "",
    effect: answers.effect.trim(),
    beginsOn: answers.hasBegun ? null : isoDate(answers.beginsOn),
    begunOn: answers.hasBegun ? isoDate(answers.begunOn) : null,
    renewalOf: answers.renewalOf,
  };
}
