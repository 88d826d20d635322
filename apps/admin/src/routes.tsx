import { lazy, type ReactNode, Suspense } from "react";
import { Route, Routes } from "react-router";
import { Loading } from "./shell/Loading.js";
import { NotFound } from "./shell/NotFound.js";

const DuePage = lazy(async () => ({ default: (await import("./due/DuePage.js")).DuePage }));
const DeclarationsPage = lazy(async () => ({
  default: (await import("./declarations/DeclarationsPage.js")).DeclarationsPage,
}));
const DeclarationPage = lazy(async () => ({
  default: (await import("./declarations/DeclarationPage.js")).DeclarationPage,
}));
const Journey = lazy(async () => ({ default: (await import("./declarations/journey/Journey.js")).Journey }));
const StartDeclaration = lazy(async () => ({
  default: (await import("./declarations/journey/StartDeclaration.js")).StartDeclaration,
}));
const RaiseConcern = lazy(async () => ({ default: (await import("./concerns/RaiseConcern.js")).RaiseConcern }));
const CasesPage = lazy(async () => ({ default: (await import("./cases/CasesPage.js")).CasesPage }));
const CasePage = lazy(async () => ({ default: (await import("./cases/CasePage.js")).CasePage }));
const ProtocolsPage = lazy(async () => ({
  default: (await import("./protocols/library/ProtocolsPage.js")).ProtocolsPage,
}));
const ImportProtocol = lazy(async () => ({
  default: (await import("./protocols/library/ImportProtocol.js")).ImportProtocol,
}));
const NewProtocol = lazy(async () => ({ default: (await import("./protocols/library/NewProtocol.js")).NewProtocol }));
const DraftVersion = lazy(async () => ({
  default: (await import("./protocols/library/DraftVersion.js")).DraftVersion,
}));
const VersionRoutes = lazy(async () => ({ default: (await import("./protocols/VersionRoutes.js")).VersionRoutes }));
const SignaturesPage = lazy(async () => ({
  default: (await import("./acknowledgements/SignaturesPage.js")).SignaturesPage,
}));
const SignPage = lazy(async () => ({ default: (await import("./acknowledgements/SignPage.js")).SignPage }));
const ComparePage = lazy(async () => ({ default: (await import("./protocols/compare/ComparePage.js")).ComparePage }));
const SimulatePage = lazy(async () => ({
  default: (await import("./protocols/simulate/SimulatePage.js")).SimulatePage,
}));
const MatrixPage = lazy(async () => ({ default: (await import("./protocols/matrix/MatrixPage.js")).MatrixPage }));
const CoveragePage = lazy(async () => ({
  default: (await import("./protocols/coverage/CoveragePage.js")).CoveragePage,
}));
const PeoplePage = lazy(async () => ({ default: (await import("./people/PeoplePage.js")).PeoplePage }));
const Appoint = lazy(async () => ({ default: (await import("./people/Appoint.js")).Appoint }));
const EndAppointment = lazy(async () => ({ default: (await import("./people/EndAppointment.js")).EndAppointment }));
const CalendarPage = lazy(async () => ({ default: (await import("./calendar/CalendarPage.js")).CalendarPage }));
const AddBankHoliday = lazy(async () => ({ default: (await import("./calendar/AddBankHoliday.js")).AddBankHoliday }));
const BrandingPage = lazy(async () => ({ default: (await import("./settings/BrandingPage.js")).BrandingPage }));
const ConfigurationRoutes = lazy(async () => ({
  default: (await import("./configuration/ConfigurationRoutes.js")).ConfigurationRoutes,
}));
const ForcesRoutes = lazy(async () => ({ default: (await import("./configuration/ForcesRoutes.js")).ForcesRoutes }));

/** Every screen and its address below `/admin`; each is loaded when first opened. */
export function AppRoutes(): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route index element={<DuePage />} />
        <Route path="declarations" element={<DeclarationsPage />} />
        <Route path="declarations/new" element={<StartDeclaration />} />
        <Route path="declarations/:id" element={<DeclarationPage />} />
        <Route path="declarations/:id/:step" element={<Journey />} />
        <Route path="declarations/:id/:step/:category" element={<Journey />} />
        <Route path="concerns/new" element={<RaiseConcern />} />
        <Route path="cases" element={<CasesPage />} />
        <Route path="cases/:id" element={<CasePage />} />
        <Route path="protocols" element={<ProtocolsPage />} />
        <Route path="protocols/import" element={<ImportProtocol />} />
        <Route path="protocols/new" element={<NewProtocol />} />
        <Route path="protocols/:protocolId/draft" element={<DraftVersion />} />
        <Route path="protocols/versions/:id/*" element={<VersionRoutes />} />
        <Route path="protocols/versions/:id/coverage" element={<CoveragePage />} />
        <Route path="protocols/compare" element={<ComparePage />} />
        <Route path="protocols/simulate" element={<SimulatePage />} />
        <Route path="protocols/matrix" element={<MatrixPage />} />
        <Route path="signatures" element={<SignaturesPage />} />
        <Route path="signatures/:versionId" element={<SignPage />} />
        <Route path="people" element={<PeoplePage />} />
        <Route path="people/appoint" element={<Appoint />} />
        <Route path="people/:personId/appointments/:appointmentId/end" element={<EndAppointment />} />
        <Route path="calendar" element={<CalendarPage />} />
        <Route path="calendar/add" element={<AddBankHoliday />} />
        <Route path="settings/branding" element={<BrandingPage />} />
        <Route path="settings/configuration/*" element={<ConfigurationRoutes />} />
        <Route path="settings/forces/*" element={<ForcesRoutes />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
