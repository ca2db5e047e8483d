/** The version in package.json, written in by the build. */
declare const __LOUPE_VERSION__: string;
