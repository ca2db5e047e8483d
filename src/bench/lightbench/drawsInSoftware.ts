const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether the browser draws WebGL2 without a graphics processor, by the name it gives; null where it has no WebGL2 or warns of it. */
export function drawsInSoftware(): boolean | null {
  const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return null;
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(named === null ? gl.RENDERER : named.UNMASKED_RENDERER_WEBGL));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftwareRenderer(name);
}

export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE.test(name);
}
