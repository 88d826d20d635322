import type { RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import type { Case } from "../cases/case.entity.js";
import type { CaseOutcome } from "../handling/handling-enums.js";
import { runsOn } from "../routing/barring.js";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";
import { fillTemplate, missingIn, type LetterValues } from "./fill-template.js";
import type { LetterKind } from "./letter-kind.js";
import type { LetterDraft } from "./letter.entity.js";
import { templateInForce } from "./templates.js";

/** What a letter is made for. */
export interface LetterAsked {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly recipient: string;
}

const outcomes: Readonly<Record<CaseOutcome, { readonly en: string; readonly cy: string }>> = {
  SETTLED: { en: "it was settled between those concerned", cy: "fe’i setlwyd rhwng y rhai dan sylw" },
  ACTION_TAKEN: { en: "action was taken", cy: "gweithredwyd" },
  NO_ACTION: { en: "no action was needed", cy: "nid oedd angen gweithredu" },
  HANDLED_ELSEWHERE: { en: "another body deals with it", cy: "mae corff arall yn ymdrin ag ef" },
  WITHDRAWN: { en: "it was withdrawn", cy: "fe’i tynnwyd yn ôl" },
};

/** Makes a letter of a case by the force's template of today, for one of those who handle it. */
export async function draftLetter(context: RequestContext, found: Case, asked: LetterAsked): Promise<LetterDraft> {
  const { language, recipient } = asked;
  if (recipient.length > 200) throw invalid("recipient", "Write at most 200 characters.");
  const { words, number } = await templateInForce(context, found.forceId, asked.kind);
  const { title, body } = words[tongue(language)];
  const values = await valuesOf(context, found, language, recipient.trim());
  return {
    title: fillTemplate(title, language, values),
    body: fillTemplate(body, language, values),
    templateNumber: number,
    missing: missingIn(`${title} ${body}`, language, values),
  };
}

/** What an invented letter has: so that administrators see what their words come to. */
export function inventedValues(language: Language, today: string): LetterValues {
  const en = ["A. Example", "AAAA-BBBB", longDay(today, language), "X-1", longDay(today, language), "", "Monitoring officer", "B. Example"] as const; // prettier-ignore
  const cy = ["A. Enghraifft", en[1], en[2], en[3], en[4], "", "Swyddog monitro", "B. Enghraifft"] as const;
  return language === Language.CY ? cy : en;
}

const tongue = (language: Language) => (language === Language.CY ? "cy" : "en");

async function valuesOf(
  context: RequestContext,
  found: Case,
  language: Language,
  recipient: string,
): Promise<LetterValues> {
  const [clock] = await context.read<{ dueAt: Date; dueOn: string | null; clauseId: string | null }>(
    "cases:handle",
    `select k.due_at as "dueAt", k.due_on as "dueOn", k.clause_id as "clauseId" from cases.case_clocks k
     where k.force_id = any($forces) and k.case_id = $1 and k.met_at is null and k.stopped_at is null and k.due_at is not null
     order by k.due_at limit 1`,
    [found.id],
  );
  const [force] = await context.read<ForceCopy>("cases:handle", `${forceCopySql} and s.force_id = any($forces)`, [
    found.forceId,
  ]);
  const dueDay = clock ? longDay(clock.dueOn ?? dayInLondon(clock.dueAt), language) : "";
  return [
    recipient,
    found.reference,
    longDay(context.today, language),
    found.route?.clauseId ?? clock?.clauseId ?? "",
    dueDay,
    found.outcome ? outcomes[found.outcome][tongue(language)] : "",
    officeOf(context, found.forceId, force, language),
    context.identity.name,
  ];
}

/** The office of whoever writes, as the force calls it. */
function officeOf(context: RequestContext, forceId: string, force: ForceCopy | undefined, language: Language): string {
  const personId = context.personIn(forceId);
  const held = force?.holders.find(
    (one) => one.personId === personId && runsOn(one, context.today) && one.role !== "STAFF",
  );
  return (held && force?.titles[held.role]?.[tongue(language)]) ?? "";
}

function longDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === Language.CY ? "cy" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
