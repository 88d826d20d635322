import type { StatutoryItem } from "@probity/rules/checklist/statutory-items";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { deriveObligations } from "../obligations/derive-obligations.js";
import type { KeepPublicationItemInput } from "./keep-item.inputs.js";

/** Keeps what a force says of an item; what it said before stays as a version. @throws INVALID at the field, CONFLICT where somebody changed it meanwhile. */
export async function keepItem(
  change: Change,
  { today, now, identity }: RequestContext,
  item: StatutoryItem,
  input: KeepPublicationItemInput,
): Promise<string> {
  refuseUnfit(item, input, today);
  const { link = null, lastUpdatedOn = null, coversYear = null, targetMonths = null, owner = null } = input;
  const said = [link, lastUpdatedOn, coversYear, targetMonths, owner, identity.subject, now];
  const [kept] = await change.query<{ id: string }>(
    `insert into registers.publication_items (force_id, id, item, version, link, last_updated_on, covers_year, target_months, owner, kept_by, kept_at)
     select $1, $2, $3, $4 + 1, $5, $6, $7, $8, $9, $10, $11
     where $4 = coalesce((select max(i.version) from registers.publication_items i where i.force_id = $1 and i.item = $3), 0)
     on conflict (force_id, item, version) do nothing
     returning id`,
    [change.forceId, uuidv7(), item.id, input.version, ...said],
  );
  if (!kept) throw conflict("Somebody changed this item meanwhile. Look at it again before you change it.");
  const after = { item: item.id, link, lastUpdatedOn, coversYear, targetMonths, owner };
  await change.audit({ action: "keepPublicationItem", entity: "PublicationItem", entityId: kept.id, after });
  await deriveObligations(change, { today, now });
  return kept.id;
}

function refuseUnfit(item: StatutoryItem, input: KeepPublicationItemInput, today: string): void {
  const { link, lastUpdatedOn, coversYear, targetMonths } = input;
  if (link && !isAddress(link))
    throw invalid("link", "Give the full address of the page: it begins with https:// and has no name or password.");
  if (link && !lastUpdatedOn) throw invalid("lastUpdatedOn", "Say when what stands behind the link was last updated.");
  if (!link && lastUpdatedOn) throw invalid("link", "Give the address behind which it was updated on that day.");
  if (lastUpdatedOn && lastUpdatedOn > today) throw invalid("lastUpdatedOn", "Give a day that is not in the future.");
  const yearly = item.cadence === "BEFORE_FINANCIAL_YEAR";
  if (yearly && link && !coversYear) throw invalid("coversYear", "Say which financial year it covers.");
  if (coversYear && !yearly)
    throw invalid("coversYear", "The law names no financial year for this item: leave it out.");
  if (coversYear && (coversYear < 2011 || coversYear > Number(today.slice(0, 4)) + 1))
    throw invalid("coversYear", "Give a year from 2011 to the next one.");
  if (targetMonths && item.cadence)
    throw invalid("targetMonths", "The law says how often this item is published: leave your own target out.");
  if (targetMonths !== null && targetMonths !== undefined && (targetMonths < 1 || targetMonths > 60))
    throw invalid("targetMonths", "Give 1 to 60 months.");
}

function isAddress(link: string): boolean {
  if (link.length > 500 || !URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return protocol === "https:" && username === "" && password === "";
}
