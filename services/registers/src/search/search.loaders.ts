import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { forcesAllowing, type Permission } from "@probity/service-kit/permissions";
import type { FoundRecord } from "./found-record.entity.js";
import { checked, type SearchAsked } from "./search-asked.js";
import { countedTo, countSql, pageSql, type Asking } from "./search-statement.js";

/** A page of what is found, and how to count all of it. */
export interface Found {
  readonly page: Page<FoundRecord>;
  readonly count: () => Promise<number>;
}

interface Paging {
  readonly first: number;
  readonly after: string | null | undefined;
}

/** A statement's part of what a caller may see: how they ask, and the forces that another part answers for. */
interface Reading {
  readonly asking: Asking;
  readonly scope: Permission;
  readonly except: readonly string[];
}

/** What is declared is for officers, who both read the registers and declare in the force; one who only reads them reads what is published. */
function readingsOf({ identity }: RequestContext): Reading[] {
  const [read, declare] = [forcesAllowing(identity, "registers:read"), forcesAllowing(identity, "registers:declare")];
  const readings: (Reading & { forces: readonly string[] })[] = [
    {
      asking: "officer",
      scope: "registers:read",
      forces: read.filter((id) => declare.includes(id)),
      except: read.filter((id) => !declare.includes(id)),
    },
    {
      asking: "auditor",
      scope: "registers:read",
      forces: read.filter((id) => !declare.includes(id)),
      except: declare,
    },
    {
      asking: "declarer",
      scope: "registers:declare",
      forces: declare.filter((id) => !read.includes(id)),
      except: read,
    },
  ];
  return readings.filter(({ forces }) => forces.length > 0);
}

const firstDay = "0001-01-01";
const lastDay = "9999-12-31";
const lastId = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** What a search asks as parameters, before those of forces and pages. */
function parametersOf(asked: SearchAsked): unknown[] {
  const { words, giver, body, person, category, kind, language } = asked;
  const exact = [
    kind && `k:${kind}`,
    category && `c:${category}`,
    person !== null && person !== undefined && `p:${filterId(person)}`,
  ].filter((term) => typeof term === "string");
  const all = exact.length === 0 && !words && !giver && !body ? ["*"] : exact;
  const configuration = language === Language.CY ? "registers.as_written" : "pg_catalog.english";
  return [all, configuration, words, giver, body, asked.from ?? firstDay, asked.to ?? lastDay];
}

function pagingOf({ first, after }: Paging): { size: number; place: [string, string, number] } {
  const size = pageSize(first);
  const key = decodeCursor(after, 2);
  return { size, place: [key?.[0] ?? lastDay, key?.[1] ?? lastId, size + 1] };
}

const keyOf = ({ day, id }: FoundRecord) => [day, id];

const latestFirst = (one: FoundRecord, other: FoundRecord) =>
  one.day === other.day ? (one.id < other.id ? 1 : -1) : one.day < other.day ? 1 : -1;

/** What the caller may see of every force: one statement for each way in which they ask, however many forces there are. */
export async function searchRecords(context: RequestContext, input: SearchAsked, paging: Paging): Promise<Found> {
  const asked = checked(input);
  const { size, place } = pagingOf(paging);
  const parameters = parametersOf(asked);
  const only = filterId(asked.force);
  const read = <Row extends object>(sql: (asking: Asking) => string, more: readonly unknown[]) =>
    Promise.all(
      readingsOf(context).map(({ asking, scope, except }) =>
        context.read<Row>(scope, sql(asking), [...parameters, except, only, ...more]),
      ),
    );
  const rows = (await read<FoundRecord>(pageSql, place)).flat().toSorted(latestFirst);
  const count = async () => boundedSum((await read<Counted>(countSql, [])).flat());
  return { page: toPage(rows, size, 0, keyOf, (row) => row), count };
}

interface Counted {
  readonly id: string;
  readonly count: number;
}

const boundedSum = (counted: readonly Counted[]) =>
  Math.min(
    countedTo,
    counted.reduce((sum, { count }) => sum + count, 0),
  );

/** What everybody may see of a force: one statement for all forces of a request that ask the same. */
export async function searchPublished(
  context: RequestContext,
  force: string,
  input: SearchAsked,
  paging: Paging,
): Promise<Found> {
  const asked = checked(input);
  const { size, place } = pagingOf(paging);
  const only = filterId(asked.force);
  const key = JSON.stringify([asked, paging]);
  const parameters = (ids: readonly string[]) => [...parametersOf(asked), onlyIds(ids), only];
  const records = listLoader<FoundRecord>(
    context,
    `published records ${key}`,
    (ids) => context.read("public", pageSql("public"), [...parameters(ids), ...place]),
    ({ forceId }) => forceId,
  );
  const counts = rowLoader<Counted>(
    context,
    `published record counts ${key}`,
    (ids) => context.read("public", countSql("public"), parameters(ids)),
    ({ id }) => id,
  );
  const count = async () => (await counts.load(force))?.count ?? 0;
  return { page: toPage(await records.load(force), size, 0, keyOf, (row) => row), count };
}
