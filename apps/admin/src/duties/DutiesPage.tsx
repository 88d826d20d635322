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
import { DutyMonths } from "./DutyMonths.js";
import { dutyKinds, type DutyWindow, dutyWindows, inWindow } from "./duty-filter.js";
import { ForceCounts } from "./ForceCounts.js";
import type { Duty } from "./merge-duties.js";
import { useMergedDuties } from "./useMergedDuties.js";

/** The calendar of duties of the acting force, and how every force the viewer may see stands. */
export function DutiesPage(): ReactNode {
  return useSession().can("obligations:own") ? <Duties /> : <NotFound />;
}

function Duties(): ReactNode {
  const { t } = useTranslation();
  const { acting, forces, can } = useSession();
  const reads = can("obligations:read");
  return (
    <Screen title={t("duties.title")} caption={acting.force.name}>
      <p className="govuk-body">{t(reads ? "duties.intro" : "duties.introOwn")}</p>
      <SignaturesDue key={acting.force.id} />
      {reads && forces.length > 1 && <ForceCounts />}
      <DutyCalendar key={`calendar of ${acting.force.id}`} />
      {acting.person && <CalendarAddress key={`address of ${acting.force.id}`} />}
    </Screen>
  );
}

interface Narrowed {
  readonly window: DutyWindow;
  readonly kind: string;
  readonly person: string;
  readonly role: string;
}

/** What is still to do, of everybody: what has been done grows from year to year. */
const atFirst: Narrowed = { window: "OPEN", kind: "", person: "", role: "" };

function DutyCalendar(): ReactNode {
  const { t } = useTranslation();
  const { language, apiLanguage } = useLanguage();
  const { acting, can } = useSession();
  const [narrowed, setNarrowed] = useState(atFirst);
  const today = todayInLondon();
  const role = titledRoles.find((one) => one === narrowed.role) ?? null;
  const kind = dutyKinds.find((one) => one === narrowed.kind) ?? null;
  const asked = { ...inWindow(narrowed.window, today), kind, person: narrowed.person || null, role };
  const result = useMergedDuties({ force: acting.force.id, language: apiLanguage, ...asked });
  const reads = can("obligations:read");
  return (
    <section aria-labelledby="calendar-of-duties">
      <h2 className="govuk-heading-m" id="calendar-of-duties">
        {t(reads ? "duties.ofForce" : "duties.ofYours")}
      </h2>
      <Filters of={narrowed} onChange={setNarrowed} ofOthers={reads} />
      <Answer of={result}>
        {({ rows, total, next }) => (
          <>
            <p className="govuk-body" role="status">
              {t("duties.found", { total })}
            </p>
            {rows.length === 0 ? (
              <EmptyState title={t("duties.none", { date: formatDate(today, language) })}>
                {t(reads ? "duties.noneText" : "duties.noneOfYours")}
              </EmptyState>
            ) : (
              <>
                <DutyMonths rows={rows} />
                <ShowMore list={listOf(rows, total, next !== null)} onMore={result.more} />
                {reads && <Export rows={rows} today={today} chosen={asked} />}
              </>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

const listOf = (nodes: readonly Duty[], totalCount: number, hasNextPage: boolean) => {
  return { nodes, totalCount, pageInfo: { hasNextPage, endCursor: "next" } };
};

interface FiltersProps {
  of: Narrowed;
  onChange: (narrowed: Narrowed) => void;
  /** Whether duties of other people are shown. */
  ofOthers: boolean;
}

function Filters({ of, onChange, ofOthers }: FiltersProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="pb-no-print">
      <Select
        id="window"
        name="window"
        label={t("duties.window")}
        value={of.window}
        onChange={({ target }) =>
          onChange({ ...of, window: dutyWindows.find((one) => one === target.value) ?? "OPEN" })
        }
        options={dutyWindows.map((value) => ({ value, text: t(`duties.windows.${value}`) }))}
      />
      <Select
        id="kind"
        name="kind"
        label={t("duties.kind")}
        value={of.kind}
        onChange={({ target }) => onChange({ ...of, kind: target.value })}
        options={[
          { value: "", text: t("duties.everyKind") },
          ...dutyKinds.map((value) => ({ value, text: t(`duties.kinds.${value}`) })),
        ]}
      />
      {ofOthers && <WhoseFilters of={of} onChange={onChange} />}
    </div>
  );
}

function WhoseFilters({ of, onChange }: Omit<FiltersProps, "ofOthers">): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  const titleOf = useRoleTitles();
  return (
    <>
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
    </>
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
    const heading = ["due", "kind", "duty", "person", "role", "status", "met", "clause", "before"];
    const lines = rows.map((row) => {
      const { kind, title, dueOn, person, role, status, metOn, clauseId, latestRetiming } = row;
      const whose = [person.name, role ? titleOf(role) : ""];
      return [
        dueOn ?? "",
        t(`duties.kinds.${kind}`),
        title,
        ...whose,
        t(`duties.status.${status}`),
        metOn ?? "",
        clauseId ?? "",
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
