import type { ReactNode } from "react";
import { type RouteObject, useRoutes } from "react-router";
import { configurationRoutes, forcesRoutes } from "./configuration/routes.js";
import { page } from "./page-route.js";
import { versionRoutes } from "./protocols/version-routes.js";
import { NotFound } from "./shell/NotFound.js";
import { Shell } from "./shell/Shell.js";

const pages: RouteObject[] = [
  page("", async () => (await import("./due/DuePage.js")).DuePage),
  page("duties", async () => (await import("./duties/DutiesPage.js")).DutiesPage),
  page("declarations", async () => (await import("./declarations/DeclarationsPage.js")).DeclarationsPage),
  page("declarations/new", async () => (await import("./declarations/journey/StartDeclaration.js")).StartDeclaration),
  page("declarations/holds", async () => (await import("./declarations/HoldsPage.js")).HoldsPage),
  page("declarations/withheld", async () => (await import("./declarations/WithheldPage.js")).WithheldPage),
  page("declarations/known", async () => (await import("./declarations/KnownPage.js")).KnownPage),
  page("declarations/:id", async () => (await import("./declarations/DeclarationPage.js")).DeclarationPage),
  page("declarations/:id/:step/:category?", async () => (await import("./declarations/journey/Journey.js")).Journey),
  page("gifts", async () => (await import("./gifts/GiftsPage.js")).GiftsPage),
  page("gifts/new", async () => (await import("./gifts/DeclareGift.js")).DeclareGift),
  page("gifts/:id", async () => (await import("./gifts/GiftPage.js")).GiftPage),
  page("gifts/:id/declare", async () => (await import("./gifts/DeclareGift.js")).DeclareGiftAnew),
  page("gifts/:id/correct", async () => (await import("./gifts/CorrectGift.js")).CorrectGift),
  page("permissions", async () => (await import("./permissions/PermissionsPage.js")).PermissionsPage),
  page("permissions/new", async () => (await import("./permissions/AskPermission.js")).AskPermission),
  page("permissions/:id", async () => (await import("./permissions/PermissionPage.js")).PermissionPage),
  page("search", async () => (await import("./search/SearchPage.js")).SearchPage),
  page("publication", async () => (await import("./publication/PublicationPage.js")).PublicationPage),
  page("publication/:item", async () => (await import("./publication/KeepItem.js")).KeepItem),
  page("meetings", async () => (await import("./meetings/MeetingsPage.js")).MeetingsPage),
  page("meetings/new", async () => (await import("./meetings/MeetingForm.js")).NewMeeting),
  page("meetings/check", async () => (await import("./meetings/CheckPage.js")).CheckPage),
  page("meetings/conflicts", async () => (await import("./meetings/LedgerPage.js")).LedgerPage),
  page("meetings/conflicts/new", async () => (await import("./meetings/DecideConflict.js")).DecideConflict),
  page("meetings/:id", async () => (await import("./meetings/MeetingPage.js")).MeetingPage),
  page("meetings/:id/edit", async () => (await import("./meetings/MeetingForm.js")).EditMeeting),
  page("meetings/:id/none", async () => (await import("./meetings/MeetingSteps.js")).RecordNone),
  page("meetings/:id/declare", async () => (await import("./meetings/DeclareInterest.js")).DeclareInterest),
  page(
    "meetings/:id/declare/:declarationId",
    async () => (await import("./meetings/DeclareInterest.js")).DeclareInterest,
  ),
  page(
    "meetings/:id/withdraw/:declarationId",
    async () => (await import("./meetings/MeetingSteps.js")).WithdrawDeclaration,
  ),
  page("concerns/new", async () => (await import("./concerns/RaiseConcern.js")).RaiseConcern),
  page("cases", async () => (await import("./cases/CasesPage.js")).CasesPage),
  page("cases/queue", async () => (await import("./cases/QueuePage.js")).QueuePage),
  page("cases/:id/give", async () => (await import("./cases/GiveCase.js")).GiveCase),
  page("cases/:id/subject", async () => (await import("./cases/NameSubject.js")).NameSubject),
  page("cases/:id", async () => (await import("./cases/CasePage.js")).CasePage),
  page("cases/:id/record/:kind", async () => (await import("./cases/RecordStep.js")).RecordStep),
  page("protocols", async () => (await import("./protocols/library/ProtocolsPage.js")).ProtocolsPage),
  page("protocols/import", async () => (await import("./protocols/library/ImportProtocol.js")).ImportProtocol),
  page("protocols/new", async () => (await import("./protocols/library/NewProtocol.js")).NewProtocol),
  page("protocols/:protocolId/draft", async () => (await import("./protocols/library/DraftVersion.js")).DraftVersion),
  page("protocols/compare", async () => (await import("./protocols/compare/ComparePage.js")).ComparePage),
  page("protocols/simulate", async () => (await import("./protocols/simulate/SimulatePage.js")).SimulatePage),
  page("protocols/matrix", async () => (await import("./protocols/matrix/MatrixPage.js")).MatrixPage),
  page("protocols/findings", async () => (await import("./protocols/findings/FindingsPage.js")).FindingsPage),
  page("protocols/citations", async () => (await import("./protocols/citations/CitationsPage.js")).CitationsPage),
  page("protocols/citations/:name", async () => (await import("./protocols/citations/CheckCitation.js")).CheckCitation),
  versionRoutes,
  page("signatures", async () => (await import("./acknowledgements/SignaturesPage.js")).SignaturesPage),
  page("signatures/:versionId", async () => (await import("./acknowledgements/SignPage.js")).SignPage),
  page(
    "signatures/paper/:personId/:versionId",
    async () => (await import("./acknowledgements/PaperSignaturePage.js")).PaperSignaturePage,
  ),
  page("signatures/remind", async () => (await import("./acknowledgements/RemindPage.js")).RemindPage),
  page("notices", async () => (await import("./notices/NoticesPage.js")).NoticesPage),
  page("notices/preferences", async () => (await import("./notices/PreferencesPage.js")).PreferencesPage),
  page("people", async () => (await import("./people/PeoplePage.js")).PeoplePage),
  page("people/offices", async () => (await import("./people/OfficesPage.js")).OfficesPage),
  page("people/offices/:officeId", async () => (await import("./people/OfficePage.js")).OfficePage),
  page("people/access", async () => (await import("./people/AccessListPage.js")).AccessListPage),
  page("people/join", async () => (await import("./people/joiner-and-leaver.js")).RecordJoiner),
  page("people/:personId/move", async () => (await import("./people/RecordMover.js")).RecordMover),
  page("people/:personId/leave", async () => (await import("./people/joiner-and-leaver.js")).RecordLeaver),
  page("people/:personId/stay", async () => (await import("./people/joiner-and-leaver.js")).UndoLeaver),
  page("people/:personId", async () => (await import("./people/PersonPage.js")).PersonPage),
  page("people/:personId/address", async () => (await import("./people/own-forms.js")).FormOfAddress),
  page("people/:personId/vetting", async () => (await import("./people/record-forms.js")).RecordVetting),
  page("people/:personId/training", async () => (await import("./people/record-forms.js")).RecordTraining),
  page("people/:personId/restriction", async () => (await import("./people/record-forms.js")).RecordRestriction),
  page("people/:personId/relationships/new", async () => (await import("./people/own-forms.js")).RecordRelationship),
  page(
    "people/:personId/relationships/:relationshipId/end",
    async () => (await import("./people/own-forms.js")).EndRelationship,
  ),
  page("people/import", async () => (await import("./people-import/ImportPeople.js")).ImportPeople),
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
