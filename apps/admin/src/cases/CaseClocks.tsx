import { useQuery } from "@apollo/client/react";
import { Details } from "@probity/ui/content/Details";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Tag, type TagColour } from "@probity/ui/content/Tag";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseClockPartsFragment, CaseClockState } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { AdviceFacts, ProceedingsFacts } from "./AdviceFacts.js";
import { BreachFacts } from "./BreachFacts.js";
import { caseClocksDocument } from "./clocks.document.js";
import { RequestFacts } from "./RequestFacts.js";
import { lengthInWords, minutesUntil } from "./time-left.js";

type Clock = CaseClockPartsFragment["clocks"][number];

const colours: Record<CaseClockState, TagColour> = {
  RUNNING: "blue",
  PAUSED: "yellow",
  OVERDUE: "red",
  MET: "green",
  MET_LATE: "orange",
  STOPPED: "grey",
};

/** What runs out when in a case, and what is known of a breach, a request, or of advice or proceedings; nothing for other kinds. */
export function CaseClocks({ id }: { id: string }): ReactNode {
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseClocksDocument, { variables: { id, language: apiLanguage } });
  return <Answer of={result}>{(data) => (data.case ? <Sections of={data.case} /> : null)}</Answer>;
}

function Sections({ of }: { of: CaseClockPartsFragment }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {of.clocks.length > 0 && <h2 className="govuk-heading-m">{t("caseClocks.title")}</h2>}
      {of.clocks.map((clock) => (
        <OneClock key={clock.id} clock={clock} />
      ))}
      {of.dataBreach && <BreachFacts of={of} breach={of.dataBreach} />}
      {of.informationRequest && <RequestFacts of={of} request={of.informationRequest} />}
      {of.advice && <AdviceFacts of={of} advice={of.advice} />}
      {of.proceedings && <ProceedingsFacts proceedings={of.proceedings} />}
    </>
  );
}

function OneClock({ clock }: { clock: Clock }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { kind, state, clauseId, citation, explanation, retimings } = clock;
  const setBy = clock.targetSince
    ? t("caseClocks.targetSince", { day: formatDate(clock.targetSince, language) })
    : (citation ?? t("cases.underClause", { clause: clauseId }));
  return (
    <section aria-label={t(`caseClocks.kinds.${kind}`)}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {t(`caseClocks.kinds.${kind}`)} <Tag colour={colours[state]}>{t(`caseClocks.states.${state}`)}</Tag>
      </h3>
      <SummaryList
        rows={[
          { key: t("caseClocks.due"), value: <DueWords clock={clock} /> },
          { key: t("caseClocks.by"), value: setBy },
        ]}
      />
      {clock.target && !clock.targetSince && <p className="govuk-body">{t("caseClocks.target")}</p>}
      {!clock.timingVerified && <WarningText>{t("caseClocks.notVerified")}</WarningText>}
      {retimings.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {retimings.map(({ before, after, reason, at }) => (
            <li key={`${at} ${after}`}>
              {t("caseClocks.retimed", { before: formatDate(before, language), after: formatDate(after, language) })}{" "}
              {reason}
            </li>
          ))}
        </ul>
      )}
      <Details summary={t("caseClocks.how")}>
        <ul className="govuk-list govuk-list--bullet">
          {explanation.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Details>
    </section>
  );
}

function DueWords({ clock }: { clock: Clock }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const now = useNow();
  const { dueOn, dueAt, metAt, state } = clock;
  if (!dueAt) return t("caseClocks.stands");
  const due = dueOn ? formatDate(dueOn, language) : formatDateTime(dueAt, language);
  if (metAt) {
    const met = dueOn ? formatDate(metAt, language) : formatDateTime(metAt, language);
    return t("caseClocks.dueAndMet", { due, met });
  }
  if (state === "STOPPED") return due;
  const minutes = minutesUntil(dueAt, now);
  const words = lengthInWords(Math.abs(minutes), t);
  return (
    <>
      {due}
      <br />
      <strong role="timer" aria-live="off">
        {t(minutes < 0 ? "caseClocks.passed" : "caseClocks.left", { length: words })}
      </strong>
    </>
  );
}

/** The present minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
