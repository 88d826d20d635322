import { decideConsultation } from "@probity/rules/decisions/consultation";
import type { Office } from "@probity/rules/vocabulary";
import type { MatterName } from "@probity/service-kit/route-enums";
import { judgedBy, type ForceCopy } from "../routing/decide.js";
import { partyTitle, type Party } from "./parties.js";

/** Who is consulted before a case is decided, by which clause of which version. */
export interface Consultation {
  readonly whom: readonly Party[];
  readonly mode: "MUST" | "ANY" | "ALL" | null;
  readonly clauseId: string | null;
  readonly versionId: string | null;
  /** Whatever the decision finds; otherwise only one that upholds waits for it. */
  readonly always: boolean;
}

/** What the text says of consulting before a case is decided. */
export function consultationBefore(
  force: ForceCopy,
  asked: { matter: MatterName | null; on: string; deciderId: string; subjectIds: readonly string[] },
  today: string,
): Consultation | null {
  const { rolesOf, classesOfPerson, bound } = judgedBy(force, asked.on, today);
  const { whom, mode, clauseId, ruleId, mustPrecede } = decideConsultation(
    bound.map(({ kept }) => kept.rule),
    {
      topic: "UPHELD_OUTCOME",
      classes: classesOfPerson(asked.deciderId),
      offices: asked.subjectIds.flatMap(rolesOf) as Office[],
    },
  );
  if (mustPrecede !== "DECISION") return null;
  return {
    whom: whom.map((role) => ({ role, title: partyTitle(force, role) })),
    mode,
    clauseId,
    versionId: bound.find(({ kept }) => kept.rule.id === ruleId)?.version.id ?? null,
    always: asked.matter === "DECISION_ON_OUTCOME",
  };
}
