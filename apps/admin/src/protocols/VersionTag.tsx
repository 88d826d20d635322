import { Tag, type TagColour } from "@probity/ui/content/Tag";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { VersionStatus } from "../gql/graphql.js";

const colours: Record<VersionStatus, TagColour> = {
  DRAFT: "grey",
  CONSULTATION: "purple",
  APPROVED: "blue",
  IN_FORCE: "green",
  SUPERSEDED: "yellow",
  WITHDRAWN: "red",
};

/** The state of a protocol's version in words. */
export function VersionTag({ status }: { status: VersionStatus }): ReactNode {
  const { t } = useTranslation();
  return <Tag colour={colours[status]}>{t(`protocols.statuses.${status}`)}</Tag>;
}
