import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { head } from "../page/head.js";
import { wordsOf } from "../words.js";
import { askPermissions, permissionsAddress, permissionsPart } from "./permissions.query.js";
import { PermissionsPage, type PermissionsView } from "./PermissionsPage.js";

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<PermissionsView> {
  const part = permissionsPart(request, params);
  return { part, force: await askPermissions(context, part), today: londonDay() };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { part, force } = loaderData;
  const language = part.language === "CY" ? "cy" : "en";
  const words = wordsOf(language);
  return head({
    title: [words("permissions.title"), part.after && words("register.later")].filter(Boolean).join(", "),
    language,
    location,
    force,
    data: [
      { type: "application/json", href: permissionsAddress(part, ".json") },
      { type: "text/csv", href: permissionsAddress({ ...part, after: undefined }, ".csv") },
    ],
  });
};

export default function PermissionsRoute(): ReactNode {
  return <PermissionsPage {...useLoaderData<typeof loader>()} />;
}
