import { lengthInWords } from "@probity/rules/plain-words";
import { readBack } from "@probity/rules/sentence";
import type { Titles } from "@probity/rules/vocabulary";
import type { RequestContext } from "@probity/service-kit/context";
import { judgedBy, type ForceCopy } from "../routing/decide.js";
import {
  CaseFactType,
  CaseOpening,
  CaseTarget,
  CaseTargetUnit,
  type CaseFactAsked,
  type CaseKindInForce,
  type CaseKindRule,
  type CaseKindSetting,
  type CaseKindTarget,
  type CaseKindTiming,
} from "./case-kind.entity.js";
import { allKinds, stagesOf } from "./definitions.js";
import type { Fact, KindDefinition } from "./kind-definition.js";
import { inForce, titleIn, type KindSetting, type KindTarget } from "./kind-settings.js";
import { mayRaise } from "./may-raise.js";

/** Every kind of case as a force has it today. */
export function kindsInForce(
  context: RequestContext,
  forceId: string,
  force: ForceCopy,
  settings: readonly KindSetting[],
): CaseKindInForce[] {
  const rules = rulesToday(force, context.today);
  const configures = context.can("force:configure", forceId);
  return allKinds.map((definition) => {
    const { kind, text, action, question, retention } = definition;
    const setting = inForce(settings, kind, context.today);
    const title = titleIn(kind, setting);
    const ruling = rules(definition);
    const set = configures ? settings.filter((one) => one.kind === kind).map(settingOf) : [];
    return {
      kind,
      titleEn: title.en,
      titleCy: title.cy,
      renamed: setting !== null && setting.titleEn !== null,
      textEn: text.en,
      textCy: text.cy,
      actionEn: action.en,
      actionCy: action.cy,
      questionEn: question.en,
      questionCy: question.cy,
      opening: CaseOpening[definition.opening],
      viewerCanRaise: mayRaise(context, forceId, kind),
      aboutPerson: definition.aboutPerson ?? false,
      covered: !definition.needsRule || ruling.length > 0,
      facts: definition.facts.map(askedOf),
      questions: (setting?.questions ?? []).map((one) => askedOf({ ...one, sealed: true })),
      stages: stagesOf(definition),
      steps: [...definition.steps],
      rules: ruling,
      timings: timingsOf(definition),
      targets: (setting?.targets ?? []).map(targetOf),
      retentionMonths: retention.months,
      retentionCitation: retention.citation,
      settings: set,
      latest: set[0] ?? null,
    };
  });
}

/** What of the force’s texts speaks of a kind today, each rule read back. */
function rulesToday(force: ForceCopy, today: string): (definition: KindDefinition) => CaseKindRule[] {
  const { bound } = judgedBy(force, today, today);
  const titles = (language: "en" | "cy") =>
    Object.fromEntries(Object.entries(force.titles).map(([role, title]) => [role, title[language]])) as Titles;
  const [en, cy] = [titles("en"), titles("cy")];
  return ({ isRuledBy }) =>
    bound
      .filter(({ kept }) => isRuledBy(kept.rule))
      .map(({ kept: { rule }, version }) => ({
        clauseId: rule.clauseId,
        versionId: version.id,
        en: readBack(rule, en),
        cy: readBack(rule, cy, "CY"),
      }));
}

function timingsOf({ clocks }: KindDefinition): CaseKindTiming[] {
  return clocks.map(({ kind, timing: { citation, timingVerified, rule } }) => {
    const { length, unit } = rule;
    const words = (language: "EN" | "CY") =>
      length === null || unit === null ? "" : lengthInWords(length, unit, language);
    return { clock: kind, citation, timingVerified, en: words("EN"), cy: words("CY") };
  });
}

/** Something asked, as the graph has it. */
export function askedOf({ id, type, title, hint, required, sealed, later, choices = [] }: Fact): CaseFactAsked {
  return {
    id,
    type: CaseFactType[type],
    titleEn: title.en,
    titleCy: title.cy,
    hintEn: hint?.en ?? null,
    hintCy: hint?.cy ?? null,
    required: required ?? false,
    sealed: sealed ?? false,
    later: later ?? false,
    choices: [...choices],
  };
}

function targetOf({ what, length, unit }: KindTarget): CaseKindTarget {
  return { what: CaseTarget[what], length, unit: CaseTargetUnit[unit] };
}

function settingOf({ questions, targets, ...setting }: KindSetting): CaseKindSetting {
  return {
    ...setting,
    questions: questions.map((one) => askedOf({ ...one, sealed: true })),
    targets: targets.map(targetOf),
  };
}
