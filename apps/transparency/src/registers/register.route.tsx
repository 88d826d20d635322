import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { loadRegister, registerHead } from "./register-view.js";
import { RegisterPage } from "./RegisterPage.js";

/** One route for both registers: the address says which. */
export function loader(args: LoaderFunctionArgs) {
  return loadRegister(args);
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => registerHead(loaderData, location);

export default function RegisterRoute(): ReactNode {
  return <RegisterPage {...useLoaderData<typeof loader>()} />;
}
