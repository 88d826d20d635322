/** The languages in which rules, decisions and findings are put in words. */
export type Language = "EN" | "CY";

/** The same in each of them. */
export type In<Said> = Readonly<Record<Language, Said>>;
