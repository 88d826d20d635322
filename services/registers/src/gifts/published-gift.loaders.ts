import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { PublishedGift, unpublishedParts } from "./published-gift.entity.js";

const columns = columnsOf(PublishedGift, "g", unpublishedParts);

type Owner = "force_id" | "named_person_id";

/** The published offers of each owner (force or person), latest first: one statement for all owners of a page. */
export async function publishedGiftsOf(
  context: RequestContext,
  owner: Owner,
  id: string,
  { first, after }: { readonly first: number; readonly after: string | null | undefined },
): Promise<Page<PublishedGift>> {
  const size = pageSize(first);
  const key = decodeCursor(after, 2);
  const loader = listLoader<PublishedGift>(
    context,
    `published gifts ${owner} ${size} ${after ?? ""}`,
    (ids) =>
      context.read(
        "public",
        `select x.* from unnest($1::uuid[]) as owner (id) cross join lateral (
           select ${columns} from registers.published_gifts g
           where g.${owner} = owner.id and ($2::date is null or (g.offered_on, g.id) < ($2, $3::uuid))
           order by g.offered_on desc, g.id desc limit $4) x`,
        [onlyIds(ids), key?.[0] ?? null, key?.[1] ?? null, size + 1],
      ),
    (gift) => (owner === "force_id" ? gift.forceId : (gift.namedPersonId ?? "")),
  );
  const total = async () => (await giftCounts(context, owner).load(id))?.gifts ?? 0;
  return toPage(
    await loader.load(id),
    size,
    total,
    (row) => [row.offeredOn, row.id],
    (row) => row,
  );
}

/** How many published lines each owner has: one statement for all owners of a page. */
const giftCounts = (context: RequestContext, owner: Owner) =>
  rowLoader<{ id: string; gifts: number }>(
    context,
    `gift counts ${owner}`,
    (ids) =>
      context.read(
        "public",
        `select g.${owner} as id, count(*)::int as gifts from registers.published_gifts g where g.${owner} = any($1) group by g.${owner}`,
        [onlyIds(ids)],
      ),
    (counted) => counted.id,
  );
