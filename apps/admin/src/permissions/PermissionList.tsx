import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate, londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PermissionsQueryVariables } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";
import { permissionsDocument } from "./permission.document.js";
import { PermissionTable } from "./PermissionTable.js";

type Only = Omit<PermissionsQueryVariables, "force" | "after">;

/** One list; what waits for the viewer is left out where nothing does. */
export function Permissions({ name, only }: { name: "toAct" | "mine" | "register"; only: Only }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  const result = useQuery(permissionsDocument, { variables: { force: force.id, ...only } });
  const title = t(`permissions.list.${name}`);
  return (
    <Answer of={result}>
      {({ permissions }) => {
        if (permissions.nodes.length > 0)
          return (
            <>
              <PermissionTable caption={title} rows={permissions.nodes} />
              <ShowMore list={permissions} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          );
        if (name === "toAct") return null;
        return (
          <>
            <h2 className="govuk-heading-m">{title}</h2>
            <EmptyState title={t(`permissions.empty.${name}`, { date: formatDate(londonDay(), language) })} />
          </>
        );
      }}
    </Answer>
  );
}
