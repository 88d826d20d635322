import type { RequestContext } from "@probity/service-kit/context";
import type { CaseAction } from "../handling/case-action.entity.js";
import type { Seen } from "../handling/standing-of.js";
import type { StatutoryArrangement } from "./arrangement.entity.js";
import { arrangementsSql } from "./arrangements.js";
import { statutoryStanding } from "./record-statutory-step.js";
import { whyNotStatutory } from "./statutory.rules.js";
import { statutoryKinds, statutoryTransitionOf } from "./statutory.transitions.js";

/** The arrangements of a force that run today, read once for a request. */
export function arrangementsOf(context: RequestContext, forceId: string): Promise<StatutoryArrangement[]> {
  return context.once(`arrangements ${forceId}`, () =>
    context.read<StatutoryArrangement>("cases:read", `${arrangementsSql} and a.force_id = any($forces)`, [
      forceId,
      context.today,
    ]),
  );
}

/** What might be recorded next of a complaint about an office holder, with the reason and the regulation where it cannot. */
export async function statutoryActions(context: RequestContext, seen: Seen): Promise<CaseAction[]> {
  const standing = statutoryStanding(context, seen, await arrangementsOf(context, seen.found.forceId));
  return statutoryKinds.map((kind) => {
    const refusal = whyNotStatutory(kind, standing);
    const { source } = statutoryTransitionOf(kind);
    return {
      kind,
      permitted: refusal === null,
      refusal,
      clauseId: null,
      citation: refusal?.citation ?? source?.citation ?? null,
      timingVerified: source?.timingVerified ?? null,
    };
  });
}
