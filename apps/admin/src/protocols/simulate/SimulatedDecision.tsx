import { Tag } from "@probity/ui/content/Tag";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { createSearchParams } from "react-router";
import type { Role, SimulatedPathPartsFragment } from "../../gql/graphql.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { PassedOver } from "./PassedOver.js";
import { parametersOf, type SimulationAsked } from "./simulation-question.js";

interface SimulatedDecisionProps {
  of: SimulatedPathPartsFragment;
  asked: SimulationAsked;
}

/** Who decides what follows, who has to be consulted first, and whether the decision may be recorded. */
export function SimulatedDecision({ of: { decision, version }, asked }: SimulatedDecisionProps): ReactNode {
  const { t } = useTranslation();
  if (!decision) return t("simulate.noDecision");
  const { by, byFallback, passedOver, consultBefore, clauseId, mayBeRecorded, refusal } = decision;
  const who = by.map(({ title }) => title).join(", ");
  const done = consultBefore.some((one) => one.done);
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {who || t("simulate.nobodyDecides")} {!byFallback && <ClauseLinks of={[clauseId]} versionId={version?.id} />}
      </p>
      {byFallback && <p className="govuk-body govuk-!-margin-bottom-1">{t("simulate.byFallback")}</p>}
      {passedOver.length > 0 && <PassedOver of={passedOver} />}
      {consultBefore.map((one) => (
        <p key={one.role} className="govuk-body govuk-!-margin-bottom-1">
          {t(one.done ? "simulate.consulted" : "simulate.consults", { who: one.title })}{" "}
          <ClauseLinks of={[one.clauseId]} versionId={version?.id} />
        </p>
      ))}
      <p className="govuk-body govuk-!-margin-bottom-1">
        <Tag colour={mayBeRecorded ? "green" : "yellow"}>
          {t(mayBeRecorded ? "simulate.mayRecord" : "simulate.mayNotRecord")}
        </Tag>
      </p>
      {by.length > 0 && refusal && <p className="govuk-body govuk-!-margin-bottom-1">{refusal}</p>}
      {consultBefore
        .filter((one) => !one.done)
        .map(({ role, title }) => (
          <Again key={role} asked={asked} consulted={[...asked.consulted, role as Role]}>
            {t("simulate.asIfConsulted", { who: title })}
          </Again>
        ))}
      {done && (
        <Again asked={asked} consulted={[]}>
          {t("simulate.asIfNotConsulted")}
        </Again>
      )}
    </>
  );
}

function Again(props: { asked: SimulationAsked; consulted: readonly Role[]; children: ReactNode }): ReactNode {
  const search = createSearchParams(parametersOf({ ...props.asked, consulted: props.consulted }));
  return (
    <p className="govuk-body govuk-!-margin-bottom-1 pb-no-print">
      <Link href={`/protocols/simulate?${search.toString()}`}>{props.children}</Link>
    </p>
  );
}
