import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { formatDate } from "@probity/ui/dates";
import { Pagination } from "@probity/ui/page/Pagination";
import type { ReactNode } from "react";
import { personAddress } from "../addresses.js";
import { Downloads } from "../page/Downloads.js";
import { type DueItem, DueItems } from "../page/DueItems.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { usePageWords } from "../words.js";
import { byPerson } from "./by-person.js";
import { EntryTable } from "./EntryTable.js";
import { PersonFilter } from "./PersonFilter.js";
import { PublicationTerms } from "./PublicationTerms.js";
import { partAddress } from "./register-address.js";
import type { Hold, RegisterEntry, RegisterForce } from "./register.query.js";
import type { RegisterView } from "./register-view.js";

/** A register of a force: what is still due, then what is published, grouped by person. */
export function RegisterPage({
  force,
  entries,
  person,
  part,
  people,
  due,
  notDeclared,
  today,
}: RegisterView): ReactNode {
  const { language, t } = usePageWords();
  const { register } = part;
  const keptForStaff = force.registerPublication?.audience === "STAFF";
  const date = formatDate(part.on ?? today, language);
  const next = entries.pageInfo.hasNextPage ? (entries.pageInfo.endCursor ?? undefined) : undefined;
  return (
    <ForceFrame force={force} section="registers" trail={[{ text: t(`register.${register}.title`) }]}>
      <h1 className="govuk-heading-xl">{t(`register.${register}.title`)}</h1>
      <p className="govuk-body-l">{t(`register.${register}.intro`)}</p>
      {force.registerPublication && <PublicationTerms publication={force.registerPublication} part={part} />}
      {force.publicationHold && <HoldNotice hold={force.publicationHold} />}
      <PersonFilter part={part} people={people} />
      {notDeclared.length > 0 && (
        <DueSection id="not-declared" title={t("due.notDeclared")} items={notDeclared} force={force}>
          <p className="govuk-body">{t("due.notDeclaredText", { date })}</p>
        </DueSection>
      )}
      {due.length > 0 && <DueSection id="due" title={t("due.title")} items={due} force={force} />}
      <h2 className="govuk-heading-l">{t(part.ended ? "register.endedEntries" : "register.entries")}</h2>
      {entries.nodes.length > 0 ? (
        <>
          <p className="govuk-body">
            {t(part.on ? "register.stoodOnText" : "register.asOf", { date })}{" "}
            {t("register.count", { count: entries.totalCount })}
          </p>
          <People force={force} entries={entries.nodes} />
        </>
      ) : (
        <EmptyState
          title={
            person
              ? t(`register.${register}.noneOf`, { person: person.name, date })
              : t(`register.${register}.none`, { date })
          }
        >
          {!keptForStaff && t(`register.${register}.noneMeaning`)}
        </EmptyState>
      )}
      {part.after && (
        <p className="govuk-body pb-no-print">
          <a className="govuk-link" href={partAddress({ ...part, after: undefined }, "")}>
            {t("register.start")}
          </a>
        </p>
      )}
      <Pagination next={next && partAddress({ ...part, after: next }, "")} />
      <Downloads json={partAddress(part, ".json")} csv={partAddress({ ...part, after: undefined }, ".csv")} />
    </ForceFrame>
  );
}

interface DueSectionProps {
  id: string;
  title: string;
  items: readonly DueItem[];
  force: RegisterForce;
  children?: ReactNode;
}

function DueSection({ id, title, items, force, children }: DueSectionProps): ReactNode {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-l" id={id}>
        {title}
      </h2>
      {children}
      <DueItems items={items} force={force} level={3} />
    </section>
  );
}

function HoldNotice({ hold: { from, to, reason } }: { hold: Hold }): ReactNode {
  const { language, t } = usePageWords();
  return (
    <InsetText>
      {t("register.hold", { from: formatDate(from, language), to: formatDate(to, language), reason })}
    </InsetText>
  );
}

function People({ force, entries }: { force: RegisterForce; entries: readonly RegisterEntry[] }): ReactNode {
  const { language, t } = usePageWords();
  return byPerson(entries).map(({ person, entries: own }) => (
    <section key={person.id} aria-labelledby={`person-${person.id}`}>
      <h3 className="govuk-heading-m" id={`person-${person.id}`}>
        <a className="govuk-link" href={personAddress(force.slug, person.id, language)}>
          {person.name}
        </a>
      </h3>
      <Offices force={force} personId={person.id} />
      <EntryTable
        caption={t("register.caption", { person: person.name })}
        captionSize="hidden"
        entries={own}
        force={force.slug}
      />
    </section>
  ));
}

function Offices({ force, personId }: { force: RegisterForce; personId: string }): ReactNode {
  const titles = force.officeHolders.filter(({ person }) => person.id === personId).map(({ office }) => office.title);
  return titles.length > 0 && <p className="govuk-body">{[...new Set(titles)].join(", ")}</p>;
}
