import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { Temporal } from "temporal-polyfill";

function parseDay(value: unknown): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    try {
      return Temporal.PlainDate.from(value, { overflow: "reject" }).toString();
    } catch {
      throw new GraphQLError("A Date is a day of the calendar such as 2024-05-30.");
    }
  }
  throw new GraphQLError("A Date is a day of the calendar such as 2024-05-30.");
}

/** A calendar day without time or zone, "2024-05-30". */
export const DateScalar = new GraphQLScalarType({
  name: "Date",
  description: "A calendar day without a time of day: ISO 8601, for example 2024-05-30.",
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** An instant in UTC, "2024-05-30T09:00:00.000Z". */
export const DateTimeScalar = new GraphQLScalarType({
  name: "DateTime",
  description: "An instant in UTC: ISO 8601, for example 2024-05-30T09:00:00.000Z.",
  serialize: (value) => (value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString()),
});
