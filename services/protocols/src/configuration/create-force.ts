import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { keepCitations } from "../citations/keep-citations.js";
import { colourProblem } from "../forces/colour.rules.js";
import { Force, GoverningBody, RoleTitle } from "../forces/force.entity.js";
import { allForces, forceBySlug } from "../forces/force.loaders.js";
import { awaitNight } from "../lint/nightly.js";
import { defaultTitles } from "./default-titles.js";
import type { CreateForceInput } from "./force-setup.inputs.js";
import { bodyRow } from "./governing-bodies.js";
import { tellForce } from "./tell-force.js";
import { usableSlug } from "./usable-slug.js";

/** Sets up a force with its body and plain titles, in one transaction. Answers its id; the same request again, the same id. */
export async function createForce(context: RequestContext, input: CreateForceInput): Promise<string> {
  const slug = usableSlug(input.slug);
  const existing = await forceBySlug(context, slug);
  const forceId = existing?.id ?? uuidv7();
  const once = { forceId, permission: "force:create" as const, key: input.idempotencyKey, request: input };
  try {
    return await context.foundOnce(once, async (change) => {
      if (existing) throw invalid("slug", `There is a force at /${slug} already.`);
      await keepForce(change, input, context.now);
      return forceId;
    });
  } catch (error) {
    // Somebody else, or this very request, was faster: the second look finds that force.
    if (!existing && isTaken(error)) return createForce(context, input);
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "constraint" in error && error.constraint === "forces_slug";
}

/**
 * The first force of a deployment, set up by the platform itself: nobody is there yet who could ask for one. Answers its id; that of
 * the force at this slug when it was set up before.
 * @throws CONFLICT when there are other forces: those who run the platform make the next one in the admin app.
 */
export async function foundFirstForce(context: RequestContext, input: NewForce): Promise<string> {
  const slug = usableSlug(input.slug);
  const forces = await allForces(context);
  const existing = forces.find((force) => force.slug === slug);
  if (existing) return existing.id;
  if (forces.length > 0)
    throw conflict("There are forces already: the next one is made in the admin app, by an operator.");
  const forceId = uuidv7();
  await context.changeAs(forceId, (change) => keepForce(change, input, context.now));
  return forceId;
}

type NewForce = Omit<CreateForceInput, "idempotencyKey">;

async function keepForce(change: Change, input: NewForce, now: Date): Promise<void> {
  const { forceId, manager } = change;
  const nameEn = given("nameEn", input.nameEn, 100);
  const problem = colourProblem(input.colour);
  if (problem) throw invalid("colour", problem);
  await manager.insert(Force, {
    forceId,
    id: forceId,
    slug: input.slug,
    nameEn,
    nameCy: input.nameCy?.trim() || nameEn,
    historic: false,
    colour: input.colour.toLowerCase(),
    logoUrl: null,
  });
  await manager.insert(GoverningBody, bodyRow(forceId, input.governingBody, "governingBody."));
  const titles = Object.entries(defaultTitles).map(([role, { en, cy }]) => {
    return { forceId, id: uuidv7(), role: role as Role, titleEn: en, titleCy: cy };
  });
  await manager.insert(RoleTitle, titles);
  await tellForce(change);
  await keepCitations(change);
  await awaitNight(change, now);
  await change.audit({ action: "createForce", entity: "Force", entityId: forceId, after: { slug: input.slug } });
}
