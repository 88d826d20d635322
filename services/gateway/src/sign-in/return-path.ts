const fallback = "/admin";

/** A path on this site to go to after signing in; anything that could lead elsewhere becomes the admin app. */
export function returnPath(given: unknown): string {
  if (typeof given !== "string" || given.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return fallback;
  const base = "https://probity.invalid";
  if (!URL.canParse(given, base)) return fallback;
  const url = new URL(given, base);
  if (url.origin !== base || url.pathname.startsWith("//") || url.pathname.startsWith("/auth/")) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}
