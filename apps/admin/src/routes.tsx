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
const ProtocolsPage = lazy(async () => ({ default: (await import("./protocols/ProtocolsPage.js")).ProtocolsPage }));
const ImportProtocol = lazy(async () => ({ default: (await import("./protocols/ImportProtocol.js")).ImportProtocol }));
const VersionPage = lazy(async () => ({ default: (await import("./protocols/VersionPage.js")).VersionPage }));
const PeoplePage = lazy(async () => ({ default: (await import("./people/PeoplePage.js")).PeoplePage }));
const Appoint = lazy(async () => ({ default: (await import("./people/Appoint.js")).Appoint }));
const EndAppointment = lazy(async () => ({ default: (await import("./people/EndAppointment.js")).EndAppointment }));
const BrandingPage = lazy(async () => ({ default: (await import("./settings/BrandingPage.js")).BrandingPage }));

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
        <Route path="protocols/versions/:id" element={<VersionPage />} />
        <Route path="people" element={<PeoplePage />} />
        <Route path="people/appoint" element={<Appoint />} />
        <Route path="people/:personId/appointments/:appointmentId/end" element={<EndAppointment />} />
        <Route path="settings/branding" element={<BrandingPage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
