/** Set by the build, so that no file has to be read for it. */
declare const PARCLI_VERSION: string | undefined;

export const version: string = typeof PARCLI_VERSION === 'undefined' ? '0.0.0-source' : PARCLI_VERSION;

/** Set by the build: tells apart what was built from different sources of one version. */
declare const PARCLI_BUILD: string | undefined;

export const build: string = typeof PARCLI_BUILD === 'undefined' ? '' : PARCLI_BUILD;
