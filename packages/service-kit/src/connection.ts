import { Directive, Field, Int, ObjectType, type ClassType } from "type-graphql";
import { invalid } from "./errors.js";
import { Public, PublicField } from "./public.js";

/** Where a page of a list ends. */
@ObjectType({ description: "Where a page of a list ends, and whether more follows." })
@Directive("@shareable")
export class PageInfo {
  @PublicField({ description: "Whether more follows after endCursor." })
  hasNextPage: boolean;

  @PublicField(() => String, {
    nullable: true,
    description: "Hand this to `after` to read on; null for an empty page.",
  })
  endCursor: string | null;
}

/** A page of nodes, as a Relay connection serves it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  /** How many there are in all, or how to count them when asked. */
  readonly total: number | (() => Promise<number>);
}

/** Makes the connection type of a node: `FooConnection { nodes pageInfo totalCount }`. */
export function connectionOf<Node extends object>(
  node: () => ClassType<Node>,
  name: string,
  options: { isPublic: boolean },
) {
  @ObjectType(`${name}Connection`, {
    description: `A page of the list of ${name} records, and how many there are in all.`,
  })
  class Connection {
    @Field(() => [node()], { description: "The records of this page, in the list's order." })
    nodes: Node[];

    @Field(() => PageInfo, { description: "How to read on." })
    pageInfo: PageInfo;

    total: number | (() => Promise<number>);

    @Field(() => Int, { description: "How many records the whole list holds for you." })
    totalCount(): number | Promise<number> {
      return typeof this.total === "function" ? this.total() : this.total;
    }
  }
  if (options.isPublic) for (const field of ["nodes", "pageInfo", "totalCount"]) Public()(Connection.prototype, field);
  return Connection;
}

/** The most records a page may hold. */
export const largestPage = 100;

/** `first` of a list, checked. @throws INVALID outside 1–100. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= largestPage) return first;
  throw invalid("first", `Ask for between 1 and ${largestPage} records at a time.`);
}

/** An opaque cursor of a row's sort key. */
export function encodeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** The sort key in a cursor. @throws INVALID when it is not one of this list's. */
export function decodeCursor(cursor: string | null | undefined, length: number): string[] | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === "string"))
      return parts;
  } catch {
    // falls through to the refusal
  }
  throw invalid("after", "This cursor is not from this list. Leave it out to start at the beginning.");
}

/** Cuts the row that was read beyond the page, and tells how to go on. */
export function toPage<Row extends object, Node>(
  rows: readonly Row[],
  first: number,
  total: Page<Node>["total"],
  key: (row: Row) => readonly string[],
  node: (row: Row) => Node,
): Page<Node> {
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  return {
    nodes: kept.map(node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? encodeCursor(key(last)) : null },
    total,
  };
}
