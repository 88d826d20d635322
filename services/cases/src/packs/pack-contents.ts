import { columnsOf } from "@probity/service-kit/columns";
import type { Change, RequestContext } from "@probity/service-kit/context";
import type { Case } from "../cases/case.entity.js";
import { caseColumns } from "../cases/case.loaders.js";
import { CaseClock } from "../clocks/case-clock.entity.js";
import type { CaseFile } from "../evidence/case-file.entity.js";
import { filesAfter } from "../evidence/files.js";
import { messagesAfter, textOf, type StoredMessage } from "../intake/messages.js";
import { openCaseKey, type CaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStep } from "../steps/case-step.entity.js";

// More than a case may have.
const all = 10_000;

/** What a pack is made of, in clear: in memory for as long as it is made. */
export interface PackContents {
  readonly found: Case;
  readonly key: CaseKey;
  readonly narrative: string;
  readonly steps: readonly (Omit<CaseStep, "sealedNote" | "hasNote"> & { readonly note: string | null })[];
  readonly clocks: readonly CaseClock[];
  readonly messages: readonly (StoredMessage & { readonly text: string })[];
  readonly files: readonly CaseFile[];
  /** The first day of the protocol versions that steps followed, by their ids. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Reads a case as the person of the change is shown it at this moment; null where they are shown it no more. Seven statements. */
export async function readContents(
  change: Change,
  context: RequestContext,
  caseId: string,
): Promise<PackContents | null> {
  const { forceId } = change;
  const of = [forceId, caseId];
  const [found] = await change.query<Case>(
    `select ${caseColumns} from cases.cases c where c.force_id = $1 and c.id = $2`,
    of,
  );
  const [stored] = await change.query<StoredCaseKey & { narrative: Buffer }>(
    `select k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped, c.sealed_narrative as narrative
     from cases.case_keys k join cases.cases c on c.force_id = k.force_id and c.id = k.id where k.force_id = $1 and k.id = $2`,
    of,
  );
  if (!found || !stored) return null;
  const key = await openCaseKey(context, stored);
  const steps = await change.query<CaseStep>(
    `select ${columnsOf(CaseStep, "s")} from cases.case_steps s where s.force_id = $1 and s.case_id = $2 order by s.at, s.id`,
    of,
  );
  const clocks = await change.query<CaseClock>(
    `select ${columnsOf(CaseClock, "k")} from cases.case_clocks k where k.force_id = $1 and k.case_id = $2 order by k.due_at nulls last, k.id`,
    of,
  );
  const messages = await messagesAfter(change, caseId, all, 0);
  const files = await filesAfter(change, key, caseId, { size: all, after: null });
  const versions = await change.query<{ id: string; from: string }>(
    `select r.id, r.in_force_from as "from" from cases.rulebooks r where r.force_id = $1 and r.id = any($2)`,
    [forceId, steps.flatMap(({ versionId }) => versionId ?? [])],
  );
  return {
    found,
    key,
    versions: Object.fromEntries(versions.map(({ id, from }) => [id, from])),
    narrative: key.open("narrative", stored.narrative),
    steps: steps.map(({ sealedNote, ...step }) => ({
      ...step,
      note: sealedNote && key.open(`note ${step.id}`, sealedNote),
    })),
    clocks,
    messages: messages.map((message) => ({ ...message, text: textOf(key, message) })),
    // Where a copy is redacted, that copy alone leaves the case.
    files: files.filter(({ goesOut }) => goesOut),
  };
}
