import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { useLanguage } from "../../i18n.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { ReasonField } from "../ReasonField.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { withdrawVersionDocument } from "./approval.document.js";

const fields = ["lastDay", "reason"];

/** Ends a version in force without a successor. */
export function WithdrawVersion(): ReactNode {
  return (
    <OfVersion may={(version) => version.viewerCanWithdraw}>
      {(version, reload) => <Form {...{ version, reload }} />}
    </OfVersion>
  );
}

function Form({ version, reload }: { version: VersionView; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const change = useChange(withdrawVersionDocument);
  const problems = useProblems(change.failure, fields);
  const [lastDay, setLastDay] = useState(dateParts(londonDay()));
  const [reason, setReason] = useState("");
  const { inForceFrom } = version;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const day = isoDate(lastDay);
    const found = [
      !day && { id: "lastDay", message: t("forms.dateWrong") },
      isBefore(day, inForceFrom) && {
        id: "lastDay",
        message: t("approval.lastDayTooEarly", { day: formatDate(inForceFrom ?? "", language) }),
      },
      !reason.trim() && { id: "reason", message: t("protocols.reasonMissing") },
    ];
    if (!problems.check(found) || !day) return;
    const { forceId, versionId } = inputOf(version);
    if (await change.run({ forceId, versionId, lastDay: day, reason: reason.trim() }))
      void navigate(versionHref(version), { state: { done: "approval.done.withdrawn" } });
  }

  return (
    <Screen
      title={t("approval.withdrawTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <WarningText>{t("approval.withdrawText")}</WarningText>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DateInput
          id="lastDay"
          name="lastDay"
          label={t("approval.lastDay")}
          value={lastDay}
          onChange={setLastDay}
          error={problems.at("lastDay")}
        />
        <ReasonField reason={reason} onChange={setReason} error={problems.at("reason")} />
        <Button variant="warning" aria-disabled={change.busy}>
          {t("approval.withdrawButton")}
        </Button>
      </form>
    </Screen>
  );
}

function isBefore(day: string | null, other: string | null | undefined): boolean {
  return day !== null && Boolean(other) && day < String(other);
}
