const statuses = "('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')";

const inSight = (version: string) =>
  `(${version}.visible_until is null or ${version}.visible_until >= (now() at time zone 'Europe/London')::date)`;

/** SQL: the version under this alias is one everybody may read. The row policy of the public role says the same. */
export function published(version: string): string {
  return `${oncePublished(version)} and ${inSight(version)}`;
}

/** SQL: the version under this alias was published, also where it is no longer kept for everybody. */
export function oncePublished(version: string): string {
  return `${version}.status in ${statuses}`;
}

/** SQL: the row under this alias belongs to a version everybody may read. */
export function ofPublishedVersion(row: string): string {
  return `exists (select 1 from protocols.protocol_versions pv where pv.force_id = ${row}.force_id and pv.id = ${row}.version_id and ${published("pv")})`;
}

/** SQL: the protocol `p` has a version everybody may read. */
export const publishedProtocol = `exists (select 1 from protocols.protocol_versions pv where pv.force_id = p.force_id and pv.protocol_id = p.id and ${published("pv")})`;
