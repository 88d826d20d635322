import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLanguage } from "../../i18n.js";
import { Answer } from "../../shell/Answer.js";
import { Screen } from "../../shell/Screen.js";
import { simulatedParties } from "./parties.js";
import { SimulationForm } from "./SimulationForm.js";
import { simulationDocument } from "./simulate.document.js";
import { askedBy, parametersOf, type SimulationAsked } from "./simulation-question.js";
import { SimulationView } from "./SimulationView.js";

/** One matter in every force; the question stands in the address, so that an answer can be kept and sent on. */
export function SimulatePage(): ReactNode {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const asked = askedBy(parameters);
  return (
    <SimulationForm
      key={parameters.toString()}
      asked={asked}
      onAsk={(question) => setParameters(parametersOf(question))}
      frame={(form, errors) => (
        <Screen
          title={t("simulate.title")}
          back={{ href: "/protocols", text: t("protocols.backToList") }}
          errors={errors}
        >
          {form}
          {asked ? <Result of={asked} /> : <EmptyState title={t("simulate.nothing")} />}
        </Screen>
      )}
    />
  );
}

function Result({ of }: { of: SimulationAsked }): ReactNode {
  const { apiLanguage } = useLanguage();
  const [by, about] = [simulatedParties[of.by], simulatedParties[of.about]];
  const result = useQuery(simulationDocument, {
    variables: {
      matter: of.matter,
      complainant: by.class,
      complainantOffices: [...by.offices],
      subject: about.class,
      subjectOffices: [...about.offices],
      on: of.on,
      directDiscussion: of.discussion,
      failedOn: of.failedOn,
      consulted: [...of.consulted],
      language: apiLanguage,
    },
  });
  return <Answer of={result}>{({ simulate }) => <SimulationView asked={of} paths={simulate} />}</Answer>;
}
