import { invalid } from "@probity/service-kit/errors";
import type { Role } from "@probity/service-kit/roles";

/** An e-mail address as people are known by it. @throws INVALID when it is none. */
export function usableEmail(field: string, email: string): string {
  const address = email.trim().toLowerCase();
  if (/^[^\s@:<>"]+@[^\s@:<>"]+\.[^\s@:<>".]+$/.test(address) && address.length <= 254) return address;
  throw invalid(field, "Give an e-mail address, for example name@force.example.");
}

/** A person's address or a system's name. @throws INVALID when it is neither. */
export function usableSubject(field: string, subject: string): string {
  const name = subject.trim().toLowerCase();
  if (/^client:[a-z0-9._-]{1,100}$/.test(name)) return name;
  return usableEmail(field, subject);
}

/** Roles of the platform, which no office carries. */
export const platformRoles: readonly Role[] = ["FORCE_ADMIN", "AUDITOR", "OPERATOR", "READER", "PROVISIONER"];
