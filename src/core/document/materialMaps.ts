/** What a page is made of, layer by layer; every light is computed from these. `data` and `book` are no pictures. */
export const MATERIAL_MAPS = [
  'albedo',
  'uv365',
  'uv254',
  'ir',
  'height',
  'gloss',
  'translucency',
  'retro',
  'ovd',
  'vector',
  'data',
  'book',
] as const;
export type MaterialMap = (typeof MATERIAL_MAPS)[number];
