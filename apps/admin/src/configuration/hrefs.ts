/** Where the pages of a force's configuration are. */
export const configurationHref = (page = ""): string => `/settings/configuration${page}`;

/** Where the operator's pages of all forces are. */
export const forcesHref = (page = ""): string => `/settings/forces${page}`;
