// How the words stand on the paper, and so on the screen: how many, in which order, in how many columns.

export const WORD_COUNTS = [12, 15, 18, 21, 24] as const;

export type Order = "across" | "down";

export interface Shape {
  readonly wordCount: number;
  readonly order: Order;
}

export function columnsOf(shape: Shape): number {
  return shape.order === "across" ? 3 : 2;
}

export function rowsOf(shape: Shape): number {
  return Math.ceil(shape.wordCount / columnsOf(shape));
}

/** The word number at a row and column (both from 0), or `null` where the grid is empty. */
export function numberAt(shape: Shape, row: number, column: number): number | null {
  const rows = rowsOf(shape);
  const columns = columnsOf(shape);
  if (row < 0 || column < 0 || row >= rows || column >= columns) return null;
  const number = shape.order === "across" ? row * columns + column + 1 : column * rows + row + 1;
  return number <= shape.wordCount ? number : null;
}

/** The row and column (both from 0) of a word number. */
export function placeOf(shape: Shape, number: number): { row: number; column: number } {
  const at = number - 1;
  const rows = rowsOf(shape);
  const columns = columnsOf(shape);
  return shape.order === "across"
    ? { row: Math.floor(at / columns), column: at % columns }
    : { row: at % rows, column: Math.floor(at / rows) };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The field an arrow key leads to, or `null` at the edge. */
export function neighbour(shape: Shape, number: number, key: string): number | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const { row, column } = placeOf(shape, number);
  return numberAt(shape, row + step[0], column + step[1]);
}
