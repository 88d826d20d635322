import type { ReactNode } from "react";
import { Route, Routes } from "react-router";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { CreateForce } from "./CreateForce.js";
import { ForcesPage } from "./ForcesPage.js";
import { NameAdministrator } from "./NameAdministrator.js";

/** The forces of the platform, for those who run it. */
export function ForcesRoutes(): ReactNode {
  const { forces } = useSession();
  if (!forces.some(({ permissions }) => permissions.includes("force:create"))) return <NotFound />;
  return (
    <Routes>
      <Route index element={<ForcesPage />} />
      <Route path="new" element={<CreateForce />} />
      <Route path=":id/administrator" element={<NameAdministrator />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
