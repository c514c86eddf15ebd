// "Save for printing": the paper, the button, what became of it. For texts without secrets.

import { useState } from "preact/hooks";

import type { DocumentView } from "../bindings/DocumentView";
import { useTexts } from "../context";

export type Paper = "a4" | "letter";

interface Row {
  readonly printed: DocumentView | null;
  readonly print: (paper: Paper) => Promise<void>;
}

export function PrintRow({ printed, print }: Row): preact.JSX.Element {
  const t = useTexts();
  const [paper, setPaper] = useState<Paper>("a4");
  const [busy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      await print(paper);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="print-row">
      <label>
        {t("guidance-paper")}{" "}
        <select value={paper} onChange={(event) => setPaper(event.currentTarget.value === "letter" ? "letter" : "a4")}>
          <option value="a4">{t("guidance-paper-a4")}</option>
          <option value="letter">{t("guidance-paper-letter")}</option>
        </select>
      </label>
      <button type="button" class="quiet" disabled={busy} onClick={() => void start()}>
        {t("guidance-print")}
      </button>
      <span role="status">
        {printed?.name ? t("guidance-saved", { name: printed.name }) : null}
        {printed?.problem ? (
          <>
            <strong>{printed.problem.text}</strong> {printed.problem.advice}
          </>
        ) : null}
      </span>
    </div>
  );
}
