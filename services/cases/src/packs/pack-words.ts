import type { Language } from "@probity/service-kit/language-enum";
import { PackRecipient } from "./evidence-pack.entity.js";

/** Words in both languages. */
type Words = Readonly<Record<Language, string>>;

const words = {
  marking: { EN: "Private and confidential", CY: "Preifat a chyfrinachol" },
  title: { EN: "Evidence pack", CY: "Pecyn tystiolaeth" },
  madeFor: { EN: "Made for", CY: "Gwnaed i" },
  madeBy: { EN: "Made by", CY: "Gwnaed gan" },
  madeAt: { EN: "Made", CY: "Gwnaed" },
  reason: { EN: "Why", CY: "Pam" },
  kind: { EN: "Kind of case", CY: "Math o achos" },
  stage: { EN: "Stage", CY: "Cam" },
  outcome: { EN: "Outcome", CY: "Canlyniad" },
  opened: { EN: "Opened", CY: "Agorwyd" },
  closed: { EN: "Closed", CY: "Caewyd" },
  subject: { EN: "About", CY: "Ynghylch" },
  raisedBy: { EN: "Raised by", CY: "Codwyd gan" },
  narrative: { EN: "What happened", CY: "Beth ddigwyddodd" },
  facts: { EN: "What is known", CY: "Yr hyn a wyddys" },
  due: { EN: "Times to keep", CY: "Amserau i’w cadw" },
  dueBy: { EN: "Due", CY: "I’w wneud erbyn" },
  met: { EN: "Met", CY: "Cadwyd" },
  timeline: { EN: "What has been done", CY: "Beth a wnaed" },
  clause: { EN: "clause", CY: "cymal" },
  version: { EN: "version in force from", CY: "fersiwn mewn grym o" },
  messages: { EN: "Messages", CY: "Negeseuon" },
  outside: { EN: "Whoever raised it", CY: "Pwy bynnag a’i cododd" },
  documents: { EN: "Documents", CY: "Dogfennau" },
  file: { EN: "File", CY: "Ffeil" },
  redacted: { EN: "redacted copy", CY: "copi wedi’i olygu" },
  none: { EN: "None", CY: "Dim" },
  notNamed: { EN: "Not named here", CY: "Heb ei enwi yma" },
  verify: {
    EN: "How to check that nothing was changed: see READ-ME.txt.",
    CY: "Sut i wirio na newidiwyd dim: gweler READ-ME.txt.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Which words. */
export type PackWord = keyof typeof words;

/** What stands in a pack, in its language. */
export const wordIn = (language: Language, word: PackWord): string => words[word][language];

const recipients: Readonly<Record<PackRecipient, Words>> = {
  [PackRecipient.PANEL]: { EN: "The Police and Crime Panel", CY: "Y Panel Heddlu a Throseddu" },
  [PackRecipient.COMMITTEE]: { EN: "The standards or audit committee", CY: "Y pwyllgor safonau neu archwilio" },
  [PackRecipient.AUDITOR]: { EN: "An auditor", CY: "Archwilydd" },
};

/** For whom a pack is made, in its language. */
export const recipientIn = (language: Language, recipient: PackRecipient): string => recipients[recipient][language];

/** How whoever receives a pack checks it, with what their machine has. In English and Welsh: nobody is sure who opens it. */
export const readMe = `PRIVATE AND CONFIDENTIAL / PREIFAT A CHYFRINACHOL

case.html          The case: what was done, when, under which clause. Open it in any browser.
facts.json         What the kind of case and the force asked, with the answers.
manifest.json      What each file is, its size and SHA-256, and the versions of the clauses.
documents/         The documents of the case; of one that has a redacted copy, that copy alone.
SHA256SUMS         The SHA-256 of every file.

To check that nothing was changed, in the folder into which you unpacked it:
  Linux            sha256sum -c SHA256SUMS
  macOS            shasum -a 256 -c SHA256SUMS
  Windows          Get-Content SHA256SUMS | ForEach-Object { $h, $f = $_ -split '  ', 2; "$f " + ((Get-FileHash $f).Hash -eq $h) }
Then compare the SHA-256 of the whole pack with the one that you were told by another way:
  sha256sum / shasum -a 256 / Get-FileHash <the zip file>

I wirio na newidiwyd dim, rhedwch un o’r gorchmynion uchod yn y ffolder y dadbacwyd y ffeiliau ynddo, a chymharwch
SHA-256 y pecyn cyfan â’r un a ddywedwyd wrthych drwy ffordd arall.
`;
