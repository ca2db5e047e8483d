/**
 * Where the statements of the glossary come from. Terms, their meaning, levels and ranks are ICAO's (Doc 9303-2,
 * appendix A). How an imitation looks is told by examiners; no source was found for it, so an expert must confirm it.
 */
export const GLOSSARY_SOURCES = {
  meaning: { mark: 'K', reference: 'ICAO Doc 9303-2 A' },
  imitation: { mark: 'M' },
} as const;
