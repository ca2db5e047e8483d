/** What an issuer prints in an entry: capitals, figures and what stands between them. */
export const PRINTED = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .'’/-]{0,59}$/u;
/** Characters of a machine-readable zone. */
export const ZONE_TEXT = /^[A-Z0-9<]{1,44}$/;
/** Several lines of it, parted by strokes. */
export const WRITTEN_LINES = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .,'’/-]{0,159}$/u;
