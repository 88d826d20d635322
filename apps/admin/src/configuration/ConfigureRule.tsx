import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { londonDay } from "@probity/ui/dates";
import { DateInput, type DateParts, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Problems } from "../forms/useProblems.js";
import type { ConfiguredRulebookQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { configureRuleDocument, rulebookDocument } from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";
import type { RuleBody } from "./rule-answers.js";
import { RuleEditor } from "./RuleEditor.js";
import { RuleEffect } from "./RuleEffect.js";
import { useSetting } from "./useSetting.js";

type Rulebook = NonNullable<NonNullable<ConfiguredRulebookQuery["force"]>["rulebook"]>;

/** Lays a rule over the version in force: in place of one of its rules (`?key=`), or beside them, of a kind where one is named (`?kind=`). */
export function ConfigureRule(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const [search] = useSearchParams();
  const result = useQuery(rulebookDocument, {
    variables: { slug: acting.force.slug, on: londonDay(), language: apiLanguage },
  });
  const key = search.get("key");
  const kind = search.get("kind");
  return (
    <Screen
      title={t(key ? "configuration.changeRule" : "configuration.addRule")}
      caption={acting.force.name}
      back={{ href: configurationHref("/rules") }}
    >
      <Answer of={result}>
        {({ force }) =>
          force?.rulebook ? (
            <ConfigureForm key={key} rulebook={force.rulebook} ruleKey={key} kind={kind} />
          ) : (
            <EmptyState title={t("configuration.noRulebook")}>{t("configuration.noRulebookText")}</EmptyState>
          )
        }
      </Answer>
    </Screen>
  );
}

interface Standing {
  readonly clauseId: string;
  readonly from: DateParts;
  readonly reason: string;
}

interface ConfigureFormProps {
  rulebook: Rulebook;
  /** The rule whose place is taken; null: a new one, which begins as one of the kind. */
  ruleKey: string | null;
  kind: string | null;
}

function ConfigureForm({ rulebook, ruleKey, kind }: ConfigureFormProps): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const rule = rulebook.rules.find(({ key }) => key === ruleKey);
  const [standing, setStanding] = useState<Standing>({
    clauseId: rule?.clause?.clauseId ?? "",
    from: dateParts(londonDay()),
    reason: "",
  });
  const done = { href: configurationHref("/rules"), done: "configuration.done.rule" };
  const { change, save } = useSetting(configureRuleDocument, done);
  const { clauseId, reason } = standing;
  const from = isoDate(standing.from);
  const key = rule?.key ?? null;
  return (
    <RuleEditor
      forceId={force.id}
      clauseId={clauseId}
      value={(rule?.body as RuleBody | undefined) ?? null}
      begun={kind ? { kind } : null}
      ruleKey={key}
      from={from}
      busy={change.busy}
      failure={change.failure}
      button={t("configuration.configureButton")}
      effect={(body) => {
        const standsOn = { forceId: force.id, versionId: rulebook.version.id, ruleKey: key, clauseId };
        return <RuleEffect input={body && from && clauseId ? { ...standsOn, rule: body, from } : null} />;
      }}
      more={{
        ids: ["clauseId", "from", "reason"],
        check: () => [
          !clauseId && { id: "clauseId", message: t("configuration.clauseMissing") },
          !from && { id: "from", message: t("forms.dateWrong") },
          !reason.trim() && { id: "reason", message: t("configuration.reasonMissing") },
        ],
        show: (problems) => (
          <StandingFields
            clauses={rule ? null : rulebook.version.clauses}
            {...{ standing, problems }}
            onChange={(changed) => setStanding({ ...standing, ...changed })}
          />
        ),
      }}
      onSave={(body) => void save({ ruleKey: key, clauseId, rule: body, from: from ?? "", reason })}
    />
  );
}

interface StandingProps {
  /** To choose from; null: the rule stands on its clause already. */
  clauses: Rulebook["version"]["clauses"] | null;
  standing: Standing;
  problems: Problems;
  onChange: (changed: Partial<Standing>) => void;
}

/** On what a configured rule stands: its clause, its first day, and why. */
function StandingFields({ clauses, standing, problems, onChange }: StandingProps): ReactNode {
  const { t } = useTranslation();
  const options = (clauses ?? []).map(({ clauseId, headingPath }) => {
    return { value: clauseId, text: [clauseId, ...headingPath].join(", ") };
  });
  const at = (id: string) => ({ id, name: id, error: problems.at(id) });
  return (
    <>
      {clauses && (
        <Select
          {...at("clauseId")}
          label={t("configuration.clauseLabel")}
          hint={t("configuration.clauseHint")}
          value={standing.clauseId}
          options={[{ value: "", text: t("forms.choose") }, ...options]}
          onChange={(event) => onChange({ clauseId: event.target.value })}
        />
      )}
      <DateInput
        {...at("from")}
        label={t("configuration.firstDay")}
        hint={t("configuration.fromHint")}
        value={standing.from}
        onChange={(from) => onChange({ from })}
      />
      <Textarea
        {...at("reason")}
        rows={3}
        label={t("configuration.reason")}
        value={standing.reason}
        onChange={(event) => onChange({ reason: event.target.value })}
      />
      <InsetText>{t("configuration.openWork")}</InsetText>
    </>
  );
}
