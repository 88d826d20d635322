import type { EventReceiver } from "@probity/service-kit/subgraph";

/** Keeps that the figures of complaints of a year are published: no figure, only the year and the day. */
export const receiveFigures: EventReceiver = async (data, change) => {
  const { year, publishedOn } = data as { year: number; publishedOn: string };
  await change.query(
    "insert into registers.published_figures (force_id, year, published_on) values ($1, $2, $3) on conflict (force_id, year) do nothing",
    [change.forceId, year, publishedOn],
  );
};
