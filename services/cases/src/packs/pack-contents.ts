import { columnsOf } from "@probity/service-kit/columns";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import type { Language } from "@probity/service-kit/language-enum";
import type { Case } from "../cases/case.entity.js";
import { caseColumns } from "../cases/case.loaders.js";
import { CaseClock } from "../clocks/case-clock.entity.js";
import type { CaseFile } from "../evidence/case-file.entity.js";
import { filesAfter } from "../evidence/files.js";
import { messagesAfter, textOf, type StoredMessage } from "../intake/messages.js";
import { answersIn } from "../kinds/answers.js";
import type { CaseFact } from "../kinds/case-fact.entity.js";
import { factsOpened } from "../kinds/facts.js";
import type { Words } from "../kinds/kind-definition.js";
import { settingOn, titleIn } from "../kinds/kind-settings.js";
import { openCaseKey, type CaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStep } from "../steps/case-step.entity.js";

// More than a case may have.
const all = 10_000;

/** What a pack is made of, in clear: in memory for as long as it is made. */
export interface PackContents {
  readonly found: Case;
  readonly key: CaseKey;
  readonly narrative: string;
  /** What the force called its kind on the day it was raised. */
  readonly kindTitle: Words;
  readonly facts: readonly CaseFact[];
  /** What the force asked beside. */
  readonly answers: readonly CaseFact[];
  readonly steps: readonly (Omit<CaseStep, "sealedNote" | "hasNote"> & { readonly note: string | null })[];
  readonly clocks: readonly CaseClock[];
  readonly messages: readonly (StoredMessage & { readonly text: string })[];
  readonly files: readonly CaseFile[];
  /** The first day of the protocol versions that steps followed, by their ids. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Reads a case as the person of the change is shown it at this moment; null where they are shown it no more. Nine statements. */
export async function readContents(
  change: Change,
  context: RequestContext,
  { caseId, language }: { readonly caseId: string; readonly language: Language },
): Promise<PackContents | null> {
  const { forceId } = change;
  const of = [forceId, caseId];
  const [found] = await change.query<Case>(
    `select ${caseColumns} from cases.cases c where c.force_id = $1 and c.id = $2`,
    of,
  );
  const [stored] = await change.query<StoredCaseKey & { narrative: Buffer; answers: Buffer | null }>(
    `select k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped, c.sealed_narrative as narrative, c.sealed_facts as answers
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
  const { kind, raisedAt } = found;
  const facts = await factsOpened(change, { id: caseId, kind, key }, language);
  const setting = await settingOn(change, kind, dayInLondon(raisedAt));
  const messages = await messagesAfter(change, caseId, all, 0);
  const files = await filesAfter(change, key, caseId, { size: all, after: null });
  const versions = await change.query<{ id: string; from: string }>(
    `select r.id, r.in_force_from as "from" from cases.rulebooks r where r.force_id = $1 and r.id = any($2)`,
    [forceId, steps.flatMap(({ versionId }) => versionId ?? [])],
  );
  return {
    found,
    key,
    kindTitle: titleIn(kind, setting),
    facts,
    answers: answersIn(stored.answers && key.open("facts", stored.answers), language),
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
