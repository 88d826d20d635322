import type { RequestContext } from "@probity/service-kit/context";
import { conflict } from "@probity/service-kit/errors";
import { grantRole, letIn } from "./logins.js";
import { usableEmail } from "./usable-subject.js";

/**
 * Lets the first person in who runs the platform, at the first force of a deployment. The same address again changes nothing.
 * @throws CONFLICT when somebody else runs it already; INVALID when the address is none.
 */
export async function nameFirstOperator(context: RequestContext, forceId: string, email: string): Promise<void> {
  const subject = usableEmail("operator", email);
  await context.changeAs(forceId, async (change) => {
    const operators = await change.query<{ subject: string }>(
      `select subject from people.access_grants
       where force_id = $1 and role = 'OPERATOR' and (valid_to is null or valid_to >= $2)`,
      [forceId, context.today],
    );
    if (operators.some((operator) => operator.subject === subject)) return;
    if (operators.length > 0) throw conflict("Somebody runs this platform already: they let others in.");
    await letIn(change, subject, null);
    const reason = "runs the platform";
    await grantRole(change, { subject, role: "OPERATOR", reason, until: null, by: context.identity.subject });
  });
}
