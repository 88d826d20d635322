import { Tag, type TagColour } from "@probity/ui/content/Tag";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DeclarationStatus } from "../gql/graphql.js";

const colours: Record<DeclarationStatus, TagColour> = {
  DRAFT: "grey",
  SUBMITTED: "blue",
  RETURNED: "orange",
  PUBLISHED: "green",
};

/** The state of a declaration in words. */
export function StatusTag({ status }: { status: DeclarationStatus }): ReactNode {
  const { t } = useTranslation();
  return <Tag colour={colours[status]}>{t(`declarations.status.${status}`)}</Tag>;
}
