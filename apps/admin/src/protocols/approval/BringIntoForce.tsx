import { formatDate, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblems } from "../../forms/useProblems.js";
import { useLanguage } from "../../i18n.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { versionHref, type VersionView } from "../version.document.js";
import { CheckIntoForce } from "./CheckIntoForce.js";
import { formerOf } from "./into-force.js";

/** Brings an approved version into force: first the day, then a page that says what that does. */
export function BringIntoForce(): ReactNode {
  return (
    <OfVersion may={(version) => version.viewerCanBringIntoForce}>
      {(version, reload) => <Steps {...{ version, reload }} />}
    </OfVersion>
  );
}

function Steps({ version, reload }: { version: VersionView; reload: () => Promise<unknown> }): ReactNode {
  const [from, setFrom] = useState(londonDay());
  const [checked, setChecked] = useState(false);
  if (checked) return <CheckIntoForce {...{ version, reload, from }} onBack={() => setChecked(false)} />;
  return (
    <FirstDay
      {...{ version, from }}
      onDay={(day) => {
        setFrom(day);
        setChecked(true);
      }}
    />
  );
}

interface FirstDayProps {
  version: VersionView;
  from: string;
  onDay: (day: string) => void;
}

function FirstDay({ version, from, onDay }: FirstDayProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [parts, setParts] = useState(dateParts(from));
  const problems = useProblems(undefined, ["from"]);
  const former = formerOf(version.protocol.versions, version.id);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const day = isoDate(parts);
    const latest = former?.inForceFrom;
    const found = [
      !day && { id: "from", message: t("forms.dateWrong") },
      Boolean(day && latest && day <= latest) && {
        id: "from",
        message: t("approval.fromTooEarly", { number: former?.number, day: formatDate(latest ?? "", language) }),
      },
    ];
    if (problems.check(found) && day) onDay(day);
  }

  return (
    <Screen
      title={t("approval.fromTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
      heading={false}
    >
      <form onSubmit={submit} noValidate>
        <DateInput
          id="from"
          name="from"
          heading
          label={t("approval.fromTitle")}
          hint={t("approval.fromHint")}
          value={parts}
          onChange={setParts}
          error={problems.at("from")}
        />
        <Button>{t("forms.continue")}</Button>
      </form>
    </Screen>
  );
}
