/** Set by the build, so that no file has to be read for it. */
declare const PARCLI_VERSION: string | undefined;

export const version: string = typeof PARCLI_VERSION === 'undefined' ? '0.0.0-source' : PARCLI_VERSION;
