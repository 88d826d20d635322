/** The languages of the page. */
export type PageLanguage = "en" | "cy";

/** The page's words. */
export interface SignInWords {
  readonly title: string;
  readonly notice: string;
  readonly email: string;
  readonly password: string;
  readonly hint: string;
  readonly submit: string;
  readonly people: string;
  readonly overAll: string;
  readonly problem: string;
  readonly wrong: string;
  readonly tooMany: string;
  readonly other: string;
}

/** English and Welsh. */
export const signInWords: Readonly<Record<PageLanguage, SignInWords>> = {
  en: {
    title: "Sign in to the demonstration",
    notice: "Everybody here is invented. There is no real information behind this page.",
    email: "Email address",
    password: "Password",
    hint: "The password of every demonstration person is: demo",
    submit: "Sign in",
    people: "Or sign in as",
    overAll: "All forces",
    problem: "There is a problem",
    wrong: "Check the email address and the password",
    tooMany: "Too many failed attempts. Try again later",
    other: "Cymraeg",
  },
  cy: {
    title: "Mewngofnodi i’r arddangosiad",
    notice: "Mae pawb yma’n ddychmygol. Nid oes gwybodaeth go iawn y tu ôl i’r dudalen hon.",
    email: "Cyfeiriad e-bost",
    password: "Cyfrinair",
    hint: "Cyfrinair pob person yn yr arddangosiad yw: demo",
    submit: "Mewngofnodi",
    people: "Neu fewngofnodi fel",
    overAll: "Pob heddlu",
    problem: "Mae problem",
    wrong: "Gwiriwch y cyfeiriad e-bost a’r cyfrinair",
    tooMany: "Gormod o ymdrechion aflwyddiannus. Rhowch gynnig arall arni yn nes ymlaen",
    other: "English",
  },
};

/** The language asked for; English where none is. */
export function languageOf(asked: unknown): PageLanguage {
  return asked === "cy" ? "cy" : "en";
}
