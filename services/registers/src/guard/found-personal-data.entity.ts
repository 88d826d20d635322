import { Field, ObjectType, registerEnumType } from "type-graphql";
import { PersonalData } from "@probity/rules/guard/personal-data";

registerEnumType(PersonalData, {
  name: "PersonalData",
  description: "What of a person's private life free text can give away.",
  valuesConfig: {
    ADDRESS: { description: "A postcode, a house in a street, or a house that has a name." },
    TELEPHONE: { description: "A telephone number." },
    EMAIL: { description: "An e-mail address." },
    BANK_DETAILS: { description: "A sort code, an account number or an IBAN." },
    NATIONAL_INSURANCE: { description: "A National Insurance number." },
    CONNECTED_NAME: { description: "The name of the partner, relative or associate whose interest it is." },
    STAFF_NAME: { description: "A name beside the word for a junior post: who holds one is not published." },
  },
});

/** A finding of the guard as it is shown to whoever decides. */
@ObjectType({ description: "Words of a text that look like personal data." })
export class FoundPersonalData {
  @Field(() => PersonalData, { description: "What they look like." })
  kind: PersonalData;

  @Field({ description: "The words as they stand in the text." })
  words: string;
}
