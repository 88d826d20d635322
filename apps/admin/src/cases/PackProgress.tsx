import { useQuery } from "@apollo/client/react";
import { Tag, type TagColour } from "@probity/ui/content/Tag";
import { formatDateTime } from "@probity/ui/dates";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PackPartsFragment, PackState } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { packDocument } from "./pack.document.js";

const colours: Record<PackState, TagColour> = {
  WAITING: "grey",
  MAKING: "blue",
  READY: "green",
  FAILED: "red",
  GONE: "grey",
};
const underWay: readonly PackState[] = ["WAITING", "MAKING"];
const everySecond = 1_000;

/** One pack: how far it has come, asked again while it is being made, and the button that saves it. */
export function PackProgress({ begun }: { begun: PackPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [polling, setPolling] = useState(underWay.includes(begun.state));
  const { data } = useQuery(packDocument, {
    variables: { id: begun.id },
    skip: !polling,
    pollInterval: polling ? everySecond : 0,
    fetchPolicy: "network-only",
  });
  const pack = data?.evidencePack ?? begun;
  if (polling && !underWay.includes(pack.state)) setPolling(false);
  const { state, done, total } = pack;
  return (
    <section aria-label={t(`pack.recipients.${pack.recipient}`)} className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {t(`pack.recipients.${pack.recipient}`)} <Tag colour={colours[state]}>{t(`pack.states.${state}`)}</Tag>
      </h3>
      <p className="govuk-hint">{t("pack.askedAt", { date: formatDateTime(pack.askedAt, language) })}</p>
      {underWay.includes(state) && (
        <div role="status">
          <label className="govuk-body" htmlFor={`pack-${pack.id}`}>
            {t("pack.progress", { done, total })}
          </label>
          <br />
          <progress id={`pack-${pack.id}`} max={Math.max(total, 1)} {...(total > 0 ? { value: done } : {})} />
        </div>
      )}
      {state === "FAILED" && <p className="govuk-body">{t("pack.failed")}</p>}
      {state === "READY" && <Ready pack={pack} />}
    </section>
  );
}

function Ready({ pack }: { pack: PackPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, recipient, size, sha256, expiresAt } = pack;
  const date = expiresAt ? formatDateTime(expiresAt, language) : "";
  return (
    <>
      <p className="govuk-body">{t("pack.ready", { size: Math.ceil((size ?? 0) / 1000), date })}</p>
      <p className="govuk-body govuk-!-margin-bottom-1">{t("pack.digest")}</p>
      <p className="govuk-body">
        <code className="ad-digest">{sha256}</code>
      </p>
      {/* Not an address of this app: the browser saves what comes from there. */}
      <p className="govuk-body">
        <a className="govuk-link" href={`/packs/${id}`}>
          {t("pack.save", { recipient: t(`pack.recipients.${recipient}`) })}
        </a>
      </p>
    </>
  );
}
