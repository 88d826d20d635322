import { describe, expect, test } from "vitest";
import { address, clauseAddress, inLanguage, languageOf } from "./addresses.js";
import { idOf, slugOf } from "./ask.js";
import { partAddress, registerPart } from "./registers/register-address.js";

describe("addresses", () => {
  test("are bare in English and carry the language in Welsh", () => {
    expect(address("/cumbria", "en")).toBe("/cumbria");
    expect(address("/cumbria", "cy", { person: "p", after: null })).toBe("/cumbria?person=p&lang=cy");
    expect(clauseAddress("cumbria", "officers", "CU-3*", "cy")).toBe("/cumbria/protocols/officers?lang=cy#CU-3*");
  });

  test("switch the language and keep the rest", () => {
    const location = { pathname: "/cumbria/registers", search: "?person=p&lang=cy" };
    expect(inLanguage(location, "en")).toBe("/cumbria/registers?person=p");
    expect(inLanguage({ ...location, search: "?person=p" }, "cy")).toBe("/cumbria/registers?person=p&lang=cy");
  });

  test.each([
    ["", "en"],
    ["?lang=cy", "cy"],
    ["?lang=fr", "en"],
    ["?lang=%3Cscript%3E", "en"],
  ])("%j is read in %s", (search, language) => expect(languageOf(search)).toBe(language));

  test.each(["", "Staffordshire", "../etc", "a b", "-a", "favicon.ico", undefined])("%j is no slug", (text) =>
    expect(caught(() => slugOf(text))).toMatchObject({ init: { status: 404 } }),
  );
  test("a person is known by a UUID", () => {
    expect(idOf("0193A000-0000-7000-8000-000000000001")).toBe("0193a000-0000-7000-8000-000000000001");
    expect(caught(() => idOf("1"))).toMatchObject({ init: { status: 404 } });
  });
});

describe("the address of a register", () => {
  const person = "0193a000-0000-7000-8000-000000000001";
  const part = (path: string) => registerPart(new Request(`http://localhost${path}`), { force: "cumbria" });

  test.each([
    ["/cumbria/registers", "INTERESTS"],
    ["/cumbria/registers.csv", "INTERESTS"],
    ["/cumbria/gifts", "GIFTS"],
    ["/cumbria/gifts.json?after=x", "GIFTS"],
  ])("%s is about %s", (path, register) => expect(part(path).register).toBe(register));

  test("says whose entries, from where on and in which language, and back", () => {
    const asked = part(`/cumbria/gifts?person=${person}&after=abc&lang=cy`);
    expect(asked).toEqual({ slug: "cumbria", register: "GIFTS", language: "CY", person, after: "abc" });
    expect(partAddress(asked, ".json")).toBe(`/cumbria/gifts.json?person=${person}&after=abc&lang=cy`);
  });
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (thrown) {
    return thrown;
  }
}
