import { expect, test } from "vitest";
import { openWorld } from "./world.js";

test("canaries are planted in five forces, and some reader can see each that has one", async () => {
  await using world = await openWorld();
  expect(new Set(world.canaries.all.map(({ force }) => force)).size).toBe(5);
  const { data } = await world.platform.ask<object>(
    "{ declarations(first: 50, mine: true) { nodes { interests { description } } } }",
    { as: "pcc@cumbria.example" },
  );
  expect(world.canaries.in(JSON.stringify(data)).map(({ place }) => place)).toEqual(["draft declaration"]);
});
