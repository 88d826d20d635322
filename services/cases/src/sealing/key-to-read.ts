import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { openCaseKey, type CaseKey, type StoredCaseKey } from "./case-key.js";

/** The key of a case in which the caller has a part, without a change. @throws NOT_FOUND for any other */
export async function keyToRead(context: RequestContext, caseId: string): Promise<CaseKey> {
  const [stored] = await context.read<StoredCaseKey>(
    "cases:read",
    `select k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped from cases.case_keys k where k.force_id = any($forces) and k.id = $1`,
    [caseId],
  );
  if (!stored) throw notFound("case");
  return openCaseKey(context, stored);
}
