import type { VersionStatus } from "../../gql/graphql.js";

/** A version of the same protocol, as far as its days in force go. */
export interface DatedVersion {
  readonly id: string;
  readonly number: string;
  readonly status: VersionStatus;
  readonly inForceFrom?: string | null;
  readonly inForceTo?: string | null;
}

/** The version after which a new one follows: the one that came into force last. */
export function formerOf<Version extends DatedVersion>(versions: readonly Version[], ownId: string): Version | null {
  const began = versions.filter(({ id, inForceFrom, status }) => id !== ownId && inForceFrom && status !== "WITHDRAWN");
  return began.toSorted((a, b) => String(b.inForceFrom).localeCompare(String(a.inForceFrom)))[0] ?? null;
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The last day of the former version, if this one begins on a day; null where it has ended already or there is none. */
export function endOfFormer(former: DatedVersion | null, from: string): string | null {
  if (!former) return null;
  const lastDay = dayBefore(from);
  return !former.inForceTo || former.inForceTo > lastDay ? lastDay : null;
}
