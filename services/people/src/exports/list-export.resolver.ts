import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { ViewerForce } from "../viewer/viewer.entity.js";
import { viewerForce } from "../viewer/viewer-force.js";
import { RecordExportInput } from "./list-export.inputs.js";
import { readersOf, recordListExport } from "./list-export.js";

@Resolver()
export class ListExportResolver {
  // What everybody has who reads any of the lists; the list's own right is asked for in the force.
  @Authorized("protocols:read")
  @Mutation(() => ViewerForce, {
    description:
      "Keeps in a force's audit trail that rows of its list are taken away as a file: who, which list, how many and by what it was narrowed, without what was typed. The admin app asks for it before it hands a file out. Needs what the list needs.",
  })
  async recordExport(
    @Arg("input", { description: "What is taken away." }) input: RecordExportInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerForce> {
    const grant = context.identity.grants.find(({ forceId }) => forceId === input.forceId);
    if (!grant) throw notAllowed(readersOf[input.list]);
    await recordListExport(context, input);
    return viewerForce(grant);
  }
}
