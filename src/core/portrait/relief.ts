/** Works the front of the face in depth: the depth at (x, y) goes in, another comes out. */
export type Relief = (x: number, y: number, z: number) => number;
