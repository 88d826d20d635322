import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { CaseStep } from "../steps/case-step.entity.js";
import { Case, CasePart } from "./case.entity.js";

/** The columns of a case without its narrative: that is read apart, and leaves a trace. */
export const caseColumns = columnsOf(Case, "c", ["sealedNarrative"]);

/** Cases by id, of those the caller has a part in. */
export const caseById = (context: RequestContext) =>
  rowLoader<Case>(
    context,
    caseById,
    (ids) =>
      context.read(
        "cases:read",
        `select ${caseColumns} from cases.cases c where c.id = any($1) and c.force_id = any($forces)`,
        [onlyIds(ids)],
      ),
    (found) => found.id,
  );

/** The steps of cases, first to last. */
export const stepsOf = (context: RequestContext) =>
  listLoader<CaseStep>(
    context,
    stepsOf,
    (ids) =>
      context.read(
        "cases:read",
        `select ${columnsOf(CaseStep, "s", ["sealedNote"])}, s.sealed_note is not null as "hasNote" from cases.case_steps s where s.case_id = any($1) and s.force_id = any($forces) order by s.case_id, s.at, s.id`,
        [ids],
      ),
    (step) => step.caseId,
  );

/** The caller's parts in cases. */
export const ownPartsIn = (context: RequestContext) =>
  listLoader<{ caseId: string; part: CasePart; referred: boolean }>(
    context,
    ownPartsIn,
    (ids) =>
      context.read(
        "cases:read",
        `select p.case_id as "caseId", p.part, p.referred_at is not null as referred from cases.case_parts p where p.case_id = any($1) and p.force_id = any($forces) and p.ended_at is null order by p.part desc`,
        [ids],
      ),
    (part) => part.caseId,
  );
