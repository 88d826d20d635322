import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress } from "../addresses.js";
import { json } from "../answers.js";
import { csvAnswer, pagedTable } from "../csv.js";
import { clauseData } from "../registers/register-json.js";
import {
  askPermissions,
  permissionsAddress,
  permissionsPart,
  type PermissionLine,
  type PermissionsForce,
  type PermissionsPart,
} from "./permissions.query.js";

/** The published permissions as data, in the form that the address ends with. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { request, params, context } = args;
  const part = permissionsPart(request, params);
  if (new URL(request.url).pathname.endsWith(".csv")) return csv(args, { ...part, after: undefined });
  const { publishedPermissions, slug, name, historic } = await askPermissions(context, part);
  const { hasNextPage, endCursor } = publishedPermissions.pageInfo;
  const next = hasNextPage && endCursor ? permissionsAddress({ ...part, after: endCursor }, ".json") : null;
  const content = {
    force: { slug, name, historic },
    register: "PERMISSIONS",
    asOf: londonDay(),
    licence: "OGL-UK-3.0",
    totalCount: publishedPermissions.totalCount,
    entries: publishedPermissions.nodes.map(({ clause, clauseId, ...facts }) => {
      return { ...facts, clause: clauseData(clause, slug) ?? (clauseId && { clauseId }) };
    }),
    next,
  };
  return json(request, content, next);
}

export const permissionColumns = [
  "permission_id",
  "matter",
  "offices",
  "granted_on",
  "until",
  "clause",
  "protocol",
  "clause_address",
] as const;

/** A line as a row in the order of the columns. */
export function permissionRow(line: PermissionLine, force: string): string[] {
  const protocol = line.clause?.version.protocol;
  return [
    line.id,
    line.matter,
    line.offices.join("; "),
    line.grantedOn,
    line.until ?? "",
    line.clauseId ?? "",
    protocol?.title ?? "",
    line.clause && protocol ? clauseAddress(force, protocol.slug, line.clause.clauseId, "en") : "",
  ];
}

/** All of it as one table. */
async function csv({ context }: LoaderFunctionArgs, part: PermissionsPart): Promise<Response> {
  const table = pagedTable<PermissionsForce>({
    columns: permissionColumns,
    first: await askPermissions(context, part),
    rows,
    pageInfo: ({ publishedPermissions }) => publishedPermissions.pageInfo,
    ask: (after) => askPermissions(context, { ...part, after }),
  });
  return csvAnswer(`${part.slug}-permissions-${londonDay()}`, table);
}

const rows = ({ publishedPermissions, slug }: PermissionsForce) =>
  publishedPermissions.nodes.map((line) => permissionRow(line, slug));
