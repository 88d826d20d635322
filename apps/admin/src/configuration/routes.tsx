import type { ReactNode } from "react";
import { Outlet, type RouteObject } from "react-router";
import { page } from "../page-route.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";

/** How a force is set up, for those who may configure it. */
export const configurationRoutes: RouteObject = {
  path: "settings/configuration",
  element: <ForConfigurers />,
  children: [
    page("", async () => (await import("./ConfigurationPage.js")).ConfigurationPage),
    page("titles", async () => (await import("./TitlesPage.js")).TitlesPage),
    page("bodies", async () => (await import("./BodiesPage.js")).BodiesPage),
    page("bodies/new", async () => (await import("./body-forms.js")).AddBody),
    page("bodies/:id/end", async () => (await import("./body-forms.js")).EndBody),
    page("access", async () => (await import("./AccessPage.js")).AccessPage),
    page("access/new", async () => (await import("./people-forms.js")).GrantAccess),
    page("access/:id/revoke", async () => (await import("./people-forms.js")).RevokeAccess),
    page("provisioning", async () => (await import("../people-import/ProvisioningPage.js")).ProvisioningPage),
    page("provisioning/new", async () => (await import("../people-import/MakeToken.js")).MakeToken),
    page("provisioning/:id/revoke", async () => (await import("../people-import/RevokeToken.js")).RevokeToken),
    page("people/new", async () => (await import("./people-forms.js")).AddPerson),
    page("people/line", async () => (await import("./people-forms.js")).ReportingLine),
    page("offices/new", async () => (await import("./people-forms.js")).AddOffice),
    page("offices/bodies/new", async () => (await import("../people/office-forms.js")).AddOfficeBody),
    page("offices/bodies/:id/end", async () => (await import("../people/office-forms.js")).EndOfficeBody),
    page("offices/:id/end", async () => (await import("../people/office-forms.js")).EndOffice),
    page("queue-keeper", async () => (await import("../cases/NameKeeper.js")).NameKeeper),
    page("retention", async () => (await import("./RetentionPage.js")).RetentionPage),
    page("retention/:kind", async () => (await import("./RetentionPage.js")).SetRetention),
    page("vault", async () => (await import("../cases/VaultOpeners.js")).VaultOpeners),
    page("vault/new", async () => (await import("../cases/VaultOpeners.js")).NameVaultOpener),
    page("vault/:id/end", async () => (await import("../cases/VaultOpeners.js")).EndVaultOpener),
    page("statutory", async () => (await import("../cases/ArrangementsPage.js")).ArrangementsPage),
    page("statutory/new/:what", async () => (await import("../cases/ArrangementsPage.js")).RecordArrangement),
    page("statutory/:id/end", async () => (await import("../cases/ArrangementsPage.js")).EndArrangement),
    page("case-kinds", async () => (await import("./CaseKindsPage.js")).CaseKindsPage),
    page("case-kinds/:kind", async () => (await import("./CaseKindPage.js")).CaseKindPage),
    page("case-kinds/:kind/set", async () => (await import("./SetCaseKind.js")).SetCaseKind),
    page("letters", async () => (await import("./LetterTemplatesPage.js")).LetterTemplatesPage),
    page("letters/:kind", async () => (await import("./EditLetterTemplate.js")).EditLetterTemplate),
    page("election-day", async () => (await import("../people/office-forms.js")).SetElectionDay),
    page("rules", async () => (await import("./RulesPage.js")).RulesPage),
    page("registers", async () => (await import("./RulesPage.js")).RegistersPage),
    page("rules/edit", async () => (await import("./ConfigureRule.js")).ConfigureRule),
    page("rules/:id/end", async () => (await import("./EndConfiguredRule.js")).EndConfiguredRule),
  ],
};

/** The forces of the platform, for those who run it. */
export const forcesRoutes: RouteObject = {
  path: "settings/forces",
  element: <ForOperators />,
  children: [
    page("", async () => (await import("./ForcesPage.js")).ForcesPage),
    page("new", async () => (await import("./CreateForce.js")).CreateForce),
    page(":id/administrator", async () => (await import("./NameAdministrator.js")).NameAdministrator),
  ],
};

function ForConfigurers(): ReactNode {
  const { acting } = useSession();
  return acting.force.viewerCanConfigure ? <Outlet key={acting.force.id} /> : <NotFound />;
}

function ForOperators(): ReactNode {
  const { forces } = useSession();
  return forces.some(({ permissions }) => permissions.includes("force:create")) ? <Outlet /> : <NotFound />;
}
