import { textProblem, type FieldProblem } from "@probity/rules/field-problem";
import { PermissionStatus, type AskedMatter } from "./permission-enums.js";

/** What a person asks for, as far as it can be wrong by itself. */
export interface GivenPermission {
  readonly matter: AskedMatter;
  readonly description: string;
  readonly withWhom: string;
  readonly effect: string;
  readonly beginsOn?: string | null;
  readonly begunOn?: string | null;
}

/** Who is at the other end, where a matter always has somebody there. */
const askedWho: Readonly<Partial<Record<AskedMatter, string>>> = {
  ADDITIONAL_EMPLOYMENT: "Say for whom you would work",
  MEDIA_CONTACT: "Say which newspaper, broadcaster or journalist it is",
  CONTRACT_BENEFIT: "Say whose contract it is",
  EXTERNAL_MEMBERSHIP_LIABILITY: "Say which body it is",
  OUTSIDE_BODY_AUTHORITY: "Say which body it is",
};

/** What is wrong with what is asked for; null: nothing. */
export function askProblem(given: GivenPermission, today: string): FieldProblem | null {
  return (
    textProblem("description", given.description, 2_000, "Say what you ask for") ??
    textProblem("withWhom", given.withWhom, 200, askedWho[given.matter]) ??
    textProblem("effect", given.effect, 2_000) ??
    daysProblem(given, today)
  );
}

function daysProblem({ beginsOn, begunOn }: GivenPermission, today: string): FieldProblem | null {
  if (begunOn && begunOn < "1900") return { field: "begunOn", message: "Give a day from 1900 on." };
  if (begunOn && begunOn > today)
    return { field: "begunOn", message: "The day it began cannot be in the future: say when it would begin instead." };
  if (!beginsOn) return null;
  if (begunOn) return { field: "beginsOn", message: "Leave this out: you said that it has begun." };
  return beginsOn < today
    ? { field: "beginsOn", message: "This day is past: say instead that it has begun, and when." }
    : null;
}

/** What is wrong with the last day of leave that is given; null: nothing. */
export function untilProblem(
  until: string | null | undefined,
  today: string,
  { beginsOn }: { readonly beginsOn: string | null },
): FieldProblem | null {
  if (!until) return null;
  if (until < today) return { field: "until", message: "The last day cannot be in the past." };
  return beginsOn && until < beginsOn ? { field: "until", message: "It would end before it begins." } : null;
}

/** Where a permission stands on a day: leave ends by itself after its last day. */
export function statusOn(
  { status, until }: { readonly status: PermissionStatus; readonly until: string | null },
  today: string,
): PermissionStatus {
  return status === PermissionStatus.GRANTED && until !== null && until < today ? PermissionStatus.EXPIRED : status;
}
