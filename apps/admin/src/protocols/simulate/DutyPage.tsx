import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLanguage } from "../../i18n.js";
import { Answer } from "../../shell/Answer.js";
import { Loading } from "../../shell/Loading.js";
import { Screen } from "../../shell/Screen.js";
import { dutyAskedBy, dutyParametersOf, dutyVariablesOf, type DutyAsked } from "./duty-question.js";
import { dutySimulationDocument } from "./duty.document.js";
import { DutyForm } from "./DutyForm.js";
import { DutyView } from "./DutyView.js";

/** When one duty falls due in every force; the question stands in the address. */
export function DutyPage(): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Question />
    </Suspense>
  );
}

function Question(): ReactNode {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const asked = dutyAskedBy(parameters);
  return (
    <DutyForm
      key={parameters.toString()}
      asked={asked}
      onAsk={(question) => setParameters(dutyParametersOf(question))}
      frame={(form, errors) => (
        <Screen
          title={t("simulateDuty.title")}
          back={{ href: "/protocols/simulate", text: t("simulateDuty.back") }}
          errors={errors}
        >
          {form}
          {asked ? <Result of={asked} /> : <EmptyState title={t("simulateDuty.nothing")} />}
        </Screen>
      )}
    />
  );
}

function Result({ of }: { of: DutyAsked }): ReactNode {
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(dutySimulationDocument, { variables: { ...dutyVariablesOf(of), language } });
  return <Answer of={result}>{({ simulateDuty }) => <DutyView asked={of} duties={simulateDuty} />}</Answer>;
}
