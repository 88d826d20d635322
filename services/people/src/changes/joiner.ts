import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { addPerson } from "../setup/add-people.js";
import { grantAccess } from "../setup/granted-access.js";
import { addressesOf, keepChange, signaturesAsked, type Kept } from "./keep-change.js";
import { reportsTo, takeUp } from "./mover.js";
import { PersonChangeKind, PersonChangeStepKind as StepKind, type Step } from "./person-change.entity.js";
import type { RecordJoinerInput } from "./person-change.inputs.js";

/** Adds a person with everything that they begin with: the sign-in, offices, to whom they report, and a granted role where one is needed. */
export async function recordJoiner(change: Change, context: RequestContext, input: RecordJoinerInput): Promise<Kept> {
  const { name, email = null, from, offices, grant = null, forceId, idempotencyKey } = input;
  if (offices.length === 0 && !grant) throw invalid("offices", "Say which office the person takes up.");
  const personId = await addPerson(change, { name, email, forceId, idempotencyKey });
  const taken = await takeUp(change, personId, from, offices);
  const line = await reportsTo(change, personId, from, input);
  const [subject] = await addressesOf(change, personId);
  const access: Step[] = [];
  if (grant) {
    if (!subject) throw invalid("email", "Give the address of somebody who has a granted role.");
    const { role, reason, until = null } = grant;
    await grantAccess(change, context, { subject, role, reason, until, forceId, idempotencyKey });
    access.push({ kind: StepKind.GRANT_BEGINS, on: context.today, role });
  }
  // A granted role counts at once; an office opens the door on its first day.
  const begins = grant || from < context.today ? context.today : from;
  const signIn = subject ? [{ kind: StepKind.SIGN_IN_BEGINS, on: begins, subject }] : [];
  const signatures = await signaturesAsked(change, personId, { on: from, event: "APPOINTMENT" });
  const steps: Step[] = [...taken, ...line, ...access, ...signIn, ...signatures];
  return keepChange(change, context, { kind: PersonChangeKind.JOINER, personId, on: from, reason: null, steps });
}
