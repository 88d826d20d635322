/** What the frame around every page of a force shows. */
export interface FrameForce {
  slug: string;
  name: string;
  historic: boolean;
  branding: { colour: string; textColour: string; logoUrl: string | null };
}

/** Fields of `Force`; the operation declares `$language: Language!`. */
export const frameFields = "slug name(language: $language) historic branding { colour textColour logoUrl }";

export type GraphLanguage = "EN" | "CY";

/** What a force calls its offices. */
export type RoleTitles = readonly { role: string; title: string }[];
