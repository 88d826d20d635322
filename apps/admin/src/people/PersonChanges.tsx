import { InsetText } from "@probity/ui/content/InsetText";
import { formatDate } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import type { PersonOfPage } from "./PersonPage.js";

/** For those who set the force up: that somebody is to leave, and may stay after all; or the ways to move or leave. */
export function PersonChanges({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  if (!force.viewerCanConfigure) return null;
  const leaving = person.changes?.find(({ viewerCanUndo }) => viewerCanUndo);
  if (leaving)
    return (
      <InsetText>
        {t("personChange.leaves", { date: formatDate(leaving.on, language) })}{" "}
        <Link href={`/people/${person.id}/stay`}>{t("personChange.undoLink")}</Link>
      </InsetText>
    );
  return (
    <ButtonGroup>
      <ButtonLink variant="secondary" href={`/people/${person.id}/move`}>
        {t("personChange.moveLink")}
      </ButtonLink>
      <ButtonLink variant="secondary" href={`/people/${person.id}/leave`}>
        {t("personChange.leaveLink")}
      </ButtonLink>
    </ButtonGroup>
  );
}
