/** Characters that read as another once strokes are added: nothing has to be taken away. */
export const ADDITIONS: Readonly<Record<string, string>> = {
  '0': '8',
  '1': '4',
  '3': '8',
  '5': '6',
  '6': '8',
  '9': '8',
  C: 'GO',
  F: 'EP',
  I: 'T',
  L: 'E',
  O: 'Q',
  P: 'RB',
  R: 'B',
};
