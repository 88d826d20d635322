import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { address, languageOf } from "../addresses.js";
import { idOf, slugOf } from "../ask.js";
import { GiftTable } from "../gifts/GiftTable.js";
import { Downloads } from "../page/Downloads.js";
import { DueItems } from "../page/DueItems.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { EntryTable } from "../registers/EntryTable.js";
import { partAddress } from "../registers/register-address.js";
import { graphLanguage, usePageWords } from "../words.js";
import { TermWords } from "./TermWords.js";
import { askPerson, type Appointment, type PersonForce } from "./person.query.js";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).search);
  const variables = {
    slug: slugOf(params["force"]),
    person: idOf(params["person"]),
    language: graphLanguage(language),
  };
  return { force: await askPerson(context, variables), language, today: londonDay() };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, language } = loaderData;
  const data = address(`/${force.slug}/people/${force.person.id}.json`, language);
  return head({
    title: force.person.name,
    language,
    location,
    force,
    data: [{ type: "application/json", href: data }],
  });
};

export default function PersonPage(): ReactNode {
  const { force, today } = useLoaderData<typeof loader>();
  const { language, t } = usePageWords();
  const { person } = force;
  const due = force.dueItems.filter((item) => item.person?.id === person.id && item.status !== "MET");
  return (
    <ForceFrame force={force} trail={[{ text: person.name }]}>
      <h1 className="govuk-heading-xl">{person.name}</h1>
      <Appointments appointments={person.appointments} />
      {due.length > 0 && (
        <section aria-labelledby="due">
          <h2 className="govuk-heading-l" id="due">
            {t("due.title")}
          </h2>
          <DueItems items={due} force={force} level={3} />
        </section>
      )}
      <Entries force={force} register="INTERESTS" today={today} />
      <Entries force={force} register="GIFTS" today={today} />
      <Downloads json={address(`/${force.slug}/people/${person.id}.json`, language)} />
    </ForceFrame>
  );
}

function Appointments({ appointments }: { appointments: readonly Appointment[] }): ReactNode {
  const { language, t } = usePageWords();
  if (appointments.length === 0) return null;
  return (
    <Table
      narrow="stack"
      caption={t("appointments.caption")}
      rows={appointments}
      rowKey={({ id }) => id}
      columns={[
        { key: "office", heading: t("holders.office"), rowHeader: true, cell: ({ office }) => office.title },
        { key: "kind", heading: t("holders.kind"), cell: ({ kind }) => t(`appointment.${kind}`) },
        {
          key: "elected",
          heading: t("appointments.elected"),
          cell: ({ electedOn }) => (electedOn ? formatDate(electedOn, language) : "–"),
        },
        { key: "from", heading: t("holders.from"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "to",
          heading: t("appointments.to"),
          cell: ({ to }) => (to ? formatDate(to, language) : t("appointments.serving")),
        },
        { key: "term", heading: t("term.limit"), cell: ({ term }) => <TermWords term={term} /> },
      ]}
    />
  );
}

interface EntriesProps {
  force: PersonForce;
  register: "INTERESTS" | "GIFTS";
  today: string;
}

function Entries({ force, register, today }: EntriesProps): ReactNode {
  const { language, t } = usePageWords();
  const { slug, person } = force;
  const { nodes, totalCount } = register === "INTERESTS" ? person.interests : person.gifts;
  const caption = t(`register.${register}.caption`, { person: person.name });
  const all = partAddress({ slug, register, language: graphLanguage(language), person: person.id }, "");
  return (
    <section aria-labelledby={register}>
      <h2 className="govuk-heading-l" id={register}>
        {t(`register.${register}.title`)}
      </h2>
      {nodes.length > 0 ? (
        <>
          {register === "INTERESTS" && <EntryTable caption={caption} entries={person.interests.nodes} force={slug} />}
          {register === "GIFTS" && (
            <GiftTable caption={caption} gifts={person.gifts.nodes} force={slug} titles={force.roleTitles} />
          )}
        </>
      ) : (
        <EmptyState
          title={t(`register.${register}.noneOf`, { person: person.name, date: formatDate(today, language) })}
        />
      )}
      {totalCount > nodes.length && (
        <p className="govuk-body">
          <a className="govuk-link" href={all}>
            {t("register.allOf", { count: totalCount })}
          </a>
        </p>
      )}
    </section>
  );
}
