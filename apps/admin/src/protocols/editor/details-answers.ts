import type { TFunction } from "i18next";
import type { Problem } from "../../forms/useProblems.js";
import type { PrecedenceRank, ReviewUnit, SaveVersionDetailsInput } from "../../gql/graphql.js";
import type { VersionView } from "../version.document.js";

/** What the form of a version's details holds while it is filled in. */
export interface DetailsAnswers {
  readonly owner: string;
  readonly marking: string;
  readonly legalStatus: string;
  /** What goes before what, the first first; empty where nothing is chosen. */
  readonly precedence: readonly (PrecedenceRank | "")[];
  readonly length: string;
  readonly unit: ReviewUnit;
  readonly last: string;
  readonly next: string;
  /** One on a line: the office; who holds it; when. */
  readonly signatories: string;
}

/** Everything that may stand in an order of precedence. */
export const ranks = ["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"] as const satisfies readonly PrecedenceRank[];

type Stated = Pick<VersionView, "owner" | "marking" | "legalStatus" | "precedence" | "review"> & {
  readonly signatories: readonly Omit<VersionView["signatories"][number], "officeTitle">[];
};

/** The form of what a version says of itself. */
export function detailsOf({ owner, marking, legalStatus, precedence, review, signatories }: Stated): DetailsAnswers {
  return {
    owner: owner ?? "",
    marking: marking ?? "",
    legalStatus: legalStatus ?? "",
    precedence: ranks.map((_, place) => precedence?.[place] ?? ""),
    length: review?.length?.toString() ?? "",
    unit: review?.unit ?? "YEARS",
    last: review?.last ?? "",
    next: review?.next ?? "",
    signatories: signatories
      .map(({ office, name, signedOn }) => [
        office,
        ...(name || signedOn ? [name ?? ""] : []),
        ...(signedOn ? [signedOn] : []),
      ])
      .map((parts) => parts.join("; "))
      .join("\n"),
  };
}

const dayOrMonth = /^\d{4}-\d{2}(-\d{2})?$/;

/** What is still wrong with the form. */
export function detailsProblems(answers: DetailsAnswers, t: TFunction): (Problem | false)[] {
  const chosen = answers.precedence.filter((rank) => rank !== "");
  const days = (["last", "next"] as const).map((id) => {
    const day = answers[id].trim();
    return day !== "" && !dayOrMonth.test(day) && { id, message: t("editor.details.dayWrong") };
  });
  const signed = signatoriesOf(answers.signatories);
  return [
    new Set(chosen).size < chosen.length && { id: "precedence", message: t("editor.details.precedenceTwice") },
    answers.length.trim() !== "" &&
      !/^[1-9]\d?$|^100$/.test(answers.length.trim()) && { id: "review", message: t("editor.details.lengthWrong") },
    ...days,
    signed.some(({ office, signedOn }) => office === "" || (signedOn !== null && !dayOrMonth.test(signedOn))) && {
      id: "signatories",
      message: t("editor.details.signatoryWrong"),
    },
  ];
}

function signatoriesOf(lines: string): { office: string; name: string | null; signedOn: string | null }[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [office = "", name, signedOn] = line.split(";").map((part) => part.trim());
      return { office, name: name || null, signedOn: signedOn || null };
    });
}

type DetailsInput = Omit<SaveVersionDetailsInput, "idempotencyKey" | "forceId" | "versionId" | "revision">;

/** The answers as the API takes them: null for what is not stated. */
export function detailsInput(answers: DetailsAnswers): DetailsInput {
  const { owner, marking, legalStatus, unit } = answers;
  const length = answers.length.trim() === "" ? null : Number(answers.length);
  const [last, next] = [answers.last.trim() || null, answers.next.trim() || null];
  return {
    owner: owner.trim() || null,
    marking: marking.trim() || null,
    legalStatus: legalStatus.trim() || null,
    precedence: answers.precedence.filter((rank) => rank !== ""),
    review: { length, unit: length === null ? null : unit, last, next },
    signatories: signatoriesOf(answers.signatories),
  };
}
