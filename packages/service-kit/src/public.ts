import "reflect-metadata";
import { Directive, Field } from "type-graphql";

type FieldOptions = { description: string; nullable?: boolean };

/** Puts a field into the public contract graph: whatever is not marked, field by field, does not exist there. */
export function Public(): ReturnType<typeof Directive> {
  return Directive('@tag(name: "public")');
}

/** A field that is in the public contract graph too. Takes what TypeGraphQL's `Field` takes. */
export function PublicField(options: FieldOptions): PropertyDecorator;
export function PublicField(type: () => unknown, options: FieldOptions): PropertyDecorator;
export function PublicField(first: FieldOptions | (() => unknown), second?: FieldOptions): PropertyDecorator {
  return (target, property) => {
    if (typeof first === "function") Field(first as () => StringConstructor, second as FieldOptions)(target, property);
    else Field(first)(target, property);
    Public()(target, property);
  };
}
