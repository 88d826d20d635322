import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../shell/acting-force.js";
import { waitingDecisionsDocument } from "./due.document.js";

/** How many offers, permissions and decisions on conflicts wait for the viewer, each with the page where they are decided; nothing where none does. */
export function WaitingDecisions(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const variables = { force: acting.force.id, reviewer: can("registers:publish") };
  const options = { variables, skip: !can("registers:declare"), fetchPolicy: "cache-and-network" } as const;
  const { data } = useQuery(waitingDecisionsDocument, options);
  const waiting = [
    { key: "toApprove", href: "/gifts", count: data?.toApprove.totalCount ?? 0 },
    { key: "toPublish", href: "/gifts", count: data?.toPublish?.totalCount ?? 0 },
    { key: "toDecide", href: "/permissions", count: data?.toDecide.totalCount ?? 0 },
    { key: "toAnswer", href: "/meetings/conflicts?waiting", count: data?.toAnswer.totalCount ?? 0 },
  ].filter(({ count }) => count > 0);
  return waiting.map(({ key, href, count }) => (
    <InsetText key={key}>
      {t(`due.decisions.${key}`, { count })} <Link href={href}>{t(`due.decisions.${key}Link`)}</Link>
    </InsetText>
  ));
}
