import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress } from "../addresses.js";
import { json, openData } from "../answers.js";
import { csvTable, streamOf } from "../registers/register-csv.js";
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

/** All of it as one table, sent page by page so that its size is no matter. */
async function csv(args: LoaderFunctionArgs, part: PermissionsPart): Promise<Response> {
  const first = await askPermissions(args.context, part);
  const headers = openData("text/csv; charset=utf-8");
  headers.set("content-disposition", `attachment; filename="${part.slug}-permissions-${londonDay()}.csv"`);
  return new Response(streamOf(pages(args, first, part)), { headers });
}

const rows = ({ publishedPermissions, slug }: PermissionsForce) =>
  publishedPermissions.nodes.map((line) => permissionRow(line, slug));

/** The first page is at hand already, so that an unknown force is a 404 and not half a table. */
async function* pages(
  { context }: LoaderFunctionArgs,
  first: PermissionsForce,
  part: PermissionsPart,
): AsyncGenerator<string> {
  let page = first;
  yield csvTable([permissionColumns, ...rows(page)]);
  while (page.publishedPermissions.pageInfo.hasNextPage && page.publishedPermissions.pageInfo.endCursor) {
    page = await askPermissions(context, { ...part, after: page.publishedPermissions.pageInfo.endCursor });
    yield csvTable(rows(page));
  }
}
