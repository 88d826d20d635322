import { SummaryList } from "@probity/ui/content/SummaryList";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate } from "@probity/ui/dates";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { DateInput, isoDate, type DateParts } from "@probity/ui/form/DateInput";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { AddBankHolidayMutation } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { addBankHolidayDocument } from "./calendar.document.js";
import { WouldMove } from "./WouldMove.js";

const fields = ["on", "nameEn", "nameCy", "reason"];

/** A day as typed. */
interface Typed {
  on: DateParts;
  nameEn: string;
  nameCy: string;
  reason: string;
}

/** What the server is asked to add. */
interface Wanted {
  forceId: string;
  on: string;
  nameEn: string;
  nameCy: string | null;
  reason: string;
}

const nothingTyped: Typed = { on: { day: "", month: "", year: "" }, nameEn: "", nameCy: "", reason: "" };

type Previewed = AddBankHolidayMutation["addBankHoliday"];

/** Adds a bank holiday in two steps: the day, then what it would move, to be confirmed. */
export function AddBankHoliday(): ReactNode {
  return useSession().acting.force.viewerCanConfigure ? <Adding /> : <NotFound />;
}

/** The form's state and its two steps. */
function useAdding() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(addBankHolidayDocument);
  const problems = useProblems(change.failure, fields);
  const [typed, setTyped] = useState(nothingTyped);
  const [shown, setShown] = useState<{ wanted: Wanted; outcome: Previewed } | null>(null);

  async function preview(): Promise<void> {
    const on = isoDate(typed.on);
    const found = [
      !on && { id: "on", message: t("forms.dateWrong") },
      !typed.nameEn.trim() && { id: "nameEn", message: t("calendar.nameMissing") },
      !typed.reason.trim() && { id: "reason", message: t("calendar.reasonMissing") },
    ];
    if (!problems.check(found) || !on) return;
    const names = { nameEn: typed.nameEn.trim(), nameCy: typed.nameCy.trim() || null };
    const wanted = { forceId: force.id, on, ...names, reason: typed.reason.trim() };
    const done = await change.run({ ...wanted, preview: true });
    if (done) setShown({ wanted, outcome: done.addBankHoliday });
  }

  async function confirm(wanted: Wanted): Promise<void> {
    const done = await change.run({ ...wanted, preview: false });
    if (done) void navigate(`/calendar?year=${wanted.on.slice(0, 4)}`, { state: { done: "calendar.done" } });
  }

  const changeIt = () => (change.clear(), setShown(null));
  return { typed, setTyped, problems, busy: change.busy, shown, preview, confirm, changeIt };
}

function Adding(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { typed, setTyped, problems, busy, shown, preview, confirm, changeIt } = useAdding();
  const frame = { caption: force.name, errors: problems.all };
  if (shown !== null)
    return (
      <Screen key="preview" title={t("calendar.previewTitle")} {...frame}>
        <Preview {...shown} />
        <ButtonGroup>
          <Button type="button" aria-disabled={busy} onClick={() => void confirm(shown.wanted)}>
            {t("calendar.confirm")}
          </Button>
          <Button type="button" variant="secondary" onClick={changeIt}>
            {t("calendar.changeIt")}
          </Button>
        </ButtonGroup>
      </Screen>
    );
  const submit = (event: FormEvent) => (event.preventDefault(), void preview());
  return (
    <Screen key="form" title={t("calendar.addTitle")} back={{ href: "/calendar", text: t("calendar.back") }} {...frame}>
      <p className="govuk-body">{t("calendar.addText")}</p>
      <form onSubmit={submit} noValidate>
        <Fields typed={typed} onChange={setTyped} problems={problems} />
        <Button aria-disabled={busy}>{t("calendar.preview")}</Button>
      </form>
    </Screen>
  );
}

interface FieldsProps {
  typed: Typed;
  onChange: (typed: Typed) => void;
  problems: Problems;
}

function Fields({ typed, onChange, problems }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const text = (field: "nameEn" | "nameCy" | "reason") => {
    return {
      id: field,
      name: field,
      value: typed[field],
      onChange: (event: { target: { value: string } }) => onChange({ ...typed, [field]: event.target.value }),
      error: problems.at(field),
    };
  };
  return (
    <>
      <DateInput
        id="on"
        name="on"
        label={t("calendar.onLabel")}
        hint={t("calendar.onHint")}
        value={typed.on}
        onChange={(on) => onChange({ ...typed, on })}
        error={problems.at("on")}
      />
      <TextInput {...text("nameEn")} label={t("calendar.nameEnLabel")} />
      <TextInput {...text("nameCy")} label={t("calendar.nameCyLabel")} hint={t("calendar.nameCyHint")} />
      <Textarea {...text("reason")} rows={3} label={t("calendar.reasonLabel")} hint={t("calendar.reasonHint")} />
    </>
  );
}

function Preview({ wanted, outcome }: { wanted: Wanted; outcome: Previewed }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <SummaryList
        rows={[
          { key: t("calendar.on"), value: formatDate(wanted.on, language) },
          { key: t("calendar.name"), value: language === "cy" ? (wanted.nameCy ?? wanted.nameEn) : wanted.nameEn },
          { key: t("calendar.reasonLabel"), value: wanted.reason },
        ]}
      />
      <WouldMove rows={outcome.retimed} none={t("calendar.nothingMovesText")} />
      <WarningText>{t("calendar.onRecord")}</WarningText>
    </>
  );
}
