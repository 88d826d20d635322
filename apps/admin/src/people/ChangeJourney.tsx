import { Panel } from "@probity/ui/content/Panel";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate } from "@probity/ui/dates";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Given, SettingForm, type SettingField } from "../configuration/SettingForm.js";
import type { Failure } from "../errors/error-words.js";
import { useProblems } from "../forms/useProblems.js";
import type { PersonChangePlanFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ChangeSteps } from "./ChangeSteps.js";

type Plan = PersonChangePlanFragment;

/** Somebody joins, moves or leaves: a form, what it comes to, and what happens next. */
export interface ChangeJourneyProps {
  readonly kind: Plan["kind"];
  /** Whose change, where the person is known already. */
  readonly name?: string;
  readonly back: string;
  readonly fields: readonly SettingField[];
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** What it would come to, or with `preview` false what it came to; null where it failed. */
  readonly run: (given: Given, preview: boolean) => Promise<Plan | null>;
  readonly clear: () => void;
}

/** The three screens of a change of a person, for those who set the force up. */
export function ChangeJourney(props: ChangeJourneyProps): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const [given, setGiven] = useState<Given>({});
  const [plan, setPlan] = useState<Plan | null>(null);
  const { kind, name, fields, back, run, clear } = props;
  if (!force.viewerCanConfigure) return <NotFound />;
  const look = (answers: Given) => {
    setGiven(answers);
    void run(answers, true).then(setPlan);
  };
  if (plan?.id) return <Done plan={plan} name={name ?? given["name"] ?? ""} />;
  if (plan)
    return (
      <Check
        {...props}
        plan={plan}
        onConfirm={() => void run(given, false).then((made) => made && setPlan(made))}
        onChange={() => (clear(), setPlan(null))}
      />
    );
  return (
    <SettingForm
      title={t(`personChange.title.${kind}`)}
      caption={name ?? force.name}
      back={{ href: back }}
      button={t("personChange.look")}
      change={props}
      fields={fields.map((field) => ({ ...field, initial: given[field.id] ?? field.initial ?? "" }))}
      onSubmit={look}
    />
  );
}

interface CheckProps extends ChangeJourneyProps {
  plan: Plan;
  onConfirm: () => void;
  onChange: () => void;
}

function Check({ kind, name, fields, busy, failure, plan, onConfirm, onChange }: CheckProps): ReactNode {
  const { t } = useTranslation();
  const problems = useProblems(
    failure,
    fields.map(({ id }) => id),
  );
  return (
    <Screen key="check" title={t("personChange.check")} {...(name ? { caption: name } : {})} errors={problems.all}>
      <ChangeSteps steps={plan.steps} />
      {kind === "LEAVER" && <WarningText>{t("personChange.untilTheDay")}</WarningText>}
      <ButtonGroup>
        <Button type="button" aria-disabled={busy} onClick={onConfirm}>
          {t(`personChange.confirm.${kind}`)}
        </Button>
        <Button type="button" variant="secondary" onClick={onChange}>
          {t("personChange.changeIt")}
        </Button>
      </ButtonGroup>
    </Screen>
  );
}

function Done({ plan, name }: { plan: Plan; name: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { kind, on, person } = plan;
  return (
    <Screen key="done" title={t(`personChange.title.${kind}`)} heading={false}>
      <Panel title={t(`personChange.done.${kind}`, { name, date: formatDate(on, language) })} />
      <h2 className="govuk-heading-m">{t("personChange.next")}</h2>
      <p className="govuk-body">{t(`personChange.nextText.${kind}`)}</p>
      <p className="govuk-body">
        <Link href={person ? `/people/${person.id}` : "/people"}>{t("personChange.toPerson", { name })}</Link>
      </p>
    </Screen>
  );
}
