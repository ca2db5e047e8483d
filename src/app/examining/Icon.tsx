import type { ReactNode } from 'react';

/** Signs on the keys of the bench: strokes on a 20 x 20 field. */
const STROKES = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 8h6v4H7z',
  'life-size': 'M4 6l2-1.5V16M16 6l-2-1.5V16M10 8v.01M10 13v.01M12 16h4M4 16h4',
  'turn-left': 'M4.5 5.5v4h4M4.9 9.3A6 6 0 1 1 5 13',
  'turn-right': 'M15.5 5.5v4h-4M15.1 9.3A6 6 0 1 0 15 13',
  flip: 'M10 3v2M10 7v2M10 11v2M10 15v2M7.5 5v10H3zM12.5 5v10H17z',
  loupe: 'M8.5 3a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM12.5 12.5L17 17',
  'hold-loupe': 'M7 3h6M8 3v5l-2 3h8l-2-3V3M10 11v6',
  measure: 'M2.5 12.5l10-10l5 5l-10 10zM5.2 9.8l2 2M8 7l2.6 2.6M10.8 4.2l2 2',
  exact: 'M3 3h14v14H3zM3 7.7h14M3 12.3h14M7.7 3v14M12.3 3v14',
  adjust: 'M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14zM10 3v14M12 5v10M14 6.5v7',
  compare: 'M3 4h6v12H3zM11 4h6v12h-6z',
  blink: 'M3 6h9v9H3zM8 6V4h9v9h-5M15 15.5a4 4 0 0 1-4 2.5',
  difference: 'M3 3h9v9H3zM8 8h9v9H8zM8 11l3-3M8.5 12L12 8.5',
  zones: 'M3 3h14v14H3zM3 7h14M8 7v6M3 13h14',
  outlines:
    'M4 6l4-2M10.500 3.500l4 1.500M16 7.500l.5 4M15.500 13.500l-3 2.500M10 16.500l-4-1M4.500 13.500L3.500 8.500',
  spread:
    'M10 5.500C8 4 5.500 4 3 4.500V15c2.500-.5 5-.5 7 1c2-1.500 4.500-1.500 7-1V4.500c-2.500-.5-5-.5-7 1zM10 5.500V16',
  'previous-page': 'M12.500 4L6.500 10l6 6',
  'next-page': 'M7.500 4l6 6l-6 6',
  keys: 'M2.500 5.500h15v9h-15zM5.500 8.500v.01M8.500 8.500v.01M11.500 8.500v.01M14.500 8.500v.01M6.500 11.500h7',
  backend:
    'M5.500 5.500h9v9h-9zM8 5.500V3M12 5.500V3M8 17v-2.500M12 17v-2.500M5.500 8H3M5.500 12H3M17 8h-2.500M17 12h-2.500',
  choose: 'M5 8l5 5l5-5',
  register:
    'M10 3a7 7 0 1 1 0 14a7 7 0 0 1 0-14zM3 10h14M10 3c-3.500 3.500-3.500 10.500 0 14M10 3c3.500 3.500 3.500 10.500 0 14',
  list: 'M7 5h10M7 10h10M7 15h10M3.500 5v.01M3.500 10v.01M3.500 15v.01',
  close: 'M5 5l10 10M15 5L5 15',
  hand: 'M6.500 10V5.200a1.200 1.200 0 0 1 2.400 0V9M8.900 9V3.800a1.200 1.200 0 0 1 2.400 0V9M11.300 9V4.800a1.200 1.200 0 0 1 2.400 0V11a6 6 0 0 1-6 6c-2.500 0-3.500-2-5-5.500c.8-1 2-.8 2.700.3l1.100 1.500V10',
  select: 'M5 3l10 7.500l-4.500.8l-2.300 4.200z',
  pin: 'M10 17.500c-3.500-4-5-6.300-5-8.500a5 5 0 0 1 10 0c0 2.200-1.500 4.500-5 8.500zM10 7.500a1.600 1.600 0 1 1 0 3.200a1.600 1.600 0 0 1 0-3.200z',
  rectangle: 'M3 5h14v10H3z',
  ellipse: 'M10 4.500c4 0 7 2.400 7 5.500s-3 5.500-7 5.500s-7-2.400-7-5.500s3-5.500 7-5.500z',
  polygon: 'M4 7l6-4l7 5l-3 8H6z',
  freehand: 'M4 13c-2-5 2-9 6-9s7 3 6.500 6.500S12 16 10.500 14.500s1-3 2.500-2.500',
  undo: 'M7 4L3.500 7.500L7 11M3.500 7.500H12a4.250 4.250 0 0 1 0 8.500H8',
  redo: 'M13 4l3.500 3.500L13 11M16.500 7.500H8a4.250 4.250 0 0 0 0 8.500h4',
  pair: 'M6 3.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5zM14 11.500a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5zM7.800 7.800l4.400 4.400',
  cursor: 'M10 2.500V8M10 12v5.500M2.500 10H8M12 10h5.500',
  eye: 'M2.500 10c2-3.300 4.600-5 7.500-5s5.500 1.700 7.500 5c-2 3.300-4.600 5-7.500 5s-5.500-1.700-7.500-5zM10 8a2 2 0 1 1 0 4a2 2 0 0 1 0-4z',
  remove: 'M4 6h12M8 6V4h4v2M5.500 6l.8 10.500h7.400L14.500 6M8.500 9v5M11.500 9v5',
  duplicate: 'M4 4h8v8H4zM8 8h8v8H8z',
  fly: 'M10 4.500a5.500 5.500 0 1 1 0 11a5.500 5.500 0 0 1 0-11zM10 2v4M10 14v4M2 10h4M14 10h4',
} as const;
export type IconName = keyof typeof STROKES;

export function Icon({ name }: { readonly name: IconName }): ReactNode {
  const isDirected = name === 'previous-page' || name === 'next-page';
  return (
    <svg
      className={isDirected ? 'icon directed' : 'icon'}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
