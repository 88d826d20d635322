import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { CaseAccessKind } from "../accesses/case-access.entity.js";
import { keepAccess } from "../accesses/keep-access.js";
import { caseInHand } from "../accesses/parts.js";
import { Case } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { findPart, readPart } from "../evidence/files.js";
import { keyOfCase } from "../intake/messages.js";
import { ForceReference } from "../references/references.js";
import { keyToRead } from "../sealing/key-to-read.js";
import { draftLetter, inventedValues } from "./draft-letter.js";
import { fillTemplate } from "./fill-template.js";
import { keepLetter } from "./keep-letter.js";
import { LetterKind } from "./letter-kind.js";
import { CaseLetter, KeepLetterInput, LetterDraft, LetterTemplate, LetterTemplateInput } from "./letter.entity.js";
import { checkWords, saveTemplate, templatesSql, withDefaults, type StoredTemplate } from "./templates.js";

@Resolver()
export class LetterResolver {
  @Authorized("cases:handle")
  @Query(() => LetterDraft, {
    description:
      "A letter of a case that you handle or watch over, as the force's template of today makes it. NOT_FOUND for any other. Needs cases:handle.",
  })
  async caseLetterDraft(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Arg("kind", () => LetterKind, { description: "For what it is." }) kind: LetterKind,
    @Arg("language", () => Language, { description: "In which language." }) language: Language,
    @Arg("recipient", { defaultValue: "", description: "To whom, as they are addressed: at most 200 characters." })
    recipient: string,
    @Ctx() context: RequestContext,
  ): Promise<LetterDraft> {
    const found = await caseInHand(context, id);
    return draftLetter(context, found, { kind, language, recipient });
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Keeps a letter, as it was written, as a document of a case that you handle or watch over, with a step of its own. NOT_FOUND for any other. Needs cases:handle.",
  })
  async keepLetter(
    @Arg("input", { description: "The letter." }) input: KeepLetterInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const asked = knownForm(input.forceId, "force");
    if (!context.can("cases:handle", asked)) throw notAllowed("cases:handle");
    const found = await caseInHand(context, input.caseId);
    if (found.forceId !== asked) throw notFound("case");
    const { idempotencyKey } = input;
    if (idempotencyKey.length < 8 || idempotencyKey.length > 200)
      throw invalid("idempotencyKey", "Send a key of 8 to 200 characters that is new for each letter you mean.");
    await keepLetter(context, found, await keyToRead(context, found.id), input);
    return (await caseById(context).load(found.id)) as Case;
  }

  @Authorized("cases:read")
  @Query(() => CaseLetter, {
    nullable: true,
    description:
      "A letter that was kept with a case you handle or watch over, to be printed; the reading is recorded. Null where it is none, NOT_FOUND for any other case. Needs cases:read.",
  })
  async caseLetter(
    @Arg("case", () => ID, { description: "The case." }) id: string,
    @Arg("file", () => ID, { description: "The document." }) file: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseLetter | null> {
    const { forceId, id: caseId } = await caseInHand(context, id);
    const fileId = knownForm(file, "document");
    const found = await context.change(forceId, "cases:read", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      const [letter] = await change.query<Pick<CaseLetter, "kind" | "language">>(
        "select l.kind, l.language from cases.case_letters l where l.force_id = $1 and l.id = $2",
        [forceId, fileId],
      );
      const stored = letter && (await findPart(change, { caseId, fileId, part: 1 }));
      if (stored) await keepAccess(change, context, [caseId], CaseAccessKind.FILE);
      await change.audit({
        action: "readFile",
        entity: "CaseFile",
        entityId: fileId,
        reason: "has a part in the case",
      });
      return letter && stored && key ? { letter, stored, key } : null;
    });
    if (!found) return null;
    const text = (await readPart({ context, forceId, key: found.key }, found.stored)).toString("utf8");
    const [title = ""] = text.split("\n\n", 1);
    return { ...found.letter, title, body: text.slice(title.length).trim() };
  }

  @Authorized("force:configure")
  @Query(() => LetterDraft, {
    description:
      "What a template comes to, for an invented case. INVALID where it cannot be used. Needs force:configure.",
  })
  previewLetter(
    @Arg("title", { description: "The heading." }) title: string,
    @Arg("body", { description: "The words." }) body: string,
    @Arg("language", () => Language, { description: "In which language." }) language: Language,
    @Ctx() context: RequestContext,
  ): LetterDraft {
    const ending = language === Language.CY ? "Cy" : "En";
    checkWords(`title${ending}`, title, language, 200);
    checkWords(`body${ending}`, body, language, 10_000);
    const values = inventedValues(language, context.today);
    const filled = (words: string) => fillTemplate(words, language, values);
    return { title: filled(title), body: filled(body), templateNumber: null, missing: [] };
  }
}

@Resolver(() => ForceReference)
export class LetterTemplateResolver {
  @FieldResolver(() => [LetterTemplate], {
    description:
      "What each kind of letter says today, and what it is to say from a later day; none for who may not configure.",
  })
  async letterTemplates(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<LetterTemplate[]> {
    if (!context.can("force:configure", force.id)) return [];
    const stored = await context.read<StoredTemplate>("force:configure", templatesSql, [force.id, context.today]);
    return withDefaults(stored, context.today);
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description:
      "Says from a day on what a kind of letter says in this force. INVALID where the words cannot be used. Needs force:configure.",
  })
  async saveLetterTemplate(
    @Arg("input", { description: "The words, and from when." }) input: LetterTemplateInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
    const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, (change) => saveTemplate(change, context, input));
    return { id: forceId };
  }
}
