import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FolderStore } from "./folder-store.js";
import { objectIdOf, objectName, type ObjectStore } from "./object-store.js";
import { S3Store } from "./s3-store.js";

const force = randomUUID();
let folder: string;
let server: S3rver;
let endpoint: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "probity-stores-"));
  const directory = join(folder, "s3");
  // Not of ours: it checks each signature, and answers a wrong one with 403.
  const bucket = { name: "documents" };
  server = new S3rver({ port: 0, address: "127.0.0.1", directory, silent: true, configureBuckets: [bucket] });
  endpoint = `http://127.0.0.1:${(await server.run()).port}`;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const inBucket = (change: object = {}) =>
  new S3Store({
    endpoint,
    bucket: "documents",
    region: "eu-west-2",
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
    ...change,
  });

const stores: [string, () => ObjectStore][] = [
  ["a folder", () => new FolderStore(join(folder, "documents"))],
  ["a bucket", () => inBucket()],
];

async function namesIn(store: ObjectStore, forceId: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of store.list(forceId)) names.push(name);
  return names.toSorted();
}

describe.each(stores)("%s", (_name, open) => {
  test("keeps what is put, answers it unchanged, lists it with its time, and lets it go", async () => {
    const store = open();
    const [one, other] = [objectName(force, randomUUID()), objectName(force, randomUUID())];
    const bytes = Buffer.from([0, 255, 13, 10, ...Buffer.alloc(100_000, 7)]);
    await store.put(one, bytes);
    await store.put(other, Buffer.from("sealed"));
    await store.put(objectName(randomUUID(), randomUUID()), Buffer.from("of another force"));
    expect((await store.get(one))?.equals(bytes)).toBe(true);
    expect(await namesIn(store, force)).toEqual([one, other].toSorted());
    for await (const { at } of store.list(force)) expect(Math.abs(Date.now() - at.getTime())).toBeLessThan(60_000);
    await store.remove([one, one]);
    expect(await store.get(one)).toBeNull();
    expect(await namesIn(store, force)).toEqual([other]);
    await store.remove([other]);
  });

  test("has nothing of a force that never put anything there", async () => {
    expect(await namesIn(open(), randomUUID())).toEqual([]);
  });

  test.each(["../keys", `${force}/../../keys`, `${force}/x`, "", `${force}/${force}/${force}`])(
    "refuses %j, which is no name of its",
    async (name) => {
      await expect(open().put(name, Buffer.from("x"))).rejects.toThrow(TypeError);
      await expect(open().get(name)).rejects.toThrow(TypeError);
      await expect(open().remove([name])).rejects.toThrow(TypeError);
    },
  );
});

test("a folder and its files are for their owner alone, and what a crash left half-written is listed to be taken away", async () => {
  const own = join(folder, "own");
  const store = new FolderStore(own);
  const name = objectName(force, randomUUID());
  await store.put(name, Buffer.from("sealed"));
  expect((await stat(join(own, force))).mode & 0o077).toBe(0);
  expect((await stat(join(own, name))).mode & 0o077).toBe(0);
  expect(await readdir(join(own, force))).toEqual([objectIdOf(name)]);
  const draft = objectName(force, `.${randomUUID()}`);
  await writeFile(join(own, draft), "half");
  await utimes(join(own, draft), new Date(0), new Date(0));
  expect(await namesIn(store, force)).toEqual([draft, name].toSorted());
  await store.remove([draft]);
  expect(await namesIn(store, force)).toEqual([name]);
});

test("a bucket of more than one page is listed whole", async () => {
  // By hand: the server above makes its tokens with a cipher that is no longer there.
  const [token, names] = ["1/a+b&c==", [1, 2, 3].map(() => objectName(force, randomUUID()))] as const;
  const contents = (some: readonly string[]) =>
    some.map((key) => `<Contents><Key>${key}</Key><LastModified>2026-11-20T10:00:00.000Z</LastModified></Contents>`);
  const pages = createServer((request, response) => {
    const asked = new URL(request.url ?? "", "http://bucket").searchParams.get("continuation-token");
    const more = `<IsTruncated>true</IsTruncated><NextContinuationToken>1/a+b&amp;c==</NextContinuationToken>`;
    const page =
      asked === token
        ? [...contents(names.slice(2)), "<IsTruncated>false</IsTruncated>"]
        : [...contents(names.slice(0, 2)), more];
    response.end(`<ListBucketResult>${page.join("")}</ListBucketResult>`);
  });
  await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  const { port } = pages.address() as { port: number };
  expect(await namesIn(inBucket({ endpoint: `http://127.0.0.1:${port}` }), force)).toEqual(names.toSorted());
  await new Promise((resolve) => pages.close(resolve));
});

test.each([
  ["a wrong secret", { secretAccessKey: "guessed" }],
  ["a bucket that is not there", { bucket: "elsewhere" }],
])("with %s nothing is kept, and the error says no more than the status", async (_what, change) => {
  const store = inBucket(change);
  const refused = store.put(objectName(force, randomUUID()), Buffer.from("sealed"));
  await expect(refused).rejects.toThrow(/^The object store answered 40[34] to PUT\.$/);
  await expect(namesIn(store, force)).rejects.toThrow(/^The object store answered 40[34] to GET\.$/);
});
