import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { DateInput, type DateParts, dateParts, isoDate } from "@probity/ui/form/DateInput";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { HoldPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { holdPublicationDocument, holdsDocument, liftPublicationHoldDocument } from "./hold.document.js";

const none: readonly FormError[] = [];

/** The decisions that nothing is published for a time, with who took them and why, and the form for another. */
export function HoldsPage(): ReactNode {
  return useSession().can("registers:publish") ? <Holds /> : <NotFound />;
}

function Holds(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const [errors, setErrors] = useState(none);
  const result = useQuery(holdsDocument, { variables: { force: acting.force.id } });
  const refetch = (): Promise<unknown> => result.refetch();
  return (
    <Screen
      title={t("review.holds")}
      caption={acting.force.name}
      back={{ href: "/declarations", text: t("declarations.backToList") }}
      errors={errors}
    >
      <p className="govuk-body">{t("review.holdsText")}</p>
      <Answer of={result}>
        {({ publicationHolds: holds }) =>
          holds.nodes.length === 0 ? (
            <EmptyState title={t("review.noHolds")}>{t("review.noHoldsText")}</EmptyState>
          ) : (
            <>
              <HoldTable rows={holds.nodes} />
              <ShowMore list={holds} onMore={(after) => result.fetchMore({ variables: { after } })} />
              {holds.nodes
                .filter(({ viewerCanLift }) => viewerCanLift)
                .map((hold) => (
                  <LiftForm key={hold.id} hold={hold} onErrors={setErrors} reload={refetch} />
                ))}
            </>
          )
        }
      </Answer>
      <HoldForm onErrors={setErrors} reload={refetch} />
    </Screen>
  );
}

function HoldTable({ rows }: { rows: readonly HoldPartsFragment[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("review.holds")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "from", heading: t("review.from"), rowHeader: true, cell: ({ from }) => formatDate(from, language) },
        { key: "to", heading: t("review.to"), cell: ({ to }) => formatDate(to, language) },
        { key: "reason", heading: t("declarations.reason"), cell: ({ reason }) => reason },
        {
          key: "officer",
          heading: t("review.officer"),
          cell: ({ officer }) => officer?.name ?? t("forms.notProvided"),
        },
        {
          key: "lifted",
          heading: t("review.lifted"),
          cell: ({ liftedOn, liftReason }) =>
            liftedOn ? `${formatDate(liftedOn, language)}: ${liftReason}` : t("review.notLifted"),
        },
      ]}
    />
  );
}

interface FormProps {
  onErrors: (errors: readonly FormError[]) => void;
  reload: () => Promise<unknown>;
}

function HoldForm({ onErrors, reload }: FormProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const hold = useChange(holdPublicationDocument);
  const problems = useProblems(hold.failure, ["from", "to", "reason"]);
  const [from, setFrom] = useState<DateParts>(dateParts(londonDay()));
  const [to, setTo] = useState<DateParts>(dateParts(null));
  const [reason, setReason] = useState("");
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const [first, last] = [isoDate(from), isoDate(to)];
    const found = [
      !first && { id: "from", message: t("forms.dateWrong") },
      !last && { id: "to", message: t("forms.dateWrong") },
      !reason.trim() && { id: "reason", message: t("review.holdReasonMissing") },
    ];
    if (!problems.check(found) || !first || !last) return;
    const done = await hold.run({ forceId: acting.force.id, from: first, to: last, reason: reason.trim() });
    if (!done) return;
    setReason("");
    await reload();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h2 className="govuk-heading-m">{t("review.newHold")}</h2>
      <DateInput
        id="from"
        name="from"
        label={t("review.from")}
        value={from}
        onChange={setFrom}
        error={problems.at("from")}
      />
      <DateInput id="to" name="to" label={t("review.to")} value={to} onChange={setTo} error={problems.at("to")} />
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        label={t("declarations.reason")}
        hint={t("review.holdReasonHint")}
        value={reason}
        error={problems.at("reason")}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button aria-disabled={hold.busy}>{t("review.recordHold")}</Button>
    </form>
  );
}

function LiftForm({ hold, onErrors, reload }: FormProps & { hold: HoldPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting } = useSession();
  const lift = useChange(liftPublicationHoldDocument);
  const id = `lift-${hold.id}`;
  const problems = useProblems(lift.failure, [id]);
  const [reason, setReason] = useState("");
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!reason.trim() && { id, message: t("review.liftReasonMissing") }])) return;
    const done = await lift.run({ forceId: acting.force.id, holdId: hold.id, reason: reason.trim() });
    if (done) await reload();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Textarea
        id={id}
        name="lift"
        rows={2}
        label={t("review.liftReason", { date: formatDate(hold.to, language) })}
        value={reason}
        error={problems.at(id)}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button variant="secondary" aria-disabled={lift.busy}>
        {t("review.lift")}
      </Button>
    </form>
  );
}
