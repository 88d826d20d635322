import { Language } from "@probity/service-kit/language-enum";

/** Why something was proposed, in Welsh: whole reasons, and the parts of those that are put together. */
const welsh: Readonly<Record<string, string>> = {
  "speaks of leave that is needed first": "yn sôn am ganiatâd y mae ei angen yn gyntaf",
  "sends a matter to somebody": "yn anfon mater at rywun",
  "forbids something": "yn gwahardd rhywbeth",
  "advises against something, or may forbid it": "yn cynghori yn erbyn rhywbeth, neu efallai’n ei wahardd",
  "something is declared or written down": "datgenir neu ysgrifennir rhywbeth",
  "somebody is asked for advice": "gofynnir i rywun am gyngor",
  "somebody is told of something": "dywedir wrth rywun am rywbeth",
  "something is put before the public": "rhoddir rhywbeth gerbron y cyhoedd",
  "speaks of a review without saying how often": "yn sôn am adolygiad heb ddweud pa mor aml",
  "an urging without a number": "anogaeth heb rif",
  "a review that comes round": "adolygiad sy’n dod yn ei dro",
  "a duty that ordinarily comes round": "dyletswydd sydd fel arfer yn dod yn ei thro",
  "a duty that comes round": "dyletswydd sy’n dod yn ei thro",
  "a limit of time": "terfyn amser",
  "a length of time without “within”": "cyfnod heb “o fewn”",
  "the sentence does not say from when": "nid yw’r frawddeg yn dweud o ba bryd",
  "no clauses are known yet": "nid oes cymalau’n hysbys eto",
  "no known clause has these words or stands at this place":
    "nid oes gan yr un cymal hysbys y geiriau hyn, ac nid oes un yn sefyll yn y lle hwn",
  "the same words": "yr un geiriau",
  "the same words, and the same order as those that share them": "yr un geiriau, a’r un drefn â’r rhai sy’n eu rhannu",
  "the same words, which stand in another number of places": "yr un geiriau, sy’n sefyll mewn nifer arall o leoedd",
  "nearly the same words under the same label and heading": "bron yr un geiriau o dan yr un label a phennawd",
  "the same printed label": "yr un label argraffedig",
  "the same heading": "yr un pennawd",
  "words like the summary": "geiriau tebyg i’r crynodeb",
  "words not much like the summary": "geiriau heb fod yn debyg iawn i’r crynodeb",
};

/** Why an import proposed something, in a language. */
export function reasonIn(language: Language, reason: string): string {
  if (language === Language.EN) return reason;
  const whole = welsh[reason];
  return whole ?? reason.replaceAll(/[^;,]+/g, (part) => part.replace(part.trim(), welsh[part.trim()] ?? part.trim()));
}
