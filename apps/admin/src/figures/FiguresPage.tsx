import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate } from "@probity/ui/dates";
import { Select } from "@probity/ui/form/Select";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFiguresQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { FiguresCsv } from "./FiguresCsv.js";
import { QuartersSoFar } from "./QuartersSoFar.js";
import { KindTables } from "./KindTables.js";
import { figuresDocument } from "./figures.document.js";
import { yearInWords } from "./year-in-words.js";

/** Figures of cases: exact of those one handles, and of the force as far as they may be read. */
export function FiguresPage(): ReactNode {
  return useSession().can("cases:handle") ? <Figures /> : <NotFound />;
}

function Figures(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage: language } = useLanguage();
  const [year, setYear] = useState<number | null>(null);
  const result = useQuery(figuresDocument, { variables: { force: acting.force.id, year, language } });
  return (
    <Screen
      title={t("figures.title")}
      caption={acting.force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
    >
      <p className="govuk-body">{t("figures.text")}</p>
      <Answer of={result}>
        {({ caseFigures }) => (
          <>
            <Select
              id="year"
              name="year"
              label={t("figures.year")}
              value={String(caseFigures.year)}
              onChange={({ target }) => setYear(Number(target.value))}
              options={caseFigures.years.map((one) => ({ value: String(one), text: yearInWords(one) }))}
            />
            <Own figures={caseFigures} />
            <OfForce figures={caseFigures} />
          </>
        )}
      </Answer>
    </Screen>
  );
}

interface FiguresProps {
  figures: CaseFiguresQuery["caseFigures"];
}

/** Of the cases that one handles or watches over, and of no others. */
function Own({ figures: { own, year } }: FiguresProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="own">
      <h2 className="govuk-heading-m" id="own">
        {t("figures.own", { year: yearInWords(year) })}
      </h2>
      <p className="govuk-body">{t("figures.ownText")}</p>
      {own.length === 0 ? (
        <EmptyState title={t("figures.ownNone", { year: yearInWords(year) })}>{t("figures.ownNoneText")}</EmptyState>
      ) : (
        <>
          <KindTables kinds={own} chart={t("figures.chart", { year: yearInWords(year) })} />
          <FiguresCsv kinds={own} year={year} of="own" />
        </>
      )}
    </section>
  );
}

/** Of all cases of the force, of a year that has ended: none under five. */
function OfForce({ figures: { ofForce, quarters, year } }: FiguresProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting } = useSession();
  const words = { year: yearInWords(year), date: formatDate(`${year + 1}-04-01`, language) };
  return (
    <section aria-labelledby="of-force">
      <h2 className="govuk-heading-m" id="of-force">
        {t("figures.ofForce", words)}
      </h2>
      <p className="govuk-body">{t("figures.ofForceText")}</p>
      {ofForce ? (
        <>
          {ofForce.since && (
            <p className="govuk-body">{t("figures.since", { date: formatDate(ofForce.since, language) })}</p>
          )}
          <p className="govuk-body">{t(broughtKey(ofForce.brought), { number: ofForce.brought ?? 0 })}</p>
          <KindTables kinds={ofForce.kinds} chart={t("figures.chart", words)} />
          <FiguresCsv kinds={ofForce.kinds} year={year} of="force" />
        </>
      ) : (
        <>
          <EmptyState title={t("figures.notYet", words)}>{t("figures.notYetText", words)}</EmptyState>
          <QuartersSoFar quarters={quarters} />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/${acting.force.slug}/complaints`}>
          {t("figures.public")}
        </a>
      </p>
    </section>
  );
}

function broughtKey(brought: number | null | undefined): string {
  if (brought === 0) return "figures.broughtNone";
  return typeof brought === "number" ? "figures.brought" : "figures.broughtFew";
}
