import type { CaseQuestionInput, CaseTargetInput, ConfiguredKindPartsFragment } from "../gql/graphql.js";

/** A question as it is typed. */
export interface TypedQuestion {
  /** Tells the questions of one form apart. */
  readonly key: string;
  readonly id: string | null;
  readonly type: CaseQuestionInput["type"];
  readonly titleEn: string;
  readonly titleCy: string;
  readonly required: boolean;
  readonly choicesEn: string;
  readonly choicesCy: string;
}

/** A target as it is typed: no length, none. */
export interface TypedTarget {
  readonly length: string;
  readonly unit: CaseTargetInput["unit"];
}

export const aims = ["FIRST_STEP", "CLOSING"] as const satisfies readonly CaseTargetInput["what"][];

/** What is typed of both targets. */
export type TypedTargets = Readonly<Record<(typeof aims)[number], TypedTarget>>;

type Setting = ConfiguredKindPartsFragment["latest"];

/** The questions of a setting, to go on from. */
export function typedQuestions(setting: Setting): TypedQuestion[] {
  return (setting?.questions ?? []).map(({ id, type, titleEn, titleCy, required, choices }) => ({
    key: String(id),
    id: String(id),
    type,
    titleEn,
    titleCy,
    required,
    choicesEn: choices.map(({ en }) => en).join("\n"),
    choicesCy: choices.map(({ cy }) => cy).join("\n"),
  }));
}

/** The targets of a setting, to go on from. */
export function typedTargets(setting: Setting): TypedTargets {
  const of = (wanted: (typeof aims)[number]): TypedTarget => {
    const found = setting?.targets.find(({ what }) => what === wanted);
    return found ? { length: String(found.length), unit: found.unit } : { length: "", unit: "WORKING_DAYS" };
  };
  return { FIRST_STEP: of("FIRST_STEP"), CLOSING: of("CLOSING") };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The question as it is sent; null where its answers to choose from are not right. */
export function questionSent(typed: TypedQuestion): CaseQuestionInput | null {
  const { id, type, required, choicesEn, choicesCy } = typed;
  const [en, cy] = type === "CHOICE" ? [linesOf(choicesEn), linesOf(choicesCy)] : [[], []];
  if (type === "CHOICE" && (en.length < 2 || (cy.length > 0 && cy.length !== en.length))) return null;
  const choices = en.map((line, at) => ({ en: line, cy: cy[at] ?? null }));
  return { id, type, required, titleEn: typed.titleEn.trim(), titleCy: typed.titleCy.trim() || null, choices };
}

/** Whether the length of a target is right: a number, or nothing. */
export const isLength = (length: string): boolean =>
  length.trim() === "" || (/^\d{1,4}$/.test(length.trim()) && Number(length) >= 1 && Number(length) <= 1000);

/** The targets as they are sent: those that have a length. */
export function targetsSent(typed: TypedTargets): CaseTargetInput[] {
  return aims.flatMap((what) => {
    const { length, unit } = typed[what];
    return length.trim() === "" ? [] : [{ what, length: Number(length), unit }];
  });
}
