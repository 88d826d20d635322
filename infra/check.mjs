// node infra/check.mjs: judges the files of this folder and the documents; ends with 0 when all is well.
// node infra/check.mjs --write: also writes the tables in the documents that are made from the code.
import { checkContainers } from "./check-containers.mjs";
import { checkDocuments } from "./check-documents.mjs";

const problems = [...(await checkContainers()), ...(await checkDocuments(process.argv.includes("--write")))];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
