import { createContext, useContext } from "react";
import type { SessionQuery } from "../gql/graphql.js";

/** One force the viewer acts for: its name and colours, the viewer's own person, title and permissions there. */
export type ActingForce = SessionQuery["viewer"]["forces"][number];

/** What every screen may know about the session. */
export interface Session {
  readonly name: string;
  readonly forces: readonly ActingForce[];
  readonly acting: ActingForce;
  switchTo(forceId: string): void;
  can(permission: Permission): boolean;
}

/** The permissions the app asks about; the server decides again on every request. */
export type Permission =
  | "force:create"
  | "force:configure"
  | "protocols:read"
  | "protocols:import"
  | "protocols:draft"
  | "protocols:comment"
  | "protocols:approve"
  | "protocols:acknowledge"
  | "acknowledgements:read"
  | "acknowledgements:remind"
  | "notices:own"
  | "people:read"
  | "people:appoint"
  | "people:own"
  | "people:vet"
  | "people:relationships"
  | "access:read"
  | "registers:declare"
  | "registers:read"
  | "registers:publish"
  | "obligations:own"
  | "obligations:read"
  | "cases:raise"
  | "cases:read"
  | "cases:handle"
  | "cases:identity"
  | "audit:read";

/** Holds the session below the signed-in shell. */
export const SessionContext = createContext<Session | null>(null);

/** The session. Throws outside the signed-in shell. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession() is only for screens inside the signed-in shell");
  return session;
}

const storageKey = "probity.force";

/** The force remembered on this device if the viewer still acts for it, else the first. */
export function rememberedForce(forces: readonly ActingForce[]): ActingForce | undefined {
  const remembered = localStorage.getItem(storageKey);
  return forces.find(({ force }) => force.id === remembered) ?? forces[0];
}

/** Remembers on this device which force the viewer acts for. */
export function rememberForce(forceId: string): void {
  localStorage.setItem(storageKey, forceId);
}
