import type { ReactNode } from "react";
import { Route, Routes } from "react-router";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { AccessPage } from "./AccessPage.js";
import { BodiesPage } from "./BodiesPage.js";
import { AddBody, EndBody } from "./body-forms.js";
import { ConfigurationPage } from "./ConfigurationPage.js";
import { ConfigureRule } from "./ConfigureRule.js";
import { EndConfiguredRule } from "./EndConfiguredRule.js";
import { AddOffice, AddPerson, GrantAccess, ReportingLine, RevokeAccess } from "./people-forms.js";
import { RulesPage } from "./RulesPage.js";
import { TitlesPage } from "./TitlesPage.js";

/** How a force is set up, for those who may configure it. */
export function ConfigurationRoutes(): ReactNode {
  const { acting } = useSession();
  if (!acting.force.viewerCanConfigure) return <NotFound />;
  return (
    <Routes key={acting.force.id}>
      <Route index element={<ConfigurationPage />} />
      <Route path="titles" element={<TitlesPage />} />
      <Route path="bodies" element={<BodiesPage />} />
      <Route path="bodies/new" element={<AddBody />} />
      <Route path="bodies/:id/end" element={<EndBody />} />
      <Route path="access" element={<AccessPage />} />
      <Route path="access/new" element={<GrantAccess />} />
      <Route path="access/:id/revoke" element={<RevokeAccess />} />
      <Route path="people/new" element={<AddPerson />} />
      <Route path="people/line" element={<ReportingLine />} />
      <Route path="offices/new" element={<AddOffice />} />
      <Route path="rules" element={<RulesPage />} />
      <Route path="rules/edit" element={<ConfigureRule />} />
      <Route path="rules/:id/end" element={<EndConfiguredRule />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
