import { expect, test } from "vitest";
import { peopleNamedIn } from "./staff-names.js";

const people = [
  { id: "1", name: "Ffion Gŵyn Parry (demo)" },
  { id: "2", name: "Tilly Marsh" },
  { id: "3", name: "Cher" },
];
const named = (text: string) => peopleNamedIn(text, people).map(({ id }) => id);

test.each([
  ["Pen given to TILLY MARSH in May", ["2"]],
  ["A card from Ffion Gwyn Parry, and one from T. Marsh", ["1", "2"]],
  ["Lunch with Ms Parry", ["1"]],
  ["Ffion Parry's leaving present", ["1"]],
  ["A field at Tilly, beside the marsh", []],
  ["Shares in Parry and Marsh Ltd; a concert of Cher", []],
  ["", []],
])("%j names %j", (text, ids) => expect(named(text)).toEqual(ids));
