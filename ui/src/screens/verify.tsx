// A finished backup is read back, blind: typed words, letters and numbers, or clicked marks; then compared.

import { useState } from "preact/hooks";

import { chosenOf } from "../backup";
import type { ComparedView } from "../bindings/ComparedView";
import type { FaultView } from "../bindings/FaultView";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { DotLines } from "../parts/dotlines";
import { ButtonRow, Failure, Steps, Title } from "../parts/frame";
import { Outcome } from "../parts/outcome";
import { TypedLines } from "../parts/typedlines";
import { moduleAt, zoneAt } from "../pure/sheet";

export function Verify(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { verify, compared } = session.state.backup;
  if (verify === null) return <Title>{t("verify-title")}</Title>;
  const done = verify.lines.filter((line) => line !== "empty").length;
  const whole = done === verify.lines.length;
  return (
    <>
      <Steps />
      <Title>{t("verify-title")}</Title>
      <p class="lead">{t("verify-lead")}</p>
      <p>{t(`verify-${verify.kind}`)}</p>
      <Failure />
      {verify.cells === 0 ? <TypedLines verify={verify} /> : <DotLines verify={verify} />}
      <div role="status">{compared === null ? null : <Answer compared={compared} size={verify.cells} symbol={verify.kind === "symbol"} />}</div>
      {compared?.matches ? <Record /> : null}
      <ButtonRow back={() => session.backup.leave("sheet")}>
        <span class="count">{t("verify-read", { done, total: verify.lines.length })}</span>
        <button type="button" class="main" disabled={!whole} onClick={() => void session.backup.compare()}>
          {t("verify-compare")}
        </button>
      </ButtonRow>
    </>
  );
}

interface Answered {
  readonly compared: ComparedView;
  readonly size: number;
  readonly symbol: boolean;
}

function Answer({ compared, size, symbol }: Answered): preact.JSX.Element {
  const t = useTexts();
  if (compared.matches) {
    return (
      <div class="card verdict verdict-consistent">
        <h2>{t("verify-same")}</h2>
        <p>{t("verify-same-explain")}</p>
      </div>
    );
  }
  return (
    <>
      <div class="card verdict verdict-inconsistent">
        <h2>{t(`verify-differs-${compared.cause ?? "unknown"}`)}</h2>
        <p>{t("verify-differs-do")}</p>
      </div>
      <h2>{t("verify-faults")}</h2>
      <ul class="findings" aria-label={t("verify-faults")}>
        {compared.faults.map((fault, at) => (
          <li key={at}>
            <Fault fault={fault} size={size} symbol={symbol} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Faulty {
  readonly fault: FaultView;
  readonly size: number;
  readonly symbol: boolean;
}

/** Where, what and what to do. The place is told as it is written on the plate or sheet. */
function Fault({ fault, size, symbol }: Faulty): preact.JSX.Element {
  const t = useTexts();
  const { word, other, cell, label } = fault;
  let where = "";
  if (symbol && cell !== null) {
    const { row, column } = moduleAt(cell, size);
    where = t("fault-place-zone", { zone: zoneAt(cell, size), row, cell: column });
  } else if (word !== null && other !== null) where = t("fault-place-pair", { word, other });
  else if (word !== null && cell !== null && label !== null) where = t("fault-place-label", { word, cell, label });
  else if (word !== null && cell !== null) where = t("fault-place-cell", { word, cell });
  else if (word !== null) where = t("fault-place-word", { word });
  const id = `fault-${idOf(fault.code)}`;
  return (
    <article class="card finding problem">
      <h3>{t(id, { where })}</h3>
      <p>{t(`${id}-do`)}</p>
    </article>
  );
}

function Record(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [copy, setCopy] = useState("");
  const [date, setDate] = useState("");
  const [fingerprint, setFingerprint] = useState(false);
  const template = chosenOf(session.state.backup);
  const note = { copy, date, fingerprint };
  return (
    <section aria-labelledby="record" class="card">
      <h2 id="record">{t("record-heading")}</h2>
      <p>{t("record-lead")}</p>
      <div class="field-line tall">
        <label for="record-copy">{t("record-copy-label")}</label>
        <input id="record-copy" type="text" maxLength={60} value={copy} placeholder={template ? t(`sheet-title-${template.id}`) : ""} onInput={(event) => setCopy(event.currentTarget.value)} />
      </div>
      <div class="field-line tall">
        <label for="record-date">{t("record-date-label")}</label>
        <input id="record-date" type="text" maxLength={40} value={date} onInput={(event) => setDate(event.currentTarget.value)} />
      </div>
      <label class="choice inline">
        <input type="checkbox" checked={fingerprint} onChange={() => setFingerprint(!fingerprint)} /> {t("record-fingerprint-label")}
      </label>
      <div class="choices">
        <button type="button" onClick={() => void session.backup.saveRecord(note)}>
          {t("record-save")}
        </button>
        <button type="button" onClick={() => void session.backup.printRecord(note)}>
          {t("record-print")}
        </button>
      </div>
      <Outcome />
    </section>
  );
}
