import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { keyOfCase } from "../intake/messages.js";
import { askPack } from "./ask-pack.js";
import { EvidencePack, MakeEvidencePackInput, PackState } from "./evidence-pack.entity.js";

const latest = 5;
const columns = `p.force_id as "forceId", p.id, p.case_id as "caseId", p.recipient, p.state, p.asked_at as "askedAt", p.done, p.total,
  p.size::float8 as size, p.parts, p.sha256, p.expires_at as "expiresAt",
  (select c.reference || '.zip' from cases.cases c where c.force_id = p.force_id and c.id = p.case_id) as name`;

/** A pack that the caller asked for; null for any other. */
const packById = (context: RequestContext) =>
  rowLoader<EvidencePack>(
    context,
    packById,
    (ids) =>
      context.read(
        "cases:handle",
        `select ${columns} from cases.evidence_packs p where p.id = any($1) and p.force_id = any($forces)`,
        [ids],
      ),
    ({ id }) => id,
  );

/** The packs of cases that the caller asked for, the latest first. */
const packsOf = (context: RequestContext) =>
  listLoader<EvidencePack>(
    context,
    packsOf,
    (ids) =>
      context.read(
        "cases:handle",
        `select p.* from unnest($1::uuid[]) as c (id) cross join lateral (select ${columns} from cases.evidence_packs p
           where p.case_id = c.id and p.force_id = any($forces) order by p.asked_at desc, p.id desc limit ${latest}) p`,
        [ids],
      ),
    ({ caseId }) => caseId,
  );

@Resolver(() => Case)
export class EvidencePackResolver {
  @Authorized("cases:handle")
  @Query(() => EvidencePack, {
    nullable: true,
    description: "A pack that you asked for, by id: how far it has come. Null for any other. Needs cases:handle.",
  })
  evidencePack(
    @Arg("id", () => ID, { description: "The pack." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<EvidencePack | null> {
    return packById(context).load(knownForm(id, "pack"));
  }

  @Authorized("cases:handle")
  @Query(() => String, {
    nullable: true,
    description:
      "A part of a pack that you asked for, base64, to be saved; the reading is recorded. Null where it is not ready, is gone or is not yours. Needs cases:handle.",
  })
  async evidencePackPart(
    @Arg("id", () => ID, { description: "The pack." }) id: string,
    @Arg("part", () => Int, { description: "Which part, from 1." }) part: number,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const pack = await packById(context).load(knownForm(id, "pack"));
    if (!pack || pack.state !== PackState.READY || (pack.expiresAt && pack.expiresAt <= context.now)) return null;
    const { forceId, caseId } = pack;
    return context.change(forceId, "cases:handle", async (change) => {
      const key = await keyOfCase(change, context, caseId);
      const [stored] = await change.query<{ sealed: Buffer }>(
        "select p.sealed from cases.evidence_pack_parts p where p.force_id = $1 and p.pack_id = $2 and p.part = $3",
        [forceId, pack.id, part],
      );
      await change.audit({
        action: "saveEvidencePack",
        entity: "Case",
        entityId: caseId,
        after: { packId: pack.id, part },
      });
      return key && stored ? key.openBytes(`pack ${pack.id} ${part}`, stored.sealed).toString("base64") : null;
    });
  }

  @Authorized("cases:handle")
  @Mutation(() => EvidencePack, {
    description:
      "Asks for a pack of the evidence of a case that you handle: a zip file, made in the background. Logged as an export, with the recipient and the reason. Needs cases:handle.",
  })
  async makeEvidencePack(
    @Arg("input", { description: "Of which case, for whom and why." }) input: MakeEvidencePackInput,
    @Ctx() context: RequestContext,
  ): Promise<EvidencePack> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can("cases:handle", forceId)) throw notAllowed("cases:handle");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => askPack(change, context, input));
    const pack = await packById(context).load(id);
    if (!pack) throw notFound("pack");
    return pack;
  }

  @FieldResolver(() => [EvidencePack], {
    description: "The packs of its evidence that you asked for, the latest first, at most five; none of anybody else.",
  })
  evidencePacks(@Root() found: Case, @Ctx() context: RequestContext): Promise<EvidencePack[]> {
    return context.can("cases:handle", found.forceId) ? packsOf(context).load(found.id) : Promise.resolve([]);
  }
}
