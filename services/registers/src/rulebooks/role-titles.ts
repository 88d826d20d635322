import type { Language } from "@probity/rules/language";
import type { Titles } from "@probity/rules/vocabulary";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { keepRoleTitles, type RoleTitles } from "@probity/service-kit/role-titles";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { deriveObligations } from "../obligations/derive-obligations.js";
import { obeyPublicationRules } from "../publication/obey-publication-rules.js";
import { roleTitlesOf } from "./rules-of-day.js";
import { inLanguage } from "./titles-in.js";

/** Keeps what a force calls its roles; what is explained by them is said anew. */
export const receiveTitles: EventReceiver = async (data, change, context) => {
  const { titles } = data as { titles: RoleTitles };
  const { today, now } = context;
  if (!(await keepRoleTitles(change, "registers.role_titles", titles, context.identity.requestId))) return;
  await obeyPublicationRules(change, today);
  await deriveObligations(change, { today, now, cause: { reason: "the force calls an office otherwise" } });
};

/** What the change's own force calls its roles, in English. */
export async function titlesFor(change: Change): Promise<Titles> {
  const [row] = await change.query<{ titles: RoleTitles }>(`select ${roleTitlesOf("$1")} as titles`, [change.forceId]);
  return inLanguage(row?.titles ?? {}, "EN");
}

/** What forces call their roles, in English unless told, for those who declare in them: one statement for all of a page. */
export const titlesOfForce = (context: RequestContext) => {
  const rows = rowLoader<{ id: string; titles: RoleTitles }>(
    context,
    titlesOfForce,
    (ids) =>
      context.read(
        "registers:declare",
        `select f.id, ${roleTitlesOf("f.id")} as titles from unnest($1::uuid[]) as f (id) where f.id = any($forces)`,
        [onlyIds(ids)],
      ),
    ({ id }) => id,
  );
  return async (forceId: string, language: Language = "EN"): Promise<Titles> =>
    inLanguage((await rows.load(forceId))?.titles ?? {}, language);
};
