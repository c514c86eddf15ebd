// A picture of the paper: numbered words, and the line the eye follows.

import { columnsOf, numberAt, rowsOf, type Shape } from "../pure/shape";

const CELL_HEIGHT = 13;
const WIDTH = 132;
const MARGIN = 8;
/** More rows than this would make the picture taller than it tells. */
const MOST_ROWS = 6;

export function OrderPicture({ shape }: { readonly shape: Shape }): preact.JSX.Element {
  const columns = columnsOf(shape);
  const rows = Math.min(rowsOf(shape), MOST_ROWS);
  const cell = (WIDTH - 2 * MARGIN) / columns;
  const height = MOST_ROWS * CELL_HEIGHT + 2 * MARGIN;
  const top = MARGIN + ((MOST_ROWS - rows) * CELL_HEIGHT) / 2;

  const cells = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const number = numberAt(shape, row, column);
      if (number === null) continue;
      const x = MARGIN + column * cell;
      const y = top + row * CELL_HEIGHT;
      cells.push(
        <g key={number}>
          <text x={x + 3} y={y + 10.5} font-size="8.5" fill="currentColor">
            {number}
          </text>
          <path d={`M${x + 15} ${y + 10}H${x + cell - 4}`} stroke="currentColor" stroke-width="1" opacity="0.55" />
        </g>,
      );
    }
  }

  return (
    <svg class="order-picture" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} aria-hidden="true">
      <rect x="0.75" y="0.75" width={WIDTH - 1.5} height={height - 1.5} rx="4" fill="none" stroke="currentColor" />
      {cells}
      <path class="way" d={way(shape, cell, top, rows)} fill="none" stroke-width="2" />
    </svg>
  );
}

/** An arrow along the first line of words: to the right above it, or downwards through it. */
function way(shape: Shape, cell: number, top: number, rows: number): string {
  if (shape.order === "across") {
    const y = top - 0.5;
    const end = WIDTH - MARGIN - 2;
    return `M${MARGIN + 3} ${y}H${end}m-4 -3.5 4 3.5-4 3.5`;
  }
  const x = MARGIN + Math.min(cell * 0.5, 30);
  const end = top + rows * CELL_HEIGHT - 3;
  return `M${x} ${top + 3}V${end}m-3.5 -4 3.5 4 3.5-4`;
}
