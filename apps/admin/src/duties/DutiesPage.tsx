import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate } from "@probity/ui/dates";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { SignaturesDue } from "../acknowledgements/SignaturesDue.js";
import { titledRoles, useRoleTitles } from "../configuration/roles.js";
import { todayInLondon } from "../due/due-groups.js";
import { useLanguage } from "../i18n.js";
import { usePeople } from "../people/usePeople.js";
import { PrintButton } from "../protocols/PrintButton.js";
import { useSession } from "../shell/acting-force.js";
import { Answer, FailureNotice } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { type ExportedFile, useExport } from "../shell/useExport.js";
import { CalendarAddress } from "./CalendarAddress.js";
import { dutiesDocument } from "./duties.document.js";
import { type Duty, DutyMonths } from "./DutyMonths.js";
import { type DutyWindow, dutyWindows, inWindow } from "./duty-filter.js";
import { ForceCounts } from "./ForceCounts.js";

/** The calendar of duties of the acting force, and how every force the viewer may see stands. */
export function DutiesPage(): ReactNode {
  return useSession().can("obligations:read") ? <Duties /> : <NotFound />;
}

function Duties(): ReactNode {
  const { t } = useTranslation();
  const { acting, forces } = useSession();
  return (
    <Screen title={t("duties.title")} caption={acting.force.name}>
      <p className="govuk-body">{t("duties.intro")}</p>
      <SignaturesDue key={acting.force.id} />
      {forces.length > 1 && <ForceCounts />}
      <DutyCalendar key={`calendar of ${acting.force.id}`} />
      {acting.person && <CalendarAddress key={`address of ${acting.force.id}`} />}
    </Screen>
  );
}

interface Narrowed {
  readonly window: DutyWindow;
  readonly person: string;
  readonly role: string;
}

function DutyCalendar(): ReactNode {
  const { t } = useTranslation();
  const { language, apiLanguage } = useLanguage();
  const { acting } = useSession();
  const [narrowed, setNarrowed] = useState<Narrowed>({ window: "ALL", person: "", role: "" });
  const today = todayInLondon();
  const role = titledRoles.find((one) => one === narrowed.role) ?? null;
  const asked = { ...inWindow(narrowed.window, today), person: narrowed.person || null, role };
  const variables = { force: acting.force.id, language: apiLanguage, ...asked };
  const result = useQuery(dutiesDocument, { variables });
  return (
    <section aria-labelledby="calendar-of-duties">
      <h2 className="govuk-heading-m" id="calendar-of-duties">
        {t("duties.ofForce")}
      </h2>
      <Filters of={narrowed} onChange={setNarrowed} />
      <Answer of={result}>
        {({ obligations }) => (
          <>
            <p className="govuk-body" role="status">
              {t("duties.found", { total: obligations.totalCount })}
            </p>
            {obligations.nodes.length === 0 ? (
              <EmptyState title={t("duties.none", { date: formatDate(today, language) })}>
                {t("duties.noneText")}
              </EmptyState>
            ) : (
              <>
                <DutyMonths rows={obligations.nodes} />
                <ShowMore list={obligations} onMore={(after) => result.fetchMore({ variables: { after } })} />
                <Export rows={obligations.nodes} today={today} chosen={asked} />
              </>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function Filters({ of, onChange }: { of: Narrowed; onChange: (narrowed: Narrowed) => void }): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  const titleOf = useRoleTitles();
  return (
    <div className="pb-no-print">
      <Select
        id="window"
        name="window"
        label={t("duties.window")}
        value={of.window}
        onChange={({ target }) => onChange({ ...of, window: dutyWindows.find((one) => one === target.value) ?? "ALL" })}
        options={dutyWindows.map((value) => ({ value, text: t(`duties.windows.${value}`) }))}
      />
      <Select
        id="person"
        name="person"
        label={t("duties.person")}
        value={of.person}
        onChange={({ target }) => onChange({ ...of, person: target.value })}
        options={[
          { value: "", text: t("duties.everyone") },
          ...people.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Select
        id="role"
        name="role"
        label={t("duties.role")}
        value={of.role}
        onChange={({ target }) => onChange({ ...of, role: target.value })}
        options={[
          { value: "", text: t("duties.everyRole") },
          ...titledRoles.map((value) => ({ value, text: titleOf(value) })),
        ]}
      />
    </div>
  );
}

interface ExportProps {
  rows: readonly Duty[];
  today: string;
  /** By what they were narrowed. */
  chosen: ExportedFile["chosen"];
}

function Export({ rows, today, chosen }: ExportProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const titleOf = useRoleTitles();

  const { run, busy, failure } = useExport(() => {
    const heading = ["due", "duty", "person", "role", "status", "met", "clause", "before"];
    const lines = rows.map((row) => {
      const { title, dueOn, person, role, status, metOn, clauseId, latestRetiming } = row;
      const whose = [person.name, role ? titleOf(role) : ""];
      return [
        dueOn,
        title,
        ...whose,
        t(`duties.status.${status}`),
        metOn ?? "",
        clauseId,
        latestRetiming?.before ?? "",
      ];
    });
    const headings = heading.map((one) => t(`duties.columns.${one}`));
    return {
      list: "DUTIES",
      name: `${acting.force.slug}-duties-${today}.csv`,
      table: [headings, ...lines],
      rows: new Map([[acting.force.id, lines.length]]),
      chosen,
    };
  });

  return (
    <>
      {failure !== undefined && <FailureNotice error={failure} />}
      <ButtonGroup>
        <Button type="button" variant="secondary" aria-disabled={busy} onClick={() => void run()}>
          {t("duties.csv")}
        </Button>
        <PrintButton />
      </ButtonGroup>
    </>
  );
}
