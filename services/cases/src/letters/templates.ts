import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import { v7 as uuidv7 } from "uuid";
import { defaultTemplates, type TemplateWords } from "./default-templates.js";
import { templateProblem } from "./fill-template.js";
import { letterKinds, type LetterKind } from "./letter-kind.js";
import type { LetterTemplate, LetterTemplateInput } from "./letter.entity.js";

/** A template as it is stored; the default one has neither number nor day. */
export interface StoredTemplate {
  readonly kind: LetterKind;
  readonly number: number | null;
  readonly from: string | null;
  readonly words: TemplateWords;
}

/** Of each kind what counts on a day, and what is to come after it; the last that was made where two begin on one day. */
export const templatesSql = `select distinct on (t.kind, case when t.from_day <= $2 then null else t.from_day end) t.kind, t.number, t.from_day as "from", t.words
  from cases.letter_templates t where t.force_id = any($forces) and t.force_id = $1
  order by t.kind, case when t.from_day <= $2 then null else t.from_day end, t.number desc`;

/** All templates of a force: what counts today, and what is to come. */
export function withDefaults(stored: readonly StoredTemplate[], today: string): LetterTemplate[] {
  return letterKinds.flatMap((kind) => {
    const ofKind = stored.filter((one) => one.kind === kind);
    const counts = ofKind.some(({ from }) => (from ?? "") <= today);
    const fallback = { kind, number: null, from: null, words: defaultTemplates[kind] };
    return [...(counts ? [] : [fallback]), ...ofKind].map((one) => shown(one, today));
  });
}

function shown({ kind, number, from, words: { en, cy } }: StoredTemplate, today: string): LetterTemplate {
  const inForce = from === null || from <= today;
  return { kind, number, from, inForce, titleEn: en.title, titleCy: cy.title, bodyEn: en.body, bodyCy: cy.body };
}

/** What a kind of letter says in a force today. */
export async function templateInForce(
  context: RequestContext,
  forceId: string,
  kind: LetterKind,
): Promise<StoredTemplate> {
  const stored = await context.read<StoredTemplate>("cases:handle", templatesSql, [forceId, context.today]);
  const found = stored.find((one) => one.kind === kind && (one.from ?? "") <= context.today);
  return found ?? { kind, number: null, from: null, words: defaultTemplates[kind] };
}

/** Keeps a force's own words, from a day on. Answers their id. @throws INVALID at the field that cannot be used */
export async function saveTemplate(
  change: Change,
  context: RequestContext,
  input: LetterTemplateInput,
): Promise<string> {
  const { kind, from } = input;
  if (from < context.today) throw invalid("from", "The first day is today or later.");
  const words = checkedWords(input);
  // Two at once take turns.
  const [force] = await change.query("select 1 from cases.force_settings where force_id = $1 for update", [
    change.forceId,
  ]);
  if (!force) throw notFound("force");
  const id = uuidv7();
  await change.query(
    `insert into cases.letter_templates (force_id, id, kind, number, from_day, words, made_by, made_at)
     select $1, $2, $3, 1 + coalesce(max(t.number), 0), $4, $5, $6, $7 from cases.letter_templates t where t.force_id = $1 and t.kind = $3`,
    [change.forceId, id, kind, from, JSON.stringify(words), context.personIn(change.forceId), context.now],
  );
  await change.audit({ action: "saveLetterTemplate", entity: "LetterTemplate", entityId: id, after: { kind, from } });
  return id;
}

function checkedWords({ titleEn, titleCy, bodyEn, bodyCy }: LetterTemplateInput): TemplateWords {
  checkWords("titleEn", titleEn, Language.EN, 200);
  checkWords("titleCy", titleCy, Language.CY, 200);
  checkWords("bodyEn", bodyEn, Language.EN, 10_000);
  checkWords("bodyCy", bodyCy, Language.CY, 10_000);
  return { en: { title: titleEn.trim(), body: bodyEn.trim() }, cy: { title: titleCy.trim(), body: bodyCy.trim() } };
}

/** @throws INVALID at the field where it is empty, too long, or asks for what no letter has */
export function checkWords(field: string, words: string, language: Language, longest: number): void {
  if (words.trim() === "" || words.length > longest)
    throw invalid(field, `Write at most ${longest.toLocaleString("en")} characters.`, "TEMPLATE_LENGTH");
  const problem = templateProblem(words, language);
  if (problem && "unknown" in problem)
    throw invalid(field, `Letters have no field {${problem.unknown}}.`, "TEMPLATE_FIELD");
  if (problem) throw invalid(field, "A brace is not closed, or stands where no field does.", "TEMPLATE_UNREADABLE");
}
