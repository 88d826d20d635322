import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { Language } from "@probity/service-kit/language-enum";
import type { Case } from "../cases/case.entity.js";
import type { CaseKind } from "../cases/case-kind.js";
import { sealedWordsOf, type SealedWords } from "../opening/read-sealed.js";
import type { CaseKey } from "../sealing/case-key.js";
import { answerWords, askedOfDiscloser, readAnswers, type CaseAnswerInput } from "./asked.js";
import type { CaseFact } from "./case-fact.entity.js";
import { inForce, settingOn, settingsOf, type KindQuestion } from "./kind-settings.js";

/** What the force asked beside, with what was answered, as it is sealed: the question as it was put. */
export interface Answered extends Pick<KindQuestion, "id" | "type" | "title" | "choices"> {
  readonly value: string;
}

/**
 * Checks the answers to what a force asks today in a kind of case; nothing of it must be answered by whoever makes a protected
 * disclosure. @throws INVALID at the answer.
 */
export async function checkAnswers(
  change: Change,
  context: RequestContext,
  kind: CaseKind,
  given: readonly CaseAnswerInput[] | null | undefined,
  protectedDisclosure = false,
): Promise<readonly Answered[]> {
  const setting = await settingOn(change, kind, context.today);
  const questions = askedOfDiscloser(setting?.questions ?? [], protectedDisclosure);
  // A day that a force asks for may lie ahead: nobody but the force knows what it is of.
  const asked = questions.map((one) => ({ ...one, future: true }));
  const read = readAnswers({ asked, field: "answers", today: context.today }, given);
  return questions.flatMap(({ id, type, title, choices }): Answered[] => {
    const value = read.get(id);
    return value === undefined ? [] : [{ id, type, title, ...(choices ? { choices } : {}), value }];
  });
}

/** Keeps them, sealed by the key of the case. */
export async function keepAnswers(
  change: Change,
  { id, key }: { readonly id: string; readonly key: CaseKey },
  answered: readonly Answered[],
): Promise<void> {
  const sealed = sealAnswers(key, answered);
  if (!sealed) return;
  await change.query("update cases.cases set sealed_facts = $3 where force_id = $1 and id = $2", [
    change.forceId,
    id,
    sealed,
  ]);
}

/** What was answered, as a case keeps it; null where nothing was. */
export function sealAnswers(key: CaseKey, answered: readonly Answered[]): Buffer | null {
  return answered.length === 0 ? null : key.seal("facts", JSON.stringify(answered));
}

const sealedAnswers: SealedWords<"answers"> = {
  table: "cases.cases",
  fields: { answers: { column: "sealed_facts", sealedAs: "facts" } },
  action: "readAnswers",
};

/** What was answered, for those with a part in the case: the reading is recorded where its force asked anything. */
export async function answersOf(context: RequestContext, found: Case, language: Language): Promise<CaseFact[]> {
  const { forceId, kind, raisedAt } = found;
  const setting = inForce(await settingsOf(context).load(forceId), kind, dayInLondon(raisedAt));
  if (!setting || setting.questions.length === 0) return [];
  const { answers } = await sealedWordsOf(context, sealedAnswers).load(found);
  return answersIn(answers, language);
}

/** What was answered, as it was sealed, in a language. */
export function answersIn(answers: string | null | undefined, language: Language): CaseFact[] {
  return (JSON.parse(answers ?? "[]") as Answered[]).map((one) => factIn(one, one.value, language));
}

/** Something asked and its answer, in a language. */
export function factIn(
  asked: Pick<KindQuestion, "id" | "type" | "title" | "choices">,
  value: string,
  language: Language,
): CaseFact {
  const of = language === Language.CY ? "cy" : "en";
  return { id: asked.id, type: asked.type, title: asked.title[of], value: answerWords(asked, value)?.[of] ?? value };
}
