import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { head } from "../page/head.js";
import { everyone } from "../registers/by-person.js";
import { wordsOf } from "../words.js";
import { searchPart } from "./search-address.js";
import { askSearch } from "./search.query.js";
import { SearchPage, type SearchView } from "./SearchPage.js";

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<SearchView> {
  const part = searchPart(request, params);
  const answer = await askSearch(context, part);
  const named = (answer.found?.nodes ?? []).flatMap(({ person }) => (person ? [person] : []));
  return { ...answer, part, people: everyone([...answer.force.officeHolders.map(({ person }) => person), ...named]) };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { part, force } = loaderData;
  const language = part.language === "CY" ? "cy" : "en";
  return head({ title: wordsOf(language)("search.title"), language, location, force });
};

export default function SearchRoute(): ReactNode {
  return <SearchPage {...useLoaderData<typeof loader>()} />;
}
