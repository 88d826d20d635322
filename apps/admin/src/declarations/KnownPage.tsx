import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblems } from "../forms/useProblems.js";
import { graphql } from "../gql/gql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { Lines } from "./RegisterEntries.js";

const knownDocument = graphql(/* GraphQL */ `
  query KnownEntries($force: ID!, $day: Date!, $after: String) {
    registerEntries(force: $force, asKnownFor: $day, first: 20, after: $after) {
      nodes {
        ...RegisterLine
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The register as it is now known for a day: what was declared by then, whenever it was published. */
export function KnownPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const [day, setDay] = useState(londonDay());
  const [typed, setTyped] = useState(dateParts(londonDay()));
  const problems = useProblems(undefined, ["day"]);

  function show(event: FormEvent): void {
    event.preventDefault();
    const asked = isoDate(typed);
    const coming = asked !== null && asked > londonDay();
    const found = [
      !asked && { id: "day", message: t("forms.dateWrong") },
      coming && { id: "day", message: t("forms.dateFuture") },
    ];
    if (problems.check(found) && asked) setDay(asked);
  }

  return (
    <Screen
      title={t("review.known")}
      caption={acting.force.name}
      back={{ href: "/declarations", text: t("declarations.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("review.knownText")}</p>
      <form onSubmit={show} noValidate>
        <DateInput
          id="day"
          name="day"
          label={t("review.day")}
          value={typed}
          onChange={setTyped}
          error={problems.at("day")}
        />
        <Button variant="secondary">{t("review.show")}</Button>
      </form>
      <Known day={day} />
    </Screen>
  );
}

function Known({ day }: { day: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting } = useSession();
  const result = useQuery(knownDocument, { variables: { force: acting.force.id, day } });
  const date = formatDate(day, language);
  return (
    <Answer of={result}>
      {({ registerEntries: known }) =>
        known.nodes.length === 0 ? (
          <EmptyState title={t("review.knownNone", { date })} />
        ) : (
          <>
            <Lines caption={t("review.knownFor", { date })} rows={known.nodes} />
            <ShowMore list={known} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )
      }
    </Answer>
  );
}
