import { getMetadataArgsStorage } from "typeorm";

const lists = new Map<string, string>();

/**
 * The select list of an entity's columns under its property names, from the entity class itself:
 * `c.force_id as "forceId", …`. Leave out heavy columns by name.
 */
export function columnsOf(entity: Function, alias: string, without: readonly string[] = []): string {
  const key = `${entity.name} ${alias} ${without.join(" ")}`;
  let list = lists.get(key);
  if (!list) {
    const columns = getMetadataArgsStorage()
      .filterColumns([entity, Object.getPrototypeOf(entity) as Function])
      .filter((column) => !without.includes(column.propertyName));
    list = columns
      .map((column) => `${alias}.${column.options.name ?? column.propertyName} as "${column.propertyName}"`)
      .join(", ");
    lists.set(key, list);
  }
  return list;
}
