import process from "node:process";
import { printedTable } from "../packages/rules/dist/route-table-fixture.js";

// The routing table of all five forces, complainant by subject, beside the one written by hand from the documents.
process.stdout.write(`${printedTable()}\n`);
