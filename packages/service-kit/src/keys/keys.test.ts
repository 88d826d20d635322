import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { KeyCommand } from "./key-command.js";
import type { KeyProvider } from "./key-provider.js";
import { MasterKeys } from "./master-keys.js";
import { keysInFolder, openKeys, saysKeys } from "./open-keys.js";
import { seal, unseal } from "./seal.js";

const [staffordshire, cumbria] = ["0193f8a0-0000-7000-8000-000000000001", "0193f8a0-0000-7000-8000-000000000002"];
const master = () => randomBytes(32).toString("base64");
const text = Buffer.from("Shouted at in front of visitors.");

describe("what is sealed", () => {
  const key = randomBytes(32);

  test("opens by its key, bound as it was; twice sealed it looks different", () => {
    const sealed = seal(key, text, "case 1 narrative");
    expect(unseal(key, sealed, "case 1 narrative")).toEqual(text);
    expect(seal(key, text, "case 1 narrative").equals(sealed)).toBe(false);
    expect(sealed.includes(text)).toBe(false);
  });

  test("does not open by another key, in another place, altered in any byte, or cut off", () => {
    const sealed = seal(key, text, "case 1 narrative");
    expect(() => unseal(randomBytes(32), sealed, "case 1 narrative")).toThrow("does not open");
    expect(() => unseal(key, sealed, "case 2 narrative")).toThrow("does not open");
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => unseal(key, altered, "case 1 narrative")).toThrow(/does not open|unknown form/);
    }
    expect(() => unseal(key, sealed.subarray(0, 20), "case 1 narrative")).toThrow("unknown form");
  });

  test("never repeats a nonce in 10,000 seals", () => {
    const nonces = new Set<string>();
    for (let n = 0; n < 10_000; n += 1) nonces.add(seal(key, text, "n").subarray(1, 13).toString("hex"));
    expect(nonces.size).toBe(10_000);
  });
});

describe("master keys", () => {
  test("a key wrapped for Staffordshire opens for Staffordshire, and not for Cumbria", async () => {
    const keys = new MasterKeys(`2026:${master()}`);
    const stored = await keys.wrap(staffordshire, text);
    expect(await keys.unwrap(staffordshire, stored)).toEqual(text);
    await expect(keys.unwrap(cumbria, stored)).rejects.toThrow("does not open");
  });

  test("after a change of the master key the former still opens what it wrapped; once it is gone, that is said", async () => {
    const [former, present] = [`2025:${master()}`, `2026:${master()}`];
    const stored = await new MasterKeys(former).wrap(staffordshire, text);
    const both = new MasterKeys(`${present}\n${former}\n`);
    expect(await both.unwrap(staffordshire, stored)).toEqual(text);
    expect((await both.wrap(staffordshire, text)).keyId).toBe("2026");
    await expect(new MasterKeys(present).unwrap(staffordshire, stored)).rejects.toThrow("put 2025 back");
  });

  test.each(["", "2026", "2026:short", `:${master()}`, `a:${master()},b:${master().slice(4)}`])(
    "%j is refused with the form that is wanted, and without the key",
    (wrong) => {
      expect(() => new MasterKeys(wrong)).toThrow("A master key is written id:base64 of 32 bytes");
    },
  );

  test("two of one id are refused", () => {
    expect(() => new MasterKeys(`a:${master()},a:${master()}`)).toThrow("same id");
  });
});

describe("where keys are said to be", () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "probity-key-file-"))));
  afterAll(() => rm(folder, { recursive: true }));

  test.each([{}, { keys: "", file: "" }, { keys: `a:${master()}`, command: "kms" }])(
    "none of the three, or two, is refused in one sentence that says what to do: %j",
    (source) => {
      expect(() => openKeys(source)).toThrow(
        /^Set one of PROBITY_KEYS, PROBITY_KEYS_FILE and PROBITY_KEYS_COMMAND, as docs\/keys\.md says: [^.]*\.$/,
      );
    },
  );

  test("a folder where nothing was said has a file of its own, made once, for its owner alone", async () => {
    const { file = "" } = keysInFolder(folder);
    const first = await readFile(file, "utf8");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const stored = await openKeys({ file }).wrap(cumbria, text);
    expect(await openKeys(keysInFolder(folder)).unwrap(cumbria, stored)).toEqual(text);
    expect(await readFile(file, "utf8")).toBe(first);
    expect([saysKeys({ keys: "", file }), saysKeys({ keys: "" })]).toEqual([true, false]);
  });

  test("a file that is not there, or that others can read, is refused", async () => {
    const file = join(folder, "open");
    expect(() => openKeys({ file })).toThrow(`The file of master keys is not there: ${file}.`);
    await writeFile(file, `a:${master()}`);
    await chmod(file, 0o644);
    expect(() => openKeys({ file })).toThrow("run chmod 600 on it");
  });
});

describe("a key command", () => {
  let folder: string;
  let keys: KeyProvider;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "probity-keys-"));
    const program = join(folder, "keys.mjs");
    // A key service of the tests: it "wraps" by turning the bytes round, for the force it is asked for.
    await writeFile(
      program,
      `const [what, force, id] = process.argv.slice(2);
       let given = ""; for await (const part of process.stdin) given += part;
       const turned = Buffer.from(given, "base64").reverse();
       if (what === "current") console.log("kms-7");
       else if (what === "wrap") console.log("kms-7", Buffer.concat([turned, Buffer.from(force)]).toString("base64"));
       else if (id !== "kms-7" || !Buffer.from(given, "base64").toString().endsWith(force)) process.exit(3);
       else console.log(turned.subarray(force.length).toString("base64"));`,
    );
    keys = new KeyCommand([process.execPath, program]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("wraps and opens, and says which key is the present one", async () => {
    const stored = await keys.wrap(staffordshire, text);
    expect(stored.keyId).toBe(await keys.currentKeyId());
    expect(await keys.unwrap(staffordshire, stored)).toEqual(text);
  });

  test("opens several keys asked for at once, each its own", async () => {
    const given = Array.from({ length: 6 }, (_, n) => Buffer.from(`key ${n}`));
    const stored = await Promise.all(given.map((key) => keys.wrap(cumbria, key)));
    expect(await Promise.all(stored.map((each) => keys.unwrap(cumbria, each)))).toEqual(given);
  });

  test("its refusal, and a command that is not there, are told without what it was given", async () => {
    const stored = await keys.wrap(staffordshire, text);
    await expect(keys.unwrap(cumbria, stored)).rejects.toThrow("refused to unwrap (exit 3)");
    await expect(new KeyCommand([join(folder, "none")]).currentKeyId()).rejects.toThrow("could not be run");
  });
});
