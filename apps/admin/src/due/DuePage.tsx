import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SignaturesDue } from "../acknowledgements/SignaturesDue.js";
import type { DuePersonDutiesQuery, DueQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { CasesExpiring } from "./CasesExpiring.js";
import { todayInLondon } from "./due-groups.js";
import { dueDocument, duePersonDutiesDocument } from "./due.document.js";
import { thingsDue } from "./due-things.js";
import { DueList } from "./DueList.js";
import { WaitingDecisions } from "./WaitingDecisions.js";

/** The first screen: what is due, the viewer's own first, then the force's. */
export function DuePage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const variables = { force: acting.force.id, language: apiLanguage, reviewer: can("registers:publish") };
  const mayRead = can("obligations:own");
  const result = useQuery(dueDocument, { variables, skip: !mayRead });
  const ofPeople = { force: acting.force.id, language: apiLanguage };
  const duties = useQuery(duePersonDutiesDocument, { variables: ofPeople, skip: !mayRead });
  return (
    <Screen title={t("due.title")} caption={acting.force.name}>
      <SignaturesDue key={acting.force.id} />
      <CasesExpiring key={`cases in ${acting.force.id}`} />
      <WaitingDecisions key={`decisions in ${acting.force.id}`} />
      {mayRead ? (
        <Answer of={result}>
          {(data) => <Answer of={duties}>{(ofPersons) => <DueSections data={data} duties={ofPersons} />}</Answer>}
        </Answer>
      ) : (
        <NoDuties />
      )}
    </Screen>
  );
}

function DueSections({ data, duties }: { data: DueQuery; duties: DuePersonDutiesQuery }): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { all, hidden } = thingsDue(data, duties);
  const mine = all.filter((item) => item.person.id === acting.person?.id);
  const others = all.filter((item) => item.person.id !== acting.person?.id);
  const declares = acting.person !== null && can("registers:declare");
  const today = todayInLondon();
  return (
    <>
      {data.waiting && data.waiting.totalCount > 0 && (
        <InsetText>
          {t("due.waiting", { count: data.waiting.totalCount })} <Link href="/declarations">{t("due.review")}</Link>
        </InsetText>
      )}
      {(declares || mine.length > 0) && (
        <DueList heading={t("due.mine")} items={mine} today={today} empty={<NothingMine />} />
      )}
      {can("obligations:read") && (
        <DueList heading={t("due.force")} items={others} today={today} withPerson empty={t("due.noneOfForce")} />
      )}
      {hidden > 0 && <p className="govuk-body">{t("due.hidden", { count: hidden })}</p>}
    </>
  );
}

function NoDuties(): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <>
      <p className="govuk-body">{t("due.notForYou")}</p>
      {can("registers:declare") && (
        <p className="govuk-body">
          <Link href="/declarations/new">{t("due.declareChange")}</Link>
        </p>
      )}
    </>
  );
}

function NothingMine(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="govuk-body">
      {t("due.noneOfMine")} <Link href="/declarations/new">{t("due.declareChange")}</Link>
    </p>
  );
}
