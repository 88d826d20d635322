import type { Language } from "@probity/ui/i18n";
import type { MetaDescriptor } from "react-router";
import { inLanguage } from "../addresses.js";
import { wordsOf } from "../words.js";
import type { FrameForce } from "./frame.query.js";

interface HeadOptions {
  title: string;
  language: Language;
  location: { pathname: string; search: string };
  force?: FrameForce;
  /** The same facts as data. */
  data?: readonly { type: "application/json" | "text/csv"; href: string }[];
}

/** What stands in a page's `<head>`: a title of its own, its other language, its data, its force's colours. */
export function head({ title, language, location, force, data = [] }: HeadOptions): MetaDescriptor[] {
  const site = wordsOf(language)("site.name");
  return [
    { title: [title, force?.name, site].filter(Boolean).join(" – ") },
    ...(["en", "cy"] as const).map((code) => ({
      tagName: "link",
      rel: "alternate",
      hrefLang: code,
      href: inLanguage(location, code),
    })),
    ...data.map(({ type, href }) => ({ tagName: "link", rel: "alternate", type, href })),
    ...(force ? [{ tagName: "link", rel: "stylesheet", href: themeAddress(force) }] : []),
  ];
}

// The colours in the address make a change of branding visible at once although the file may be kept for a day.
function themeAddress({ slug, branding }: FrameForce): string {
  return `/${slug}/theme.css?${new URLSearchParams({ v: `${branding.colour}${branding.textColour}`.replaceAll("#", "") })}`;
}
