// Lines of a backup that are clicked: a picture of the plate or code, of which only the row that is being read shows
// its marks. A row that was taken is hidden again.

import { useEffect, useRef, useState } from "preact/hooks";

import type { VerifyView } from "../bindings/VerifyView";
import { useSession, useTexts } from "../context";
import { cellBeside } from "../pure/sheet";

export function DotLines({ verify }: { readonly verify: VerifyView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [current, setCurrent] = useState(1);
  const [marks, setMarks] = useState<readonly boolean[]>([]);
  const [spot, setSpot] = useState(0);
  const box = useRef<HTMLOListElement>(null);
  const moved = useRef(false);

  useEffect(() => {
    if (moved.current) box.current?.querySelector<HTMLElement>('[role="checkbox"][tabindex="0"]')?.focus();
    moved.current = false;
  }, [current, spot]);

  /** Another row is read, from the start. */
  const open = (row: number, first: boolean[] = []): void => {
    moved.current = true;
    setCurrent(row);
    setMarks(first);
    setSpot(0);
  };
  const toggle = (cell: number): void => {
    setSpot(cell);
    setMarks(Array.from({ length: verify.cells }, (_, at) => (at === cell ? !marks[at] : (marks[at] ?? false))));
  };
  const take = async (): Promise<void> => {
    const bytes = Uint8Array.from({ length: verify.cells }, (_, at) => (marks[at] ? 1 : 0));
    const next = Math.min(current + 1, verify.lines.length);
    setMarks([]);
    if (await session.backup.line(current, bytes)) open(next);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      void take();
      return;
    }
    const to = cellBeside(spot, event.key, verify.cells, verify.wide);
    if (to === null) return;
    event.preventDefault();
    moved.current = true;
    setSpot(to);
  };

  return (
    <>
      <ol ref={box} class={`dot-lines ${verify.kind} wide-${verify.wide}`} aria-label={t("verify-lines")}>
        {verify.lines.map((line, at) => {
          const row = at + 1;
          const here = row === current;
          return (
            <li key={row} class={here ? "here" : line}>
              {here ? (
                <>
                  <span class="row-number" aria-hidden="true">{row}</span>
                  <div class="cells" role="group" aria-label={t("verify-row", { number: row })} onKeyDown={key}>
                    {verify.labels.map((label, cell) => (
                      <button
                        type="button"
                        key={cell}
                        role="checkbox"
                        aria-checked={marks[cell] ?? false}
                        aria-label={t("verify-cell", { label })}
                        tabIndex={cell === spot ? 0 : -1}
                        onClick={() => toggle(cell)}
                      >
                        <span aria-hidden="true">{verify.kind === "symbol" ? "" : label}</span>
                      </button>
                    ))}
                  </div>
                  <button type="button" class="small-button" onClick={() => void take()}>
                    {t("verify-row-take")}
                  </button>
                </>
              ) : (
                <button
                  type="button"
                  class="row"
                  aria-label={t(line === "filled" ? "verify-row-filled" : "verify-row-empty", { number: row })}
                  onClick={() => open(row)}
                >
                  <span class="row-number">{row}</span>
                  <span class="cells" aria-hidden="true">
                    {verify.labels.map((_, cell) => (
                      <span key={cell} class="place" />
                    ))}
                  </span>
                  <span class="sign" aria-hidden="true">{line === "filled" ? "✓" : ""}</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <p class="hint">{t("verify-row-again")}</p>
    </>
  );
}
