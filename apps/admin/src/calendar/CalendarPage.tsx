import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { CalendarQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { calendarDocument } from "./calendar.document.js";
import { RetimedTable } from "./RetimedTable.js";
import { weekdayOf } from "./weekday.js";

type Day = CalendarQuery["calendar"][number];

/** The bank holidays of a year for those who configure the force, and what the added ones moved. */
export function CalendarPage(): ReactNode {
  return useSession().acting.force.viewerCanConfigure ? <Calendar /> : <NotFound />;
}

function Calendar(): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const { force } = useSession().acting;
  const [search] = useSearchParams();
  const year = yearIn(search.get("year"));
  const result = useQuery(calendarDocument, { variables: { force: force.id, year, language: apiLanguage } });
  return (
    <Screen title={t("calendar.title")} caption={force.name}>
      <p className="govuk-body">{t("calendar.intro")}</p>
      <ButtonLink href="/calendar/add">{t("calendar.add")}</ButtonLink>
      <nav aria-label={t("calendar.years")} className="govuk-body">
        <Link href={`/calendar?year=${year - 1}`}>{t("calendar.year", { year: year - 1 })}</Link>{" "}
        <strong aria-current="page">{t("calendar.year", { year })}</strong>{" "}
        <Link href={`/calendar?year=${year + 1}`}>{t("calendar.year", { year: year + 1 })}</Link>
      </nav>
      <Answer of={result}>{({ calendar }) => <Year days={calendar} year={year} />}</Answer>
    </Screen>
  );
}

function yearIn(text: string | null): number {
  const year = Number(text ?? "");
  return Number.isInteger(year) && year >= 2001 && year <= 2099 ? year : Number(londonDay().slice(0, 4));
}

function Year({ days, year }: { days: readonly Day[]; year: number }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <Table
        caption={t("calendar.caption", { year })}
        narrow="stack"
        rows={days}
        rowKey={(day) => day.id ?? `${day.on} ${day.name}`}
        columns={[
          {
            key: "on",
            heading: t("calendar.on"),
            rowHeader: true,
            cell: ({ on }) => `${t(`calendar.weekday.${weekdayOf(on)}`)} ${formatDate(on, language)}`,
          },
          { key: "name", heading: t("calendar.name"), cell: ({ name }) => name },
          { key: "where", heading: t("calendar.where"), cell: (day) => <Where day={day} /> },
        ]}
      />
      {days
        .filter(({ added }) => added)
        .map((day) => (
          <Added key={day.id} day={day} />
        ))}
    </>
  );
}

function Where({ day }: { day: Day }): ReactNode {
  const { t } = useTranslation();
  if (day.added) return t(day.withdrawal ? "calendar.withdrawnByForce" : "calendar.addedByForce");
  return day.divisions.map((division) => t(`calendar.division.${division}`)).join(", ");
}

/** Why a day was added, and what it moved; where it was withdrawn, that too. */
function Added({ day }: { day: Day }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <section>
      <h2 className="govuk-heading-m">
        {day.name}, {formatDate(day.on, language)}
      </h2>
      <p className="govuk-body">{t("calendar.because", { reason: day.reason })}</p>
      {day.retimed.length === 0 ? (
        <p className="govuk-body">{t("calendar.movedNothing")}</p>
      ) : (
        <RetimedTable caption={t("calendar.moved")} rows={day.retimed} />
      )}
      {day.withdrawal ? (
        <Withdrawn withdrawal={day.withdrawal} />
      ) : (
        <p className="govuk-body">
          <Link href={`/calendar/${day.on.slice(0, 4)}/${day.id}/withdraw`}>
            {t("calendar.withdraw", { name: day.name })}
          </Link>
        </p>
      )}
    </section>
  );
}

function Withdrawn({ withdrawal }: { withdrawal: NonNullable<Day["withdrawal"]> }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { at, reason, retimed } = withdrawal;
  return (
    <>
      <p className="govuk-body">
        <strong>{t("calendar.withdrawn", { on: formatDate(londonDay(new Date(at)), language), reason })}</strong>
      </p>
      {retimed.length === 0 ? (
        <p className="govuk-body">{t("calendar.withdrawnMovedNothing")}</p>
      ) : (
        <RetimedTable caption={t("calendar.withdrawnMoved")} rows={retimed} />
      )}
    </>
  );
}
