import { useLazyQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDateTime } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BreachDecision, CaseClockPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { breachReasonsDocument } from "./clocks.document.js";
import { lengthInWords } from "./time-left.js";

type Breach = NonNullable<CaseClockPartsFragment["dataBreach"]>;

interface BreachProps {
  of: CaseClockPartsFragment;
  breach: Breach;
}

/** What a breach is known by, who was told, and what comes next. */
export function BreachFacts({ of, breach }: BreachProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { awareAt, peopleAffected } = breach;
  const when = (at: string | null | undefined, decision: BreachDecision | null | undefined) => {
    if (at) return formatDateTime(at, language);
    return t(decision ? `breach.decisions.${decision}` : "breach.notYet");
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t("breach.title")}</h2>
      <LimitWarning breach={breach} />
      <SummaryList
        rows={[
          { key: t("breach.aware"), value: formatDateTime(awareAt, language) },
          { key: t("breach.people"), value: peopleAffected ?? t("breach.notKnown") },
          { key: t("breach.told.DPO"), value: when(breach.dpoToldAt, null) },
          { key: t("breach.told.REGULATOR"), value: when(breach.regulatorToldAt, breach.regulatorDecision) },
          { key: t("breach.told.INDIVIDUALS"), value: when(breach.individualsToldAt, breach.individualsDecision) },
        ]}
      />
      {of.viewerPart !== "COMPLAINANT" && of.status !== "CLOSED" && <Next of={of} breach={breach} />}
      {(breach.regulatorDecision || breach.individualsDecision || breach.regulatorToldAt) && <Reasons id={of.id} />}
    </>
  );
}

/** That the force’s own limit eats up the time of the law. */
function LimitWarning({ breach }: { breach: Breach }): ReactNode {
  const { t } = useTranslation();
  const { minutesLeftWhenDpoTold: left, minutesLeftByOwnLimit: own, regulatorToldAt, regulatorDecision } = breach;
  if (regulatorToldAt || regulatorDecision === "DO_NOT_TELL") return null;
  if (left !== null && left !== undefined) {
    if (left < 0) return <WarningText>{t("breach.noneLeft")}</WarningText>;
    if (left < 1440) return <WarningText>{t("breach.shortLeft", { length: lengthInWords(left, t) })}</WarningText>;
    return null;
  }
  return own !== null && own !== undefined && own <= 0 ? <WarningText>{t("breach.ownLimit")}</WarningText> : null;
}

function Next({ of, breach }: BreachProps): ReactNode {
  const { t } = useTranslation();
  const open = [
    !breach.dpoToldAt && { whom: "DPO", decides: false, decided: false },
    !breach.regulatorToldAt && { whom: "REGULATOR", decides: true, decided: breach.regulatorDecision !== null },
    !breach.individualsToldAt && { whom: "INDIVIDUALS", decides: true, decided: breach.individualsDecision !== null },
  ].filter((one) => one !== false);
  if (open.length === 0) return null;
  return (
    <ul className="govuk-list">
      {open.flatMap(({ whom, decides, decided }) => [
        decides && (
          <li key={`decide ${whom}`}>
            <Link href={`/cases/${of.id}/breach/decide/${whom}`}>
              {t(decided ? `breach.decideAnew.${whom}` : `breach.decide.${whom}`)}
            </Link>
          </li>
        ),
        <li key={`told ${whom}`}>
          <Link href={`/cases/${of.id}/breach/told/${whom}`}>{t(`breach.recordTold.${whom}`)}</Link>
        </li>,
      ])}
    </ul>
  );
}

/** The reasons, once asked for: each reading is recorded. */
function Reasons({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const [read, { data, loading }] = useLazyQuery(breachReasonsDocument, { fetchPolicy: "no-cache" });
  const reasons = data?.case?.dataBreach?.reasons;
  if (!reasons)
    return (
      <Button
        type="button"
        variant="secondary"
        aria-disabled={loading}
        onClick={() => void read({ variables: { id } })}
      >
        {t("breach.readReasons")}
      </Button>
    );
  const rows = (["regulator", "individuals", "late"] as const).flatMap((of) => {
    const words = reasons[of];
    return words ? [{ key: t(`breach.reasons.${of}`), value: <span className="ad-prose">{words}</span> }] : [];
  });
  return <SummaryList rows={rows} />;
}
