// Small rules about sheets: pictures as addresses, the correction of a printer's scale.

/** A picture as an address that the page may show. It holds no words. */
export function pictureOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** The correction for a printer whose 100 mm measure `measured`; `null` when nothing can be that wrong. */
export function scaleOf(measured: number): number | null {
  const scale = 100 / measured;
  return Number.isFinite(scale) && scale >= 0.9 && scale <= 1.1 ? scale : null;
}

/** Where a module of a code lies, both counted from 1, when the modules are counted row by row. */
export function moduleAt(cell: number, size: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor((cell - 1) / size) + 1, column: ((cell - 1) % size) + 1 };
}

/** The zone that a module of a code lies in, as the sheet names it: A1, B3. */
export function zoneAt(cell: number, size: number): string {
  const side = size === 21 ? 7 : 5;
  const { row, column } = moduleAt(cell, size);
  return `${String.fromCharCode(65 + Math.floor((row - 1) / side))}${Math.floor((column - 1) / side) + 1}`;
}

/** The neighbour that an arrow key leads to among `count` cells, `wide` side by side; itself at the edge. */
export function cellBeside(at: number, key: string, count: number, wide: number): number | null {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: wide, ArrowUp: -wide }[key];
  if (step === undefined) return null;
  const to = at + step;
  return to < 0 || to >= count ? at : to;
}
