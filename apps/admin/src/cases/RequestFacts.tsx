import { useLazyQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseClockPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { requesterDocument } from "./clocks.document.js";

interface RequestProps {
  of: CaseClockPartsFragment;
  request: NonNullable<CaseClockPartsFragment["informationRequest"]>;
}

/** What a request for information is known by, and what comes next. */
export function RequestFacts({ of, request }: RequestProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { receivedOn, answeredOn, answer } = request;
  const stands = of.clocks.some(({ state }) => state === "PAUSED");
  const open = !answeredOn && of.viewerPart !== "COMPLAINANT" && of.status !== "CLOSED";
  return (
    <>
      <h2 className="govuk-heading-m">{t("request.title")}</h2>
      <SummaryList
        rows={[
          { key: t("request.received"), value: formatDate(receivedOn, language) },
          {
            key: t("request.answered"),
            value: answeredOn ? formatDate(answeredOn, language) : t("breach.notYet"),
          },
          ...(answer ? [{ key: t("request.answer"), value: t(`request.answers.${answer}`) }] : []),
        ]}
      />
      <Requester id={of.id} />
      {open && (
        <ul className="govuk-list">
          <li>
            <Link href={`/cases/${of.id}/request/answer`}>{t("request.answerTitle")}</Link>
          </li>
          <li>
            <Link href={`/cases/${of.id}/request/clarify`}>{t(stands ? "request.cameTitle" : "request.askTitle")}</Link>
          </li>
        </ul>
      )}
    </>
  );
}

/** Who asks, once that is asked for: each reading is recorded. */
function Requester({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const [read, { data, loading }] = useLazyQuery(requesterDocument, { fetchPolicy: "no-cache" });
  const request = data?.case?.informationRequest;
  if (request)
    return <SummaryList rows={[{ key: t("request.requester"), value: request.requester ?? t("forms.notProvided") }]} />;
  return (
    <Button type="button" variant="secondary" aria-disabled={loading} onClick={() => void read({ variables: { id } })}>
      {t("request.readRequester")}
    </Button>
  );
}
