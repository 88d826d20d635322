import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRoleTitles } from "../configuration/roles.js";
import type { PermissionWholeFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { WhoDecides } from "./NeedText.js";
import { PermissionStatusTag } from "./PermissionTable.js";

/** What was asked for, what the rulebook said of it on the day, and what was decided. */
export function PermissionFacts({ permission }: { permission: PermissionWholeFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = useRoleTitles();
  const { description, withWhom, effect, conditions, beginsOn, begunOn, daysBegunBefore, renews } = permission;
  const day = (on: string) => formatDate(on, language);
  const row = (key: string, value: ReactNode) => (value ? [{ key: t(key), value }] : []);
  const prose = (text: string | null | undefined) => text && <span className="ad-prose">{text}</span>;
  const begun = begunOn && t("permissions.begunBefore", { date: day(begunOn), count: daysBegunBefore ?? 0 });
  return (
    <SummaryList
      rows={[
        ...row("permissions.statusHeading", <PermissionStatusTag {...permission} />),
        ...row("permissions.description", prose(description)),
        ...row("permissions.withWhom", prose(withWhom)),
        ...row("permissions.effect", prose(effect)),
        ...row("permissions.voluntaryHeading", permission.voluntary && t("permissions.voluntary.yes")),
        ...row("permissions.beginsOn", beginsOn && day(beginsOn)),
        ...row("permissions.begunOn", begun),
        ...row(
          "permissions.renews",
          renews && <Link href={`/permissions/${renews.id}`}>{t("permissions.former")}</Link>,
        ),
        ...row("permissions.needHeading", <NeedOnTheDay permission={permission} />),
        ...row("permissions.decider", <WhoDecides {...permission} titleOf={titleOf} />),
        ...row("permissions.conditions", prose(conditions)),
        ...row("permissions.until", until(permission, day, t("permissions.noEnd"))),
        ...row("permissions.readers", t(permission.public ? "permissions.public" : "permissions.notPublic")),
      ]}
    />
  );
}

function until(
  { until: last, status }: PermissionWholeFragment,
  day: (on: string) => string,
  noEnd: string,
): string | null {
  if (last) return day(last);
  return status === "GRANTED" ? noEnd : null;
}

function NeedOnTheDay({
  permission: { outcome, before, explanation },
}: {
  permission: PermissionWholeFragment;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p className="govuk-body">
        {t(`permissions.needThen.${outcome}`)} {before && t(`permissions.beforeThen.${before}`)}
      </p>
      {explanation.map((sentence) => (
        <p key={sentence} className="govuk-body" lang="en">
          {sentence}
        </p>
      ))}
    </>
  );
}
