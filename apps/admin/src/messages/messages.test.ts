import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import cy from "./cy.json" with { type: "json" };
import en from "./en.json" with { type: "json" };

interface Tree {
  [key: string]: string | Tree;
}

const english = flat(en);
const welsh = flat(cy);
const plural = /_(zero|one|two|few|many|other)$/;

describe("the two languages", () => {
  test("have the same messages", () => {
    expect(keys(welsh)).toEqual(keys(english));
  });

  test("have every plural form that their grammar needs", () => {
    expect(missingForms(english, "en")).toEqual([]);
    expect(missingForms(welsh, "cy")).toEqual([]);
  });

  test("name the same placeholders", () => {
    const differing = [...english].filter(([key, words]) => {
      const other = welsh.get(key);
      return other !== undefined && String(placeholders(words)) !== String(placeholders(other));
    });
    expect(differing).toEqual([]);
  });

  test("Welsh is not a copy of the English", () => {
    const same = [...english].filter(([key, words]) => welsh.get(key) === words).map(([key]) => key);
    expect(same.filter((key) => !/(^|\.)(person|personLabel|whoLabel)$/.test(key))).toEqual([]);
  });
});

test("every message that the screens ask for exists", () => {
  const known = keys(english);
  const missing = usedKeys().filter(
    (key) => !known.some((one) => (key.endsWith(".") ? one.startsWith(key) : one === key)),
  );
  expect(missing).toEqual([]);
});

test("every message is asked for by a screen", () => {
  const used = usedKeys();
  const unused = keys(english).filter(
    (key) => !used.some((one) => (one.endsWith(".") ? key.startsWith(one) : one === key)),
  );
  expect(unused).toEqual([]);
});

function flat(tree: Tree, path = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

function keys(messages: Map<string, string>): string[] {
  return [...new Set([...messages.keys()].map((key) => key.replace(plural, "")))].toSorted();
}

function missingForms(messages: Map<string, string>, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counted = [
    ...new Set([...messages.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, ""))),
  ];
  return counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !messages.has(key));
}

function placeholders(words: string): string[] {
  return [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(name)).toSorted();
}

/** Keys as written in the sources; one with a variable end ("due.group.") stands for all that begin so. */
function usedKeys(): string[] {
  const sections = Object.keys(en).join("|");
  const written = new RegExp(`["\`]((?:${sections})\\.[\\w.]+)(?=["\`]|\\$\\{)`, "g");
  return sources(join(import.meta.dirname, "..")).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(written)].map(([, key]) => String(key)),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|[\\/])gql[\\/]|\.test\./.test(file))
    .map((file) => join(folder, file));
}
