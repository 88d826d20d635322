import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { address, personAddress } from "../addresses.js";
import { DueItems } from "../page/DueItems.js";
import { EntryTable } from "../registers/EntryTable.js";
import { Vacancies } from "./Vacancies.js";
import { langOf, usePageWords } from "../words.js";
import type { ForcePageForce, OfficeHolder } from "./force.query.js";

interface SectionProps {
  force: ForcePageForce;
  today: string;
}

export function Holders({ force, today }: SectionProps): ReactNode {
  const { language, t } = usePageWords();
  const date = formatDate(today, language);
  const columns = [
    {
      key: "person",
      heading: t("holders.person"),
      rowHeader: true,
      cell: ({ person }: OfficeHolder) => (
        <a className="govuk-link" href={personAddress(force.slug, person.id, language)}>
          {person.name}
        </a>
      ),
    },
    { key: "office", heading: t("holders.office"), cell: ({ office }: OfficeHolder) => office.title },
    { key: "kind", heading: t("holders.kind"), cell: ({ kind }: OfficeHolder) => t(`appointment.${kind}`) },
    { key: "from", heading: t("holders.from"), cell: ({ from }: OfficeHolder) => formatDate(from, language) },
  ];
  return (
    <section aria-labelledby="holders">
      <h2 className="govuk-heading-l" id="holders">
        {t("holders.title")}
      </h2>
      {force.officeHolders.length > 0 ? (
        <Table
          narrow="stack"
          caption={t("holders.caption", { date })}
          captionSize="s"
          columns={columns}
          rows={force.officeHolders}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={t("holders.none", { date })} />
      )}
      <Vacancies rows={force.vacancies} />
      <p className="govuk-body pb-no-print">
        <a className="govuk-link" href={address(`/${force.slug}/people`, language, { on: today })}>
          {t("holders.onDay")}
        </a>
      </p>
    </section>
  );
}

export function Due({ force, today }: SectionProps): ReactNode {
  const { language, t } = usePageWords();
  const items = force.dueItems.filter((item) => item.status !== "MET");
  return (
    <section aria-labelledby="due">
      <h2 className="govuk-heading-l" id="due">
        {t("due.title")}
      </h2>
      {items.length > 0 ? (
        <DueItems items={items} force={force} level={3} />
      ) : (
        <EmptyState title={t("due.none", { date: formatDate(today, language) })}>{t("due.noneMeaning")}</EmptyState>
      )}
    </section>
  );
}

export function Latest({ force, today }: SectionProps): ReactNode {
  const { language, t } = usePageWords();
  const { nodes, totalCount } = force.latest;
  return (
    <section aria-labelledby="latest">
      <h2 className="govuk-heading-l" id="latest">
        {t("latest.title")}
      </h2>
      {nodes.length > 0 ? (
        <EntryTable caption={t("latest.caption")} entries={nodes} force={force.slug} withPerson />
      ) : (
        <EmptyState title={t("register.INTERESTS.none", { date: formatDate(today, language) })} />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={address(`/${force.slug}/registers`, language)}>
          {t("latest.all")}
        </a>{" "}
        ({t("register.count", { count: totalCount })})
      </p>
    </section>
  );
}

export function GiftsSection({ force, today }: SectionProps): ReactNode {
  const { language, t } = usePageWords();
  const { totalCount } = force.gifts;
  return (
    <section aria-labelledby="gifts">
      <h2 className="govuk-heading-l" id="gifts">
        {t("register.GIFTS.title")}
      </h2>
      {totalCount > 0 ? (
        <p className="govuk-body">
          <a className="govuk-link" href={address(`/${force.slug}/gifts`, language)}>
            {t("register.GIFTS.all")}
          </a>{" "}
          ({t("register.count", { count: totalCount })})
        </p>
      ) : (
        <EmptyState title={t("register.GIFTS.none", { date: formatDate(today, language) })} />
      )}
    </section>
  );
}

/** Permissions, only where the force publishes them. */
export function PermissionsSection({ force }: Pick<SectionProps, "force">): ReactNode {
  const { language, t } = usePageWords();
  const { totalCount } = force.permissions;
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="permissions">
      <h2 className="govuk-heading-l" id="permissions">
        {t("permissions.title")}
      </h2>
      <p className="govuk-body">
        <a className="govuk-link" href={address(`/${force.slug}/permissions`, language)}>
          {t("permissions.all")}
        </a>{" "}
        ({t("register.count", { count: totalCount })})
      </p>
    </section>
  );
}

export function Protocols({ force, today }: SectionProps): ReactNode {
  const { language, t } = usePageWords();
  return (
    <section aria-labelledby="protocols">
      <h2 className="govuk-heading-l" id="protocols">
        {t("protocols.title")}
      </h2>
      {force.protocols.length === 0 && (
        <EmptyState title={t("protocols.none", { date: formatDate(today, language) })} />
      )}
      <ul className="govuk-list govuk-list--spaced">
        {force.protocols.map(({ slug, title, englishTitle, instrument, inForce }) => (
          <li key={slug}>
            <a className="govuk-link" href={address(`/${force.slug}/protocols/${slug}`, language)}>
              <span lang={langOf(title, englishTitle, language)}>{title}</span>
            </a>
            <br />
            {t(`instrument.${instrument}`)}
            {inForce &&
              `, ${
                inForce.inForceFrom
                  ? t("version.inForceFrom", {
                      number: inForce.number,
                      date: formatDate(inForce.inForceFrom, language),
                    })
                  : t("version.inForce", { number: inForce.number })
              }`}
          </li>
        ))}
      </ul>
    </section>
  );
}
