import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { address, personAddress } from "../addresses.js";
import { Vacancies } from "../force/Vacancies.js";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { usePageWords, wordsOf } from "../words.js";
import { askOffices, type Holder, type OfficesForce } from "./offices.query.js";

export function loader(args: LoaderFunctionArgs) {
  return askOffices(args);
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, on, language } = loaderData;
  const data = [{ type: "application/json" as const, href: address(`/${force.slug}/people.json`, language, { on }) }];
  return head({ title: wordsOf(language)("offices.title"), language, location, force, data });
};

/** Who holds the public offices of a force as it stood on a day, with vacancies and bodies. */
export default function OfficesPage(): ReactNode {
  const { force, on, noDay } = useLoaderData<typeof loader>();
  const { language, t } = usePageWords();
  const date = formatDate(on, language);
  const data = (ending: string): string => address(`/${force.slug}/people${ending}`, language, { on });
  return (
    <ForceFrame force={force} trail={[{ text: t("offices.title") }]}>
      <h1 className="govuk-heading-xl">{t("offices.title")}</h1>
      <form method="get" className="pb-no-print">
        {language !== "en" && <input type="hidden" name="lang" value={language} />}
        <TextInput
          id="on"
          name="on"
          type="date"
          width={10}
          label={t("offices.on")}
          error={noDay ? t("offices.noDay") : undefined}
          defaultValue={on}
        />
        <Button variant="secondary">{t("offices.show")}</Button>
      </form>
      <Holders rows={force.officeHolders} slug={force.slug} date={date} />
      <Vacancies rows={force.vacancies} />
      <Bodies rows={force.bodies} date={date} />
      <Downloads csv={data(".csv")} json={data(".json")} />
    </ForceFrame>
  );
}

function Holders({ rows, slug, date }: { rows: readonly Holder[]; slug: string; date: string }): ReactNode {
  const { language, t } = usePageWords();
  if (rows.length === 0) return <EmptyState title={t("holders.none", { date })} />;
  return (
    <Table
      narrow="stack"
      caption={t("holders.caption", { date })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          heading: t("holders.person"),
          rowHeader: true,
          cell: ({ person }) => (
            <a className="govuk-link" href={personAddress(slug, person.id, language)}>
              {person.name}
            </a>
          ),
        },
        { key: "office", heading: t("holders.office"), cell: ({ office }) => office.title },
        { key: "kind", heading: t("holders.kind"), cell: ({ kind }) => t(`appointment.${kind}`) },
        { key: "from", heading: t("holders.from"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "to",
          heading: t("appointments.to"),
          cell: ({ to }) => (to ? formatDate(to, language) : t("appointments.serving")),
        },
      ]}
    />
  );
}

function Bodies({ rows, date }: { rows: OfficesForce["bodies"]; date: string }): ReactNode {
  const { t } = usePageWords();
  if (rows.length === 0) return <EmptyState title={t("offices.noBodies", { date })} />;
  return (
    <Table
      narrow="stack"
      caption={t("offices.bodies")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", heading: t("offices.body"), rowHeader: true, cell: ({ name }) => name },
        { key: "kind", heading: t("offices.kindHeading"), cell: ({ kind }) => t(`offices.kind.${kind}`) },
        {
          key: "members",
          heading: t("offices.members"),
          cell: ({ members }) =>
            members.nodes.length === 0
              ? t("offices.nobody")
              : [
                  ...members.nodes.map(({ person, office }) => `${person.name}, ${office.title}`),
                  ...(members.totalCount > members.nodes.length
                    ? [t("offices.more", { count: members.totalCount - members.nodes.length })]
                    : []),
                ].join("; "),
        },
      ]}
    />
  );
}
