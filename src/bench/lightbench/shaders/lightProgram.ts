import { BENCHES } from '../../../core/appearance/bareBench.ts';
import { LIGHT_MODELS } from '../../../core/appearance/lights/lightModels.ts';
import type { Light } from '../../../core/document/lights.ts';
import { frameShader } from './frameShader.ts';
import { LIGHT_SHADERS } from './lightShaders.ts';
import { PRELUDE, texelShader } from './texelShader.ts';

/** The fragment shader of a light, whole. */
export function fragmentOf(light: Light): string {
  const { sheets, casts } = LIGHT_MODELS[light];
  return PRELUDE + texelShader(sheets, casts) + LIGHT_SHADERS[light] + frameShader(BENCHES[light]);
}
