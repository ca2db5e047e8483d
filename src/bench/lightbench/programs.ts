import { LIGHTS, type Light } from '../../core/document/lights.ts';
import { VERTEX } from './shaders/frameShader.ts';
import { fragmentOf } from './shaders/lightProgram.ts';

export type LightProgram = {
  readonly use: () => void;
  readonly place: (uniform: string) => WebGLUniformLocation | null;
};

/**
 * One program per light. All are handed to the driver at once, which may compile them beside; a light that is asked
 * for waits for its own. Throws, with the driver's words, where one does not compile.
 */
export function makePrograms(gl: WebGL2RenderingContext): (light: Light) => LightProgram {
  const started = new Map(LIGHTS.map(light => [light, startProgram(gl, light)] as const));
  const ready = new Map<Light, LightProgram>();
  return light => {
    const program = ready.get(light) ?? finishProgram(gl, started.get(light)!);
    ready.set(light, program);
    return program;
  };
}

function startProgram(gl: WebGL2RenderingContext, light: Light): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, fragmentOf(light)],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}

function finishProgram(gl: WebGL2RenderingContext, program: WebGLProgram): LightProgram {
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true && !gl.isContextLost()) {
    const shaders = gl.getAttachedShaders(program) ?? [];
    throw new Error(`a light does not compile: ${shaders.map(shader => gl.getShaderInfoLog(shader)).join(' ')}`);
  }
  const places = new Map<string, WebGLUniformLocation | null>();
  return {
    use: () => gl.useProgram(program),
    place: uniform => {
      if (!places.has(uniform)) places.set(uniform, gl.getUniformLocation(program, uniform));
      return places.get(uniform) ?? null;
    },
  };
}
