import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Person } from "./person.entity.js";

const select = `select ${columnsOf(Person, "p")} from people.persons p where p.id = any($1)`;

const publicPersonById = (context: RequestContext) =>
  rowLoader<Person>(
    context,
    publicPersonById,
    (ids) => context.read("public", `${select} and p.public`, [onlyIds(ids)]),
    (person) => person.id,
  );

/** Persons by id: those of the caller's own forces, and of others the public ones. */
export const personById = (context: RequestContext) =>
  rowLoader<Person>(
    context,
    personById,
    async (ids) => {
      const own = context.identity.kind === "nobody" ? [] : await ownPersons(context, ids);
      const found = new Set(own.map((person) => person.id));
      const others = await publicPersonById(context).loadMany(ids.filter((id) => !found.has(id)));
      return [...own, ...others.filter((person): person is Person => person !== null && !(person instanceof Error))];
    },
    (person) => person.id,
  );

async function ownPersons(context: RequestContext, ids: readonly string[]): Promise<Person[]> {
  if (!context.identity.grants.some((grant) => context.can("people:read", grant.forceId))) return [];
  return context.read<Person>("people:read", `${select} and p.force_id = any($forces)`, [onlyIds(ids)]);
}
