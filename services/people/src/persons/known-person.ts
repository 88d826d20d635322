import type { Change } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Person } from "./person.entity.js";

/** The id of a person of the change's own force. @throws NOT_FOUND for every other. */
export async function knownPerson(change: Change, personId: string): Promise<string> {
  const id = knownForm(personId, "person");
  if (await change.manager.existsBy(Person, { forceId: change.forceId, id })) return id;
  throw notFound("person");
}
