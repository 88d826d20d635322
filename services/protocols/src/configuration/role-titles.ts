import type { Change } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { RoleTitle } from "../forces/force.entity.js";
import type { RoleTitleInput, SetRoleTitlesInput } from "./force-setup.inputs.js";
import { tellForce, titlesNow, type Titles } from "./tell-force.js";

const platformRoles: readonly Role[] = ["FORCE_ADMIN", "AUDITOR", "OPERATOR", "READER", "PROVISIONER"];

/** Sets what a force calls the roles named; the trail keeps what it called them before. */
export async function setRoleTitles(change: Change, input: SetRoleTitlesInput): Promise<string> {
  const { forceId, manager } = change;
  const titles = input.titles.map((title, place) => checked(title, `titles.${place}.`));
  if (titles.length === 0) throw invalid("titles", "Name at least one role.");
  if (new Set(titles.map(({ role }) => role)).size < titles.length)
    throw invalid("titles", "Name each role only once.");
  const former = await titlesNow(change);
  for (const { role, titleEn, titleCy } of titles) {
    if (former[role]) await manager.update(RoleTitle, { forceId, role }, { titleEn, titleCy });
    else await manager.insert(RoleTitle, { forceId, id: uuidv7(), role, titleEn, titleCy });
  }
  await tellForce(change, former);
  const before: Titles = Object.fromEntries(
    titles.flatMap(({ role }) => (former[role] ? [[role, former[role]] as const] : [])),
  );
  const after: Titles = Object.fromEntries(
    titles.map(({ role, titleEn, titleCy }) => [role, { en: titleEn, cy: titleCy }]),
  );
  await change.audit({ action: "setRoleTitles", entity: "Force", entityId: forceId, before, after });
  return forceId;
}

function checked({ role, titleEn, titleCy }: RoleTitleInput, path: string) {
  if (platformRoles.includes(role)) throw invalid(`${path}role`, "Roles of the platform itself have no title.");
  const english = given(`${path}titleEn`, titleEn, 100);
  return { role, titleEn: english, titleCy: titleCy?.trim() ? given(`${path}titleCy`, titleCy, 100) : english };
}
