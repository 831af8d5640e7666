/** The row of the index that is no page: its title is the version of the site that the others were made of. */
export const VERSION_ENTRY = "version";
