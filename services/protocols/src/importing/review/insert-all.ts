import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from "typeorm";

/** Rows of one statement: PostgreSQL takes 65,535 parameters, and each row has a dozen or two. */
const ROWS = 1000;

/** Inserts rows, however many. */
export async function insertAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await manager.insert(entity, rows.slice(at, at + ROWS));
}
