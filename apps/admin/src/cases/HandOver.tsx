import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { HandOverQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { handOverCasesDocument, handOverDocument } from "./hand-over.document.js";

const fields = ["personId", "reason"];

/** Hands one case, or all open ones, over to another handler. */
export function HandOver(): ReactNode {
  const { id = null } = useParams();
  const { acting, can } = useSession();
  const { apiLanguage: language } = useLanguage();
  const [to, setTo] = useState("");
  const result = useQuery(handOverDocument, {
    variables: { force: acting.force.id, case: id, to: to || null, language },
    skip: !can("cases:handle"),
    fetchPolicy: "network-only",
  });
  if (!can("cases:handle")) return <NotFound />;
  const shown = { ...result, data: result.data ?? result.previousData };
  return (
    <Answer screen of={shown}>
      {({ handOver }) =>
        id && handOver.cases.length === 0 ? <NotFound /> : <Form of={handOver} one={id} to={to} onChoose={setTo} />
      }
    </Answer>
  );
}

interface FormProps {
  readonly of: HandOverQuery["handOver"];
  readonly one: string | null;
  readonly to: string;
  readonly onChoose: (id: string) => void;
}

/** The form's state, and how it is sent. */
function useHandingOver({ of: { cases }, one, to }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(handOverCasesDocument);
  const problems = useProblems(change.failure, fields);
  const [reason, setReason] = useState("");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !to && { id: "personId", message: t("handOver.personMissing") },
      !reason.trim() && { id: "reason", message: t("handOver.reasonMissing") },
    ];
    if (!problems.check(found)) return;
    const version = one ? cases[0]?.case.version : null;
    const done = await change.run({
      forceId: acting.force.id,
      caseId: one,
      version,
      personId: to,
      reason: reason.trim(),
    });
    if (!done) return;
    const left = done.handOverCases.cases.length > 0;
    void navigate("/cases", { state: { done: left ? "handOver.done" : "handOver.doneAll" } });
  }

  return { change, problems, reason, setReason, submit };
}

function Form(props: FormProps): ReactNode {
  const { of, one, to, onChoose } = props;
  const { t } = useTranslation();
  const { acting } = useSession();
  const { change, problems, reason, setReason, submit } = useHandingOver(props);
  const back = one ? { href: `/cases/${one}` } : { href: "/cases", text: t("cases.backToList") };
  const title = t(one ? "handOver.titleOne" : "handOver.title");
  return (
    <Screen title={title} caption={acting.force.name} back={back} errors={problems.all}>
      <p className="govuk-body">{t("handOver.intro")}</p>
      {of.cases.length === 0 && <EmptyState title={t("handOver.none")}>{t("handOver.noneText")}</EmptyState>}
      {of.cases.length > 0 && of.receivers.length === 0 && <p className="govuk-body">{t("handOver.nobody")}</p>}
      {of.cases.length > 0 && of.receivers.length > 0 && (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Select
            id="personId"
            name="personId"
            label={t("handOver.person")}
            hint={t("handOver.personHint")}
            value={to}
            onChange={(event) => onChoose(event.target.value)}
            error={problems.at("personId")}
            options={[{ value: "", text: t("forms.choose") }, ...choicesOf(of.receivers)]}
          />
          <Cases cases={of.cases} chosen={to !== ""} />
          <Textarea
            id="reason"
            name="reason"
            rows={3}
            label={t("handOver.reason")}
            hint={t("handOver.reasonHint")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={problems.at("reason")}
          />
          <Button aria-disabled={change.busy}>{t("handOver.button")}</Button>
        </form>
      )}
    </Screen>
  );
}

const choicesOf = (receivers: HandOverQuery["handOver"]["receivers"]) =>
  receivers.map(({ id, name }) => ({ value: id, text: name })).toSorted((a, b) => a.text.localeCompare(b.text));

/** What happens with each of them, once somebody is chosen. */
function Cases({ cases, chosen }: { cases: HandOverQuery["handOver"]["cases"]; chosen: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("handOver.caption")}
      captionSize="s"
      narrow="stack"
      rows={cases}
      rowKey={(row) => row.case.id}
      columns={[
        { key: "reference", heading: t("handOver.reference"), rowHeader: true, cell: (row) => row.case.reference },
        { key: "kind", heading: t("handOver.kind"), cell: (row) => row.case.kindTitle },
        {
          key: "goes",
          heading: t("handOver.goes"),
          cell: ({ obstacle }) => {
            if (!chosen) return t("handOver.chooseFirst");
            return obstacle ? t(`handOver.obstacle.${obstacle}`) : t("handOver.going");
          },
        },
      ]}
    />
  );
}
