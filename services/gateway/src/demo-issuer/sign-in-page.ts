import { createHash } from "node:crypto";
import type { DemoAccount } from "./demo-issuer-options.js";
import { signInWords, type PageLanguage } from "./sign-in-words.js";

/** What went wrong with the last try. */
export type PageProblem = "wrong" | "tooMany";

const style = `
body{font:1.1875rem/1.4 arial,sans-serif;margin:0;color:#0b0c0c;background:#fff}
header{background:#0b0c0c;color:#fff;padding:.75rem 1rem;font-weight:700}
main{max-width:44rem;margin:0 auto;padding:1rem}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.5rem}h3{font-size:1.1875rem;margin:1.25rem 0 .25rem}
label{display:block;font-weight:700;margin-top:1rem}
input{font:inherit;padding:.4rem;border:2px solid #0b0c0c;width:100%;max-width:26rem;box-sizing:border-box}
.hint{color:#484949;margin:.25rem 0}
button{font:inherit;cursor:pointer}
.main-button{display:block;margin-top:1.25rem;padding:.5rem 1rem;background:#0f7a52;color:#fff;border:2px solid transparent;box-shadow:0 2px 0 #083d29}
ul{list-style:none;padding:0;margin:0}li{margin:.25rem 0}
.person{background:none;border:0;padding:.25rem 0;color:#1a65a6;text-decoration:underline;text-align:left;min-height:1.75rem}
:focus{outline:3px solid #ffdd00;outline-offset:0;box-shadow:0 4px 0 #0b0c0c}
a{color:#1a65a6}
.problem{border:5px solid #ca3535;padding:1rem;margin:1rem 0}.problem h2{margin:0 0 .5rem}
.problem a{color:#ca3535;font-weight:700}`;

const styleHash = createHash("sha256").update(style).digest("base64");

/** The page's own policy: its one style, a form to this site, nothing else. */
export const contentSecurity = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The sign-in page as HTML: works without scripts; a button for each demo person. */
export function signInPage({
  accounts,
  language,
  problem,
}: {
  accounts: readonly DemoAccount[];
  language: PageLanguage;
  problem: PageProblem | null;
}): string {
  const words = signInWords[language];
  const other = language === "en" ? "cy" : "en";
  const trouble = problem
    ? `<div class="problem" role="alert"><h2>${words.problem}</h2><a href="#email">${words[problem]}</a></div>`
    : "";
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><style>${style}</style></head>
<body><header>Probity</header>
<main>
<p><a href="?language=${other}" lang="${other}" hreflang="${other}">${words.other}</a></p>
${trouble}<h1>${words.title}</h1>
<p>${words.notice}</p>
<form method="post" action="?language=${language}">
<label for="email">${words.email}</label>
<input id="email" name="email" type="email" autocomplete="username" spellcheck="false">
<label for="password">${words.password}</label>
<p class="hint" id="password-hint">${words.hint}</p>
<input id="password" name="password" type="password" autocomplete="current-password" aria-describedby="password-hint">
<button class="main-button">${words.submit}</button>
<h2>${words.people}</h2>
${forces(accounts, words.overAll)}
</form>
</main></body></html>`;
}

function forces(accounts: readonly DemoAccount[], overAll: string): string {
  const grouped = Map.groupBy(accounts, ({ force }) => force);
  return [...grouped]
    .map(([force, people]) => `<h3>${escape(force || overAll)}</h3>\n<ul>${people.map(person).join("\n")}</ul>`)
    .join("\n");
}

function person({ email, name, title }: DemoAccount): string {
  return `<li><button class="person" name="as" value="${escape(email)}">${escape(name)}, ${escape(title)}</button></li>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
