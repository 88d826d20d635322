import type { Change, RequestContext } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { CaseFactType } from "./case-kind.entity.js";
import { definitionOf } from "./definitions.js";
import type { CaseQuestionInput, ConfigureCaseKindInput } from "./kind.inputs.js";
import type { KindQuestion, KindTarget } from "./kind-settings.js";

const askable = [CaseFactType.TEXT, CaseFactType.CHOICE, CaseFactType.DAY, CaseFactType.YES_NO];
const mostQuestions = 20;
const mostChoices = 20;

/**
 * Sets what a force calls a kind of case, asks in it and aims at, from a day on. Answers the id of the setting.
 * @throws INVALID at the field, CONFLICT where another was set meanwhile.
 */
export async function configureCaseKind(
  change: Change,
  context: RequestContext,
  input: ConfigureCaseKindInput,
): Promise<string> {
  const { kind, from } = input;
  if (from < context.today) throw invalid("from", "The first day is today or later.");
  const checked = check(input);
  const { forceId } = change;
  // Of two at once the second is told.
  const [locked] = await change.query("select 1 from cases.force_settings where force_id = $1 for update", [forceId]);
  if (!locked) throw notFound("force");
  const [latest] = await change.query<{ id: string }>(
    "select id from cases.kind_settings where force_id = $1 and kind = $2 order by from_day desc, id desc limit 1",
    [forceId, kind],
  );
  if ((latest?.id ?? null) !== (input.seen ?? null))
    throw conflict("Somebody else set this kind of case meanwhile. Look at it again, then set it.");
  await change.query(
    "update cases.kind_settings set to_day = $3 where force_id = $1 and kind = $2 and (to_day is null or to_day > $3)",
    [forceId, kind, daysAfter(from, -1)],
  );
  const id = uuidv7();
  const { titleEn, titleCy, questions, targets, reason } = checked;
  await change.query(
    `insert into cases.kind_settings (force_id, id, kind, title_en, title_cy, questions, targets, reason, from_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [forceId, id, kind, titleEn, titleCy, JSON.stringify(questions), JSON.stringify(targets), reason, from],
  );
  await change.audit({
    action: "configureCaseKind",
    entity: "Force",
    entityId: forceId,
    after: { kind, from, titleEn, titleCy, questions: questions.map(({ title }) => title.en), targets },
    reason,
  });
  return id;
}

function check(input: ConfigureCaseKindInput) {
  const titleEn = words("titleEn", input.titleEn, 100);
  const titleCy = words("titleCy", input.titleCy, 100);
  if (titleCy !== null && titleEn === null) throw invalid("titleEn", "Give the name in English as well.");
  const reason = words("reason", input.reason, 1_000);
  if (reason === null) throw invalid("reason", "Say why.");
  if (input.questions.length > mostQuestions) throw invalid("questions", `Ask at most ${mostQuestions} questions.`);
  if (input.questions.length > 0 && definitionOf(input.kind).opening === "OWN")
    throw invalid("questions", "A case of this kind is not begun by a form that can ask questions of your own.");
  const questions = input.questions.map(question);
  if (new Set(questions.map(({ id }) => id)).size < questions.length)
    throw invalid("questions", "Each question stands here once.");
  const targets = input.targets.map(({ what, length, unit }, at): KindTarget => {
    if (length < 1 || length > 1_000) throw invalid(`targets.${at}`, "Give a number from 1 to 1,000.");
    return { what, length, unit };
  });
  if (new Set(targets.map(({ what }) => what)).size < targets.length)
    throw invalid("targets", "Each target stands here once.");
  return { titleEn, titleCy, reason, questions, targets };
}

function question(input: CaseQuestionInput, at: number): KindQuestion {
  const field = `questions.${at}`;
  if (!askable.includes(input.type)) throw invalid(field, "Ask for words, a choice, a day, or yes or no.");
  const en = words(field, input.titleEn, 300);
  if (en === null) throw invalid(field, "Write the question in English.");
  const cy = words(field, input.titleCy, 300) ?? en;
  const isChoice = input.type === CaseFactType.CHOICE;
  if (isChoice ? input.choices.length < 2 || input.choices.length > mostChoices : input.choices.length > 0)
    throw invalid(
      field,
      isChoice ? "Give 2 to 20 answers to choose from." : "Only a choice has answers to choose from.",
    );
  const choices = input.choices.map((choice, number) => {
    const said = words(field, choice.en, 200);
    if (said === null) throw invalid(field, "Write each answer in English.");
    return { value: `C${number + 1}`, en: said, cy: words(field, choice.cy, 200) ?? said };
  });
  const id = input.id && /^[\w-]{1,60}$/.test(input.id) ? input.id : uuidv7();
  return { id, type: input.type, title: { en, cy }, required: input.required, choices };
}

function words(field: string, given: string | null | undefined, longest: number): string | null {
  const trimmed = given?.trim() ?? "";
  if (trimmed.length > longest) throw invalid(field, `Write at most ${longest.toLocaleString("en-GB")} characters.`);
  return trimmed === "" ? null : trimmed;
}
