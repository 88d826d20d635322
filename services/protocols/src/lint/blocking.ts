import type { Change } from "@probity/service-kit/context";
import { ruleBroken } from "@probity/service-kit/errors";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { FindingSeverity, FindingStatus, LintFinding } from "./finding.entity.js";
import { wordsOf } from "./finding-words.js";
import { relint } from "./relint.js";

/**
 * Refuses a version in which a route leads to its own subject and nobody accepted that, as it stands today.
 * @throws RULE_BROKEN with the first clause.
 */
export async function refuseBlocked(change: Change, version: ProtocolVersion): Promise<void> {
  const { forceId, manager } = change;
  const linted = await relint(change, version.id);
  const blocking = await manager.find(LintFinding, {
    where: { forceId, versionId: version.id, severity: FindingSeverity.BLOCKS, status: FindingStatus.OPEN },
    order: { key: "ASC" },
  });
  const [first, ...rest] = blocking;
  if (!first) return;
  const more =
    rest.length === 0 ? "" : ` And ${rest.length} more: ${rest.flatMap(({ clauseIds }) => clauseIds).join(", ")}.`;
  const [clauseId] = first.clauseIds;
  const titles = linted?.document.titles ?? {};
  throw ruleBroken(`${wordsOf(first, { language: "EN", titles })}${more}`, clauseId ? { clauseId } : {});
}
