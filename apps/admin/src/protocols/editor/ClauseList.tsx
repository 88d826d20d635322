import { Tag } from "@probity/ui/content/Tag";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { useClauseInView } from "../compare/useClauseInView.js";
import { versionHref, type VersionView } from "../version.document.js";
import { groupByHeading } from "./clause-groups.js";
import { ClauseWords } from "./ClauseWords.js";
import { RuleList } from "./RuleList.js";
import { clauseTitle } from "../clause-title.js";
import { usePrecedents } from "../../precedents/usePrecedents.js";

/** The clauses in the document's order under their headings; each can be linked to by its number. */
export function ClauseList({ version }: { version: VersionView }): ReactNode {
  useClauseInView();
  const precedents = usePrecedents(version);
  return (
    <>
      {groupByHeading(version.clauses).map(({ heading, clauses: group }, index) => (
        <section key={index}>
          {heading.length > 0 && <h3 className="govuk-heading-s">{heading.join(" › ")}</h3>}
          {group.map((clause) => (
            <ClauseView
              key={clause.id}
              clause={clause}
              version={version}
              precedents={precedents.get(clause.clauseId) ?? 0}
            />
          ))}
        </section>
      ))}
    </>
  );
}

interface ClauseViewProps {
  clause: ClausePartsFragment;
  version: VersionView;
}

function ClauseView({ clause, version, precedents }: ClauseViewProps & { precedents: number }): ReactNode {
  const { t } = useTranslation();
  const { clauseId, label } = clause;
  return (
    <div id={clauseId} className="ad-clause">
      <h4 className="govuk-heading-s govuk-!-margin-bottom-1">
        {clauseTitle(label, t)} <span className="govuk-!-font-weight-regular">{clauseId}</span>
      </h4>
      <Marks clause={clause} />
      <ClauseWords clause={clause} />
      <RuleList clause={clause} version={version} />
      {precedents > 0 && (
        <p className="govuk-body pb-no-print">
          <Link href={`/precedents?clause=${encodeURIComponent(clauseId)}`}>
            {t("precedents.onClause", { number: precedents })}
            <span className="govuk-visually-hidden">: {clauseId}</span>
          </Link>
        </p>
      )}
      <ClauseSteps clause={clause} version={version} />
    </div>
  );
}

/** What the clause does, whom it binds, and how it stands on the model protocol. */
function Marks({ clause }: { clause: ClausePartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { kinds, audience, modelClause, modelRelation, modelReason } = clause;
  const facts = [
    kinds.map((kind) => t(`editor.kind.${kind}`)).join(", "),
    audience.length > 0 && t("editor.binds", { who: audience.map((one) => t(`editor.class.${one}`)).join(", ") }),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && <p className="govuk-body-s govuk-!-margin-bottom-1">{facts.join(" · ")}</p>}
      {modelRelation && (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          <Tag colour={modelRelation === "AMEND" ? "yellow" : "grey"}>{t(`editor.model.${modelRelation}`)}</Tag>{" "}
          {t("editor.modelClause", { clause: modelClause })}
          {modelReason && ` ${t("editor.modelReason", { reason: modelReason })}`}
        </p>
      )}
    </>
  );
}

function ClauseSteps({ clause, version }: ClauseViewProps): ReactNode {
  const { t } = useTranslation();
  const { clauseId } = clause;
  const at = (path: string): string => versionHref(version, path);
  const steps = [
    version.viewerCanEdit && { href: at(`/clauses/${clauseId}`), text: t("editor.change") },
    version.viewerCanEdit && { href: at(`/clauses/new?after=${clauseId}`), text: t("editor.addAfter") },
    version.viewerCanEdit && { href: at(`/clauses/${clauseId}/rules/new`), text: t("editor.addRule") },
    version.viewerCanEdit && { href: at(`/clauses/${clauseId}/remove`), text: t("editor.remove") },
    version.viewerCanComment && { href: at(`/consultation/clauses/${clauseId}`), text: t("editor.comment") },
  ].filter((step) => step !== false);
  if (steps.length === 0) return null;
  return (
    <ul className="govuk-list ad-steps pb-no-print">
      {steps.map(({ href, text }) => (
        <li key={href}>
          <Link href={href}>
            {text}
            <span className="govuk-visually-hidden">: {clauseId}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
