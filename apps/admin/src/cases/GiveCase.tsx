import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseToGiveQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { giveDocument, giveWaitingDocument } from "./queue.document.js";

const fields = ["personId", "reason"];

/** Gives a case that waits for a lawful recipient to somebody who is not concerned in it. */
export function GiveCase(): ReactNode {
  const { id = "" } = useParams();
  const { can } = useSession();
  const { apiLanguage } = useLanguage();
  const result = useQuery(giveDocument, {
    variables: { id, language: apiLanguage },
    skip: !can("cases:handle"),
    fetchPolicy: "network-only",
  });
  if (!can("cases:handle")) return <NotFound />;
  return (
    <Answer screen of={result}>
      {(data) =>
        data.case?.viewerPart === "OVERSIGHT" && data.case.status === "NO_LAWFUL_RECIPIENT" ? (
          <GiveForm of={data.case} to={data.mayTakeCase} />
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

interface GiveFormProps {
  of: NonNullable<CaseToGiveQuery["case"]>;
  to: CaseToGiveQuery["mayTakeCase"];
}

function GiveForm({ of, to }: GiveFormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(giveWaitingDocument);
  const problems = useProblems(change.failure, fields);
  const [personId, setPersonId] = useState("");
  const [reason, setReason] = useState("");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !personId && { id: "personId", message: t("queue.personMissing") },
      !reason.trim() && { id: "reason", message: t("queue.reasonMissing") },
    ];
    if (!problems.check(found)) return;
    const input = { forceId: acting.force.id, caseId: of.id, personId, reason: reason.trim(), version: of.version };
    if (await change.run(input)) void navigate("/cases/queue", { state: { done: "queue.given" } });
  }

  return (
    <Screen
      title={t("queue.giveTitle")}
      caption={of.reference}
      back={{ href: "/cases/queue", text: t("queue.back") }}
      errors={problems.all}
    >
      <Why of={of} />
      {to.length === 0 ? (
        <p className="govuk-body">{t("queue.nobodyFree")}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Select
            id="personId"
            name="personId"
            label={t("queue.person")}
            hint={t("queue.personHint")}
            value={personId}
            onChange={(event) => setPersonId(event.target.value)}
            error={problems.at("personId")}
            options={[{ value: "", text: t("forms.choose") }, ...choicesOf(to)]}
          />
          <Textarea
            id="reason"
            name="reason"
            rows={3}
            label={t("queue.reason")}
            hint={t("queue.reasonHint")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={problems.at("reason")}
          />
          <Button aria-disabled={change.busy}>{t("queue.giveButton")}</Button>
        </form>
      )}
    </Screen>
  );
}

const choicesOf = (to: GiveFormProps["to"]) =>
  to.map(({ id, name }) => ({ value: id, text: name })).toSorted((a, b) => a.text.localeCompare(b.text));

/** Why nobody whom the text names receives it, with the kind of reason. */
function Why({ of: { route } }: Pick<GiveFormProps, "of">): ReactNode {
  const { t } = useTranslation();
  return (
    <InsetText>
      <p className="govuk-body">
        {route?.clauseId ? t("queue.underClause", { clause: route.clauseId }) : t("queue.textSilent")}
      </p>
      {route && route.passedOver.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {route.passedOver.map(({ role, title, reason, cause }) => (
            <li key={role}>
              <strong>{title}</strong>: {cause ? t(`queue.cause.${cause}`) : reason}
            </li>
          ))}
        </ul>
      )}
    </InsetText>
  );
}
