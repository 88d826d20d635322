import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { FactsToRecordQuery } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { AskedFields } from "./AskedFields.js";
import { factsToRecordDocument, recordCaseFactsDocument } from "./kinds.document.js";
import { useAsked } from "./useAsked.js";

/** Records what came to be known of a case, by one of those who handle it. */
export function RecordFacts(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(factsToRecordDocument, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Answer screen of={result}>
      {(data) =>
        data.case && data.case.status !== "CLOSED" && data.case.factsToRecord.length > 0 ? (
          <Form of={data.case} reload={() => result.refetch()} />
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

interface FormProps {
  readonly of: NonNullable<FactsToRecordQuery["case"]>;
  readonly reload: () => Promise<unknown>;
}

function Form({ of, reload }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(recordCaseFactsDocument);
  const { id, reference, version, factsToRecord } = of;
  const problems = useProblems(
    change.failure,
    factsToRecord.map((one) => one.id),
  );
  const { answers, onChange, read } = useAsked();

  async function record(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { given, problems: found } = read(factsToRecord);
    const none = found.length === 0 &&
      given.length === 0 && { id: factsToRecord[0]?.id, message: t("cases.factsMissing") };
    if (!problems.check([...found, none])) return;
    if (await change.run({ forceId: force.id, caseId: id, version, facts: given }))
      void navigate(`/cases/${id}`, { state: { done: "cases.factsRecorded" } });
  }

  return (
    <Screen
      title={t("cases.recordFacts")}
      caption={reference}
      back={{ href: `/cases/${id}`, text: t("cases.backToCase") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("cases.recordFactsText")}</p>
      <form onSubmit={(event) => void record(event)} noValidate>
        <AskedFields asked={factsToRecord} {...{ answers, onChange, problems }} />
        <ConflictHelp failure={change.failure} reload={reload} />
        <Button aria-disabled={change.busy}>{t("cases.record")}</Button>
      </form>
    </Screen>
  );
}
