import SCIMMY from "scimmy";

const core = "urn:ietf:params:scim:schemas:core:2.0";

/** What of SCIM 2.0 is offered here (RFC 7643, 5). */
export const serviceProviderConfig = (base: string): object => ({
  schemas: [`${core}:ServiceProviderConfig`],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: 200 },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "Bearer token",
      description: "A token that an administrator of the force makes.",
      specUri: "https://www.rfc-editor.org/rfc/rfc6750",
    },
  ],
  meta: { resourceType: "ServiceProviderConfig", location: `${base}/ServiceProviderConfig` },
});

/** The kinds of resources. */
export const resourceTypes = (base: string): object[] => [
  {
    schemas: [`${core}:ResourceType`],
    id: "User",
    name: "User",
    endpoint: "/Users",
    description: "Somebody who signs in at the force.",
    schema: SCIMMY.Schemas.User.id,
    meta: { resourceType: "ResourceType", location: `${base}/ResourceTypes/User` },
  },
  {
    schemas: [`${core}:ResourceType`],
    id: "Group",
    name: "Group",
    endpoint: "/Groups",
    description: "A role of the platform that the token may give.",
    schema: SCIMMY.Schemas.Group.id,
    meta: { resourceType: "ResourceType", location: `${base}/ResourceTypes/Group` },
  },
];

/** The schemas of those. */
export const schemas = (base: string): object[] =>
  [SCIMMY.Schemas.User, SCIMMY.Schemas.Group].map(
    ({ definition }) => JSON.parse(JSON.stringify(definition.describe(`${base}/Schemas`))) as object,
  );

/** Some resources of all there are (RFC 7644, 3.4.2). */
export const listOf = (resources: readonly object[], total = resources.length, startIndex = 1): object => ({
  schemas: [SCIMMY.Messages.ListResponse.id],
  totalResults: total,
  startIndex,
  itemsPerPage: resources.length,
  Resources: resources,
});
