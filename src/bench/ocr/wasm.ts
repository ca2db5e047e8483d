/** `() => v128.any_true(...)`-free smallest module with a vector instruction, as wasm-feature-detect has it. */
const VECTORS = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];

/** Whether this page may run WebAssembly at all: old browsers cannot, and a policy may forbid it. */
export function runsWasm(): boolean {
  try {
    return new WebAssembly.Module(new Uint8Array(EMPTY)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Whether it knows vector instructions; the core that uses them is two to three times as fast. */
export function runsVectors(): boolean {
  return WebAssembly.validate(new Uint8Array(VECTORS));
}
