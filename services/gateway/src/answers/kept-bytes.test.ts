import { expect, test } from "vitest";
import { KeptBytes } from "./kept-bytes.js";

const page = (bytes = 100) => ({ body: Buffer.alloc(bytes) });
const names = (count: number, of: string) => Array.from({ length: count }, (_, n) => `${of} ${n}`);

test("keeps what was set for the next who asks", () => {
  const kept = new KeptBytes(10_000, 0);
  const first = page();
  kept.set("a", first);
  expect(kept.get("a")).toBe(first);
  expect(kept.get("a")).toBe(first);
  expect(kept.get("b")).toBeUndefined();
});

test("what many ask for outlives a run of what nobody asks for twice, which takes an eighth of the room", () => {
  const kept = new KeptBytes(10_000, 0);
  kept.set("many", page());
  kept.get("many");
  for (const name of names(1_000, "once")) kept.set(name, page());
  expect(kept.get("many")).toBeDefined();
  expect(names(1_000, "once").filter((name) => kept.get(name)).length).toBeLessThanOrEqual(12);
});

test("keeps what is larger than all that newcomers may take, and nothing that is larger than the rest", () => {
  const kept = new KeptBytes(10_000, 0);
  for (const bytes of [2_000, 9_000]) kept.set(`${bytes}`, page(bytes));
  expect(kept.get("2000")).toBeDefined();
  expect(kept.get("9000")).toBeUndefined();
});

test("stays within its bytes, whatever is asked for again", () => {
  const kept = new KeptBytes(10_000, 50);
  for (const name of names(1_000, "twice")) {
    kept.set(name, page());
    kept.get(name);
  }
  const there = names(1_000, "twice").filter((name) => kept.get(name));
  expect(there.length).toBeGreaterThan(40);
  expect(there.length * 150).toBeLessThanOrEqual(10_000);
  expect(there).toContain("twice 999");
});
