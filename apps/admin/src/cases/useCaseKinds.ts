import { useQuery } from "@apollo/client/react";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { caseKindDocument, caseKindsDocument } from "./kinds.document.js";

/** What a kind of case is called, and what whoever begins one does. */
interface Named {
  readonly titleEn: string;
  readonly titleCy: string;
  readonly renamed: boolean;
  readonly actionEn: string;
  readonly actionCy: string;
}

/** What whoever begins a case does: the force’s own name of the kind where it has one. */
function actionIn({ titleEn, titleCy, renamed, actionEn, actionCy }: Named, language: string): string {
  if (renamed) return language === "cy" ? titleCy : titleEn;
  return language === "cy" ? actionCy : actionEn;
}

/** The kinds of case of the acting force. */
export function useCaseKinds() {
  const { acting } = useSession();
  const { language } = useLanguage();
  const result = useQuery(caseKindsDocument, { variables: { force: acting.force.id } });
  const kinds = (result.data?.caseKinds ?? []).map((kind) => ({ ...kind, action: actionIn(kind, language) }));
  return { result, kinds };
}

/** What the acting force calls a kind of case today, by the kind. */
export function useKindTitles(): (kind: string) => string {
  const { language } = useLanguage();
  const { kinds } = useCaseKinds();
  const titles = new Map(
    kinds.map(({ kind, titleEn, titleCy }) => [String(kind), language === "cy" ? titleCy : titleEn]),
  );
  return (kind) => titles.get(kind) ?? "";
}

/** One of them, with what is asked in it. */
export function useCaseKind(name: string) {
  const { acting } = useSession();
  const { language } = useLanguage();
  const result = useQuery(caseKindDocument, { variables: { force: acting.force.id, kind: name } });
  const kind = result.data?.caseKind;
  const words = kind && {
    ...kind,
    text: language === "cy" ? kind.textCy : kind.textEn,
    question: language === "cy" ? kind.questionCy : kind.questionEn,
    action: actionIn(kind, language),
  };
  return { result, kind: words ?? null };
}

/** A kind of case with what is asked in it, in the language of the page. */
export type KindInWords = NonNullable<ReturnType<typeof useCaseKind>["kind"]>;
