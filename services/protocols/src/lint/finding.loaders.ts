import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { LintFinding } from "./finding.entity.js";

const columns = columnsOf(LintFinding, "l");

/** What was found in versions of the caller's own forces: what blocks first, then by code. */
export const findingsOf = (context: RequestContext) =>
  listLoader<LintFinding>(
    context,
    findingsOf,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columns} from protocols.lint_findings l where l.version_id = any($1) and l.force_id = any($forces)
         order by l.version_id, l.severity, length(l.code), l.code, l.key`,
        [ids],
      ),
    (finding) => finding.versionId,
  );

/** A finding of the caller's own forces by id. */
export const findingById = (context: RequestContext) =>
  rowLoader<LintFinding>(
    context,
    findingById,
    (ids) =>
      context.read(
        "protocols:read",
        `select ${columns} from protocols.lint_findings l where l.id = any($1) and l.force_id = any($forces)`,
        [ids],
      ),
    (finding) => finding.id,
  );
