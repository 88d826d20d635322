/** Requests as identity providers send them, about invented people. */

const user = "urn:ietf:params:scim:schemas:core:2.0:User";
const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const patchOp = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

const patch = (...Operations: readonly object[]): object => ({ schemas: [patchOp], Operations });

/** A user as RFC 7643, 8.2 has them: far more than is kept here. */
export const fullUser = (userName: string): object => ({
  schemas: [user],
  externalId: "701984",
  userName,
  name: {
    formatted: "Ms Bronwen Ashford III",
    familyName: "Ashford",
    givenName: "Bronwen",
    honorificPrefix: "Ms",
    honorificSuffix: "III",
  },
  displayName: "Bronwen Ashford",
  nickName: "Bron",
  emails: [
    { value: userName, type: "work", primary: true },
    { value: "bron@home.example", type: "home" },
  ],
  phoneNumbers: [{ value: "+44-1632-960000", type: "work" }],
  userType: "Employee",
  title: "Clerk",
  preferredLanguage: "en-GB",
  locale: "en-GB",
  timezone: "Europe/London",
  active: true,
});

/** As Microsoft Entra ID adds somebody, with an extension beside the user. */
export const entraUser = (userName: string): object => ({
  schemas: [user, enterprise],
  externalId: "entra-58342554",
  userName,
  active: true,
  displayName: "Elis Wren",
  emails: [{ primary: true, type: "work", value: userName }],
  meta: { resourceType: "User" },
  name: { formatted: "Elis Wren", familyName: "Wren", givenName: "Elis" },
  [enterprise]: { department: "Finance" },
});

/** As Microsoft Entra ID changes and ends: capitalised operations, and booleans as text. */
export const entraPatches = {
  names: patch(
    { op: "Replace", path: "displayName", value: "Elis Wren-Hale" },
    { op: "Add", path: `${enterprise}:department`, value: "Audit" },
  ),
  end: patch({ op: "Replace", path: "active", value: "False" }),
  begin: patch({ op: "Replace", value: { active: "True", [`${enterprise}:department`]: "Finance" } }),
  address: (value: string) => patch({ op: "Replace", path: "userName", value }),
};

/** As Okta adds somebody. */
export const oktaUser = (userName: string): object => ({
  schemas: [user],
  userName,
  name: { givenName: "Owain", familyName: "Marsh" },
  emails: [{ primary: true, value: userName, type: "work" }],
  displayName: "Owain Marsh",
  locale: "en-GB",
  externalId: "00ujl29u0le5T6Aj10h7",
  groups: [],
  password: "1mz050nq",
  active: true,
});

/** As Okta ends somebody: a value without a path. */
export const oktaPatches = { end: patch({ op: "replace", value: { active: false } }) };

const group = "urn:ietf:params:scim:schemas:core:2.0:Group";

/** A whole group. */
export const wholeGroup = (displayName: string, members: readonly string[]): object => ({
  schemas: [group],
  displayName,
  members: members.map((value) => ({ value })),
});

/** As Microsoft Entra ID changes members: capitalised operations, the value beside the path also where it removes. */
export const entraMembers = {
  add: (value: string) => patch({ op: "Add", path: "members", value: [{ $ref: null, value }] }),
  remove: (value: string) => patch({ op: "Remove", path: "members", value: [{ $ref: null, value }] }),
  rename: (value: string) => patch({ op: "Replace", path: "displayName", value }),
};

/** As Okta changes members, and says the name of the group again with its id. */
export const oktaMembers = {
  add: (value: string, display: string) => patch({ op: "add", path: "members", value: [{ value, display }] }),
  remove: (value: string) => patch({ op: "remove", path: `members[value eq "${value}"]` }),
  all: (values: readonly string[]) =>
    patch({ op: "replace", path: "members", value: values.map((value) => ({ value, display: value })) }),
  none: patch({ op: "remove", path: "members" }),
  name: (id: string, displayName: string) => patch({ op: "replace", value: { id, displayName } }),
};
