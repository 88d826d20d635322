import { type DateParts, isoDate } from "@probity/ui/form/DateInput";
import type { TFunction } from "i18next";
import type { Problem } from "../forms/useProblems.js";
import type { ActingCause, AppointInput, AppointmentKind } from "../gql/graphql.js";

/** What the appointment form holds while it is filled in. */
export interface AppointAnswers {
  readonly personId: string;
  readonly officeId: string;
  readonly kind: AppointmentKind | null;
  readonly electedOn: DateParts;
  readonly actingCause: ActingCause | null;
  readonly causeFrom: DateParts;
  readonly from: DateParts;
}

/** The empty form. */
export const blankAppointment: AppointAnswers = {
  personId: "",
  officeId: "",
  kind: null,
  electedOn: { day: "", month: "", year: "" },
  actingCause: null,
  causeFrom: { day: "", month: "", year: "" },
  from: { day: "", month: "", year: "" },
};

/** What is still wrong. The day of the poll is asked of the elected alone, why the holder is away of those acting; all else always. */
export function appointProblems(answers: AppointAnswers, t: TFunction): (Problem | false)[] {
  const { personId, officeId, kind, electedOn, causeFrom, from } = answers;
  const typed = Object.values(causeFrom).some((part) => part !== "");
  return [
    !personId && { id: "personId", message: t("people.personMissing") },
    !officeId && { id: "officeId", message: t("people.officeMissing") },
    !kind && { id: "kind", message: t("people.kindMissing") },
    kind === "ELECTED" && !isoDate(electedOn) && { id: "electedOn", message: t("people.electedOnMissing") },
    kind === "ACTING" && typed && !isoDate(causeFrom) && { id: "causeFrom", message: t("forms.dateWrong") },
    !isoDate(from) && { id: "from", message: t("people.fromMissing") },
  ];
}

/** The answers as the API takes them; null while something is missing. */
export function appointInput(answers: AppointAnswers, forceId: string): Omit<AppointInput, "idempotencyKey"> | null {
  const { personId, officeId, kind } = answers;
  const from = isoDate(answers.from);
  if (!personId || !officeId || !kind || !from) return null;
  const electedOn = kind === "ELECTED" ? isoDate(answers.electedOn) : null;
  const { actingCause } = answers;
  const acting = kind === "ACTING" && actingCause ? { actingCause, causeFrom: isoDate(answers.causeFrom) } : {};
  return { forceId, personId, officeId, kind, from, ...(electedOn ? { electedOn } : {}), ...acting };
}
