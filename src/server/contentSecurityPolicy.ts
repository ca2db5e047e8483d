const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The one policy: this text goes into the page's meta tag, which cannot carry frame-ancestors. */
export const POLICY_META = DIRECTIVES.join('; ');

/** The same policy as sent with every answer. */
export const POLICY_HEADER = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ');
