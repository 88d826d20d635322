import { ArgsType, Field, ID, Int } from "type-graphql";
import { PermissionMatterEnum, PermissionStatus, type AskedMatter } from "./permission-enums.js";

/** Which permissions a list asks for. */
@ArgsType()
export class PermissionsArguments {
  @Field(() => ID, { nullable: true, description: "Only those of this force." })
  force: string | null | undefined;

  @Field(() => PermissionMatterEnum, { nullable: true, description: "Only those of this matter." })
  matter: AskedMatter | null | undefined;

  @Field(() => PermissionStatus, { nullable: true, description: "Only those that stand so today." })
  status: PermissionStatus | null | undefined;

  @Field(() => ID, { nullable: true, description: "Only those that this person asked for." })
  person: string | null | undefined;

  @Field({ defaultValue: false, description: "Only those that you asked for." })
  mine: boolean;

  @Field({ defaultValue: false, description: "Only those that wait for an office you hold, your own excepted." })
  toAct: boolean;

  @Field(() => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Read on after this cursor." })
  after: string | null | undefined;
}
