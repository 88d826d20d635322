/** Where to sign in so as to come back to this very screen. */
export function signInHref(): string {
  const here = window.location.pathname + window.location.search;
  return `/auth/sign-in?returnTo=${encodeURIComponent(here)}`;
}
