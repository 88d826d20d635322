import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import { Arg, Authorized, Field, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { expect, test } from "vitest";
import { rootFieldsWithoutPermission, undescribed } from "./schema-words.js";

@ObjectType()
class Bell {
  @Field()
  tone: string;
}

@Resolver()
class BellResolver {
  @Query(() => Bell, { nullable: true, description: "A bell." })
  bell(@Arg("name") name: string): Bell | null {
    return name === "" ? null : { tone: name };
  }

  @Authorized("people:read")
  @Mutation(() => Boolean)
  ring(): boolean {
    return true;
  }
}

const silent: SubgraphDefinition = {
  name: "bells",
  resolvers: [BellResolver],
  references: {},
  entities: [],
  migrations: [],
  receives: {},
};

test("whatever has no description is named, arguments included", async () => {
  expect((await undescribed(silent)).toSorted()).toEqual(["Bell", "Bell.tone", "Mutation.ring", "Query.bell name"]);
});

test("a root field that names no permission is found", async () => {
  expect(await rootFieldsWithoutPermission(silent)).toEqual(["bell"]);
});
