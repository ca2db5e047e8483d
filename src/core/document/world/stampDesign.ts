/** The outlines stamps have. */
export const STAMP_SHAPES = ['rectangle', 'rounded', 'oval', 'hexagon', 'cut'] as const;
export type StampShape = (typeof STAMP_SHAPES)[number];
/** How a stamp writes a day. */
export const DATE_STYLES = ['words', 'points', 'strokes', 'year-first'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** What the impression of a post's stamp looks like; sizes in mm. */
export type StampDesign = {
  /** Of entry stamps and of exit stamps: one can be told from the other at a glance. */
  readonly shapes: { readonly entry: StampShape; readonly exit: StampShape };
  readonly width: number;
  readonly height: number;
  /** `stacked`: lines over one another; `banded`: the day in a band; `column`: signs in a column at the left; `ring`: names along the rim. */
  readonly layout: 'stacked' | 'banded' | 'column' | 'ring';
  readonly letters: 'sans' | 'serif' | 'typewriter' | 'display';
  readonly date: DateStyle;
  readonly ink: 'blue' | 'black' | 'red' | 'violet' | 'green';
  /** Lines of the frame. */
  readonly frame: 'single' | 'double';
};

type StateDesign = Omit<StampDesign, 'ink'>;

/** By the code of the state. */
export const STAMP_DESIGNS = {
  QOV: {
    shapes: { entry: 'rounded', exit: 'cut' },
    width: 42,
    height: 27,
    layout: 'stacked',
    letters: 'sans',
    date: 'words',
    frame: 'double',
  },
  UTO: {
    shapes: { entry: 'rectangle', exit: 'rounded' },
    width: 40,
    height: 26,
    layout: 'column',
    letters: 'sans',
    date: 'year-first',
    frame: 'single',
  },
  QVS: {
    shapes: { entry: 'hexagon', exit: 'oval' },
    width: 44,
    height: 29,
    layout: 'banded',
    letters: 'serif',
    date: 'strokes',
    frame: 'double',
  },
  QTV: {
    shapes: { entry: 'rectangle', exit: 'hexagon' },
    width: 44,
    height: 27,
    layout: 'stacked',
    letters: 'typewriter',
    date: 'points',
    frame: 'single',
  },
  QSM: {
    shapes: { entry: 'oval', exit: 'oval' },
    width: 43,
    height: 30,
    layout: 'ring',
    letters: 'sans',
    date: 'words',
    frame: 'double',
  },
  QNR: {
    shapes: { entry: 'cut', exit: 'rectangle' },
    width: 39,
    height: 28,
    layout: 'banded',
    letters: 'sans',
    date: 'points',
    frame: 'single',
  },
  QPW: {
    shapes: { entry: 'rounded', exit: 'rounded' },
    width: 41,
    height: 25,
    layout: 'column',
    letters: 'display',
    date: 'strokes',
    frame: 'double',
  },
  QZM: {
    shapes: { entry: 'rectangle', exit: 'cut' },
    width: 45,
    height: 26,
    layout: 'stacked',
    letters: 'display',
    date: 'words',
    frame: 'single',
  },
  AAU: {
    shapes: { entry: 'oval', exit: 'hexagon' },
    width: 42,
    height: 30,
    layout: 'ring',
    letters: 'serif',
    date: 'words',
    frame: 'single',
  },
  ZZK: {
    shapes: { entry: 'hexagon', exit: 'hexagon' },
    width: 43,
    height: 28,
    layout: 'banded',
    letters: 'typewriter',
    date: 'year-first',
    frame: 'double',
  },
  QXN: {
    shapes: { entry: 'cut', exit: 'rounded' },
    width: 40,
    height: 27,
    layout: 'stacked',
    letters: 'serif',
    date: 'strokes',
    frame: 'double',
  },
} as const satisfies Readonly<Record<string, StateDesign>>;
