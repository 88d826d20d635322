import type { ReactNode } from "react";
import { type RouteObject, useRoutes } from "react-router";
import { configurationRoutes, forcesRoutes } from "./configuration/routes.js";
import { page } from "./page-route.js";
import { versionRoutes } from "./protocols/version-routes.js";
import { NotFound } from "./shell/NotFound.js";
import { Shell } from "./shell/Shell.js";

const pages: RouteObject[] = [
  page("", async () => (await import("./due/DuePage.js")).DuePage),
  page("declarations", async () => (await import("./declarations/DeclarationsPage.js")).DeclarationsPage),
  page("declarations/new", async () => (await import("./declarations/journey/StartDeclaration.js")).StartDeclaration),
  page("declarations/:id", async () => (await import("./declarations/DeclarationPage.js")).DeclarationPage),
  page("declarations/:id/:step/:category?", async () => (await import("./declarations/journey/Journey.js")).Journey),
  page("concerns/new", async () => (await import("./concerns/RaiseConcern.js")).RaiseConcern),
  page("cases", async () => (await import("./cases/CasesPage.js")).CasesPage),
  page("cases/:id", async () => (await import("./cases/CasePage.js")).CasePage),
  page("protocols", async () => (await import("./protocols/library/ProtocolsPage.js")).ProtocolsPage),
  page("protocols/import", async () => (await import("./protocols/library/ImportProtocol.js")).ImportProtocol),
  page("protocols/new", async () => (await import("./protocols/library/NewProtocol.js")).NewProtocol),
  page("protocols/:protocolId/draft", async () => (await import("./protocols/library/DraftVersion.js")).DraftVersion),
  page("protocols/compare", async () => (await import("./protocols/compare/ComparePage.js")).ComparePage),
  page("protocols/simulate", async () => (await import("./protocols/simulate/SimulatePage.js")).SimulatePage),
  page("protocols/matrix", async () => (await import("./protocols/matrix/MatrixPage.js")).MatrixPage),
  versionRoutes,
  page("signatures", async () => (await import("./acknowledgements/SignaturesPage.js")).SignaturesPage),
  page("signatures/:versionId", async () => (await import("./acknowledgements/SignPage.js")).SignPage),
  page("signatures/remind", async () => (await import("./acknowledgements/RemindPage.js")).RemindPage),
  page("notices", async () => (await import("./notices/NoticesPage.js")).NoticesPage),
  page("notices/preferences", async () => (await import("./notices/PreferencesPage.js")).PreferencesPage),
  page("people", async () => (await import("./people/PeoplePage.js")).PeoplePage),
  page("people/appoint", async () => (await import("./people/Appoint.js")).Appoint),
  page(
    "people/:personId/appointments/:appointmentId/end",
    async () => (await import("./people/EndAppointment.js")).EndAppointment,
  ),
  page("calendar", async () => (await import("./calendar/CalendarPage.js")).CalendarPage),
  page("calendar/add", async () => (await import("./calendar/AddBankHoliday.js")).AddBankHoliday),
  page(
    "calendar/:year/:id/withdraw",
    async () => (await import("./calendar/WithdrawBankHoliday.js")).WithdrawBankHoliday,
  ),
  page("settings/branding", async () => (await import("./settings/BrandingPage.js")).BrandingPage),
  configurationRoutes,
  forcesRoutes,
  { path: "*", element: <NotFound /> },
];

/** Every screen and its address below `/admin`. */
export const routes: RouteObject[] = [{ element: <Shell />, children: pages }];

/** The screen at the present address. */
export function Screens(): ReactNode {
  return useRoutes(routes);
}
