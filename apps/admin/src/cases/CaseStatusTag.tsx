import { Tag, type TagColour } from "@probity/ui/content/Tag";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseStatus } from "../gql/graphql.js";

const colours: Record<CaseStatus, TagColour> = { WITH_RECIPIENT: "blue", NO_LAWFUL_RECIPIENT: "red", CLOSED: "grey" };

/** The state of a case in words. */
export function CaseStatusTag({ status }: { status: CaseStatus }): ReactNode {
  const { t } = useTranslation();
  return <Tag colour={colours[status]}>{t(`cases.statuses.${status}`)}</Tag>;
}
