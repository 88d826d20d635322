import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import type { DeclarationPartsFragment } from "../../gql/graphql.js";
import { Answer } from "../../shell/Answer.js";
import { NotFound } from "../../shell/NotFound.js";
import { categoryOf } from "../categories.js";
import { declarationDocument } from "../declaration.document.js";
import { CategoryForm } from "./CategoryForm.js";
import { CheckDeclaration } from "./CheckDeclaration.js";
import { Declared } from "./Declared.js";
import { DeclarationTasks } from "./DeclarationTasks.js";

/** The steps of one draft, by its address: the task list, a category, check answers, and the confirmation. */
export function Journey(): ReactNode {
  const { id = "", step, category } = useParams();
  const result = useQuery(declarationDocument, { variables: { id } });
  return (
    <Answer screen of={result}>
      {({ declaration }) =>
        declaration ? stepOf({ declaration, reload: () => result.refetch() }, step, category) : <NotFound />
      }
    </Answer>
  );
}

/** What every step is given. `reload` fetches the newest version after a conflict. */
export interface StepProps {
  declaration: DeclarationPartsFragment;
  reload: () => Promise<unknown>;
}

function stepOf(props: StepProps, step: string | undefined, slug: string | undefined): ReactNode {
  const category = categoryOf(slug);
  if (step === "edit" && category && props.declaration.asked.categories.includes(category))
    return <CategoryForm key={category} {...props} category={category} />;
  if (slug !== undefined) return <NotFound />;
  if (step === "edit") return <DeclarationTasks declaration={props.declaration} />;
  if (step === "check") return <CheckDeclaration {...props} />;
  return step === "declared" ? <Declared declaration={props.declaration} /> : <NotFound />;
}
