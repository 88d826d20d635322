import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { rowLoader } from "@probity/service-kit/loader";
import { Public } from "@probity/service-kit/public";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { RegisterKind } from "../entries/register-entry.entity.js";
import { ClauseReference, ForceReference } from "../references/references.js";
import { RegisterPublication } from "./register-publication.entity.js";

const publicationOf = (context: RequestContext, register: RegisterKind) =>
  rowLoader<RegisterPublication>(
    context,
    `publication of ${register}`,
    (forceIds) =>
      context.read(
        "public",
        `select ${columnsOf(RegisterPublication, "p")} from registers.publications p
         where p.force_id = any($1) and p.register = $2 and p.sentence is not null`,
        [onlyIds(forceIds), register],
      ),
    ({ forceId }) => forceId,
  );

@Resolver(() => ForceReference)
export class ForcePublicationResolver {
  @FieldResolver(() => RegisterPublication, {
    nullable: true,
    description: "On what terms it publishes a register; null where no rule in force speaks of it: everybody reads it.",
  })
  @Public()
  registerPublication(
    @Root() force: ForceReference,
    @Arg("register", () => RegisterKind, { defaultValue: RegisterKind.INTERESTS, description: "Which register." })
    register: RegisterKind,
    @Ctx() context: RequestContext,
  ): Promise<RegisterPublication | null> {
    return publicationOf(context, register).load(force.id);
  }
}

@Resolver(() => RegisterPublication)
export class RegisterPublicationResolver {
  @FieldResolver(() => String, {
    description:
      "The terms in plain words: how soon, how often, how long an entry that ended stays; with their clauses. In English where they were kept before they were said in Welsh.",
  })
  @Public()
  sentence(
    @Root() { sentence, sentenceCy }: RegisterPublication,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return (language === Language.CY ? sentenceCy : null) ?? sentence ?? "";
  }

  @FieldResolver(() => ClauseReference, { nullable: true, description: "The clause that decides who reads it." })
  @Public()
  clause(@Root() { clauseRef }: RegisterPublication): ClauseReference | null {
    return clauseRef ? { id: clauseRef } : null;
  }
}
