import type { Change } from "@probity/service-kit/context";
import type { Role } from "@probity/service-kit/roles";
import type { ForceFile } from "../library/library.js";
import { FindingSeverity, FindingStatus, LintFinding } from "./finding.entity.js";

/** Accepts the findings of a version from the library that its data says are accepted. @throws when a key names no finding, or a route has no fallback. */
export async function keepAccepted(
  { forceId, manager }: Change,
  versionId: string,
  { accepted }: ForceFile["versions"][number],
  titles: ForceFile["titles"],
): Promise<void> {
  for (const { finding: key, reason, fallback, by, on } of accepted) {
    const finding = await manager.findOneBy(LintFinding, { forceId, versionId, key });
    if (!finding) throw new Error(`The library accepts ${key}, which is no finding of the version.`);
    if (finding.severity === FindingSeverity.BLOCKS && fallback === null)
      throw new Error(`The library accepts ${key} without a fallback.`);
    await manager.update(
      LintFinding,
      { forceId, id: finding.id },
      {
        status: FindingStatus.ACCEPTED,
        acceptedReason: reason,
        acceptedBy: titles[by]?.en ?? by,
        acceptedAt: new Date(on),
        fallback: fallback as Role | null,
      },
    );
  }
}
