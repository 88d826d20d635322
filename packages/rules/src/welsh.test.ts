import { expect, test } from "vitest";
import { after, contracted, joined, of, softened, withArticle } from "./welsh.js";

test.each([
  ["Prif Weithredwr", "y Prif Weithredwr"],
  ["uned fetio", "yr uned fetio"],
  ["Heddlu", "yr Heddlu"],
  ["Gweithdrefn Gwynion", "y Weithdrefn Gwynion"],
  ["Cadeirydd y Cyd-bwyllgor", "Cadeirydd y Cyd-bwyllgor"],
])("%s with its article is %s", (noun, words) => expect(withArticle(noun)).toBe(words));

test.each([
  ["i", "y Prif Weithredwr", "i’r Prif Weithredwr"],
  ["o", "yr etholiad", "o’r etholiad"],
  ["â", "y Dirprwy", "â’r Dirprwy"],
  ["â", "Person Penodedig", "â Pherson Penodedig"],
  ["â", "aelod o staff", "ag aelod o staff"],
  ["at", "yr heddlu", "at yr heddlu"],
  ["gan", "cynrychiolydd", "gan gynrychiolydd"],
  ["gan", "aelod o staff", "gan aelod o staff"],
  ["i", "dechrau yn y swydd", "i ddechrau yn y swydd"],
  ["am", "gwrthdaro", "am wrthdaro"],
  ["ar", "Llywodraeth", "ar Lywodraeth"],
  ["i", "rhoi’r fetio", "i roi’r fetio"],
  ["i", "chwilio", "i chwilio"],
  ["i", "Cadeirydd y Cyd-bwyllgor", "i Gadeirydd y Cyd-bwyllgor"],
  ["gyda", "y Cofrestrydd", "gyda’r Cofrestrydd"],
  ["gyda", "Adnoddau Dynol", "gydag Adnoddau Dynol"],
  ["gyda", "cynrychiolydd", "gyda chynrychiolydd"],
] as const)("after %s, %s is %s", (preposition, words, said) => expect(after(preposition, words)).toBe(said));

test("several are one list, each conjunction with its change", () => {
  expect(joined(["y Dirprwy"], "or")).toBe("y Dirprwy");
  expect(joined(["y Dirprwy", "y Prif Weithredwr"], "or")).toBe("y Dirprwy neu’r Prif Weithredwr");
  expect(joined(["y Dirprwy", "cynrychiolydd"], "or")).toBe("y Dirprwy neu gynrychiolydd");
  expect(joined(["tir", "nawdd", "contractau"], "and")).toBe("tir, nawdd a chontractau");
  expect(joined(["tir", "aelodaethau"], "and")).toBe("tir ac aelodaethau");
  expect(joined(["y bwrdd", "yr heddlu"], "and")).toBe("y bwrdd a’r heddlu");
  expect(joined(["y bwrdd", "ei bwyllgorau"], "and")).toBe("y bwrdd a’i bwyllgorau");
  expect(joined(["ar benodi", "wrth adael"], "and")).toBe("ar benodi ac wrth adael");
  expect(joined([], "and")).toBe("");
});

test("what belongs to somebody", () => {
  expect(of("cofrestr buddiannau", "y Comisiynydd")).toBe("cofrestr buddiannau’r Comisiynydd");
  expect(of("cofrestr buddiannau", "aelod o staff")).toBe("cofrestr buddiannau aelod o staff");
  expect(of("cymeradwyaeth", "y Comisiynydd")).toBe("cymeradwyaeth y Comisiynydd");
});

test("a capital stays one, also where the first letter goes", () => {
  expect(softened("Gwallt")).toBe("Wallt");
  expect(softened("Cadeirydd")).toBe("Gadeirydd");
});

test("the article is drawn to the verb", () => {
  expect(contracted("Mae y Dirprwy yn ateb, ac mae yr heddlu yn ateb")).toBe(
    "Mae’r Dirprwy yn ateb, ac mae’r heddlu yn ateb",
  );
});
