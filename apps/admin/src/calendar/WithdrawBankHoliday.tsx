import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CalendarQuery, RetimedFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { calendarDocument, withdrawBankHolidayDocument } from "./calendar.document.js";
import { WouldMove } from "./WouldMove.js";

type Day = CalendarQuery["calendar"][number] & { id: string };

/** Takes an added bank holiday back in two steps: why, then what would move, to be confirmed. */
export function WithdrawBankHoliday(): ReactNode {
  return useSession().acting.force.viewerCanConfigure ? <OfDay /> : <NotFound />;
}

/** The day at this address, where it still counts. */
function OfDay(): ReactNode {
  const { year, id } = useParams();
  const { apiLanguage } = useLanguage();
  const { force } = useSession().acting;
  const variables = { force: force.id, year: Number(year), language: apiLanguage };
  return (
    <Answer of={useQuery(calendarDocument, { variables })}>
      {({ calendar }) => {
        const day = calendar.find((one): one is Day => one.id === id && one.withdrawal === null);
        return day ? <Withdrawing day={day} /> : <NotFound />;
      }}
    </Answer>
  );
}

/** The form's state and its two steps. */
function useWithdrawing(day: Day) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(withdrawBankHolidayDocument);
  const problems = useProblems(change.failure, ["reason"]);
  const [reason, setReason] = useState("");
  const [retimed, setRetimed] = useState<readonly RetimedFragment[] | null>(null);
  const wanted = { forceId: force.id, bankHolidayId: day.id, reason: reason.trim() };

  async function preview(): Promise<void> {
    if (!problems.check([!wanted.reason && { id: "reason", message: t("calendar.withdrawReasonMissing") }])) return;
    const done = await change.run({ ...wanted, preview: true });
    if (done) setRetimed(done.withdrawBankHoliday.retimed);
  }

  async function confirm(): Promise<void> {
    const done = await change.run({ ...wanted, preview: false });
    if (done) void navigate(`/calendar?year=${day.on.slice(0, 4)}`, { state: { done: "calendar.withdrawDone" } });
  }

  const changeIt = () => (change.clear(), setRetimed(null));
  return { reason, setReason, problems, busy: change.busy, retimed, preview, confirm, changeIt };
}

function Withdrawing({ day }: { day: Day }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  const { reason, setReason, problems, busy, retimed, preview, confirm, changeIt } = useWithdrawing(day);
  const frame = { caption: force.name, errors: problems.all };
  const facts = [
    { key: t("calendar.on"), value: formatDate(day.on, language) },
    { key: t("calendar.name"), value: day.name },
  ];
  if (retimed !== null)
    return (
      <Screen key="preview" title={t("calendar.previewTitle")} {...frame}>
        <SummaryList rows={[...facts, { key: t("calendar.withdrawReasonLabel"), value: reason.trim() }]} />
        <WouldMove rows={retimed} none={t("calendar.withdrawNothingMoves")} />
        <ButtonGroup>
          <Button type="button" variant="warning" aria-disabled={busy} onClick={() => void confirm()}>
            {t("calendar.withdrawConfirm")}
          </Button>
          <Button type="button" variant="secondary" onClick={changeIt}>
            {t("calendar.withdrawChangeIt")}
          </Button>
        </ButtonGroup>
      </Screen>
    );
  const back = { href: `/calendar?year=${day.on.slice(0, 4)}`, text: t("calendar.back") };
  const submit = (event: FormEvent) => (event.preventDefault(), void preview());
  return (
    <Screen key="form" title={t("calendar.withdrawTitle")} back={back} {...frame}>
      <SummaryList rows={facts} />
      <p className="govuk-body">{t("calendar.withdrawText")}</p>
      <form onSubmit={submit} noValidate>
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={t("calendar.withdrawReasonLabel")}
          hint={t("calendar.reasonHintMoves")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problems.at("reason")}
        />
        <Button aria-disabled={busy}>{t("calendar.preview")}</Button>
      </form>
    </Screen>
  );
}
