import { invalid } from "@probity/service-kit/errors";

/** The first segments of addresses that the platform itself answers, and that no force may take. */
const reserved = ["admin", "assets", "auth", "demo-issuer", "graphql", "health", "public", "favicon", "robots", "api"];

/** A force's part of public addresses. @throws INVALID when it cannot be one. */
export function usableSlug(slug: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length < 2 || slug.length > 60)
    throw invalid("slug", "Use 2 to 60 small letters, numbers and single hyphens, for example north-yorkshire.");
  if (reserved.includes(slug)) throw invalid("slug", `The platform itself uses “${slug}”: choose another.`);
  return slug;
}
