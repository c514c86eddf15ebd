// One sheet: its settings, its blank picture, printing, saving, and the way to reading it back.

import { useEffect, useRef, useState } from "preact/hooks";

import { chosenOf, hasPhrase } from "../backup";
import type { TemplateView } from "../bindings/TemplateView";
import { useSession, useTexts } from "../context";
import { ButtonRow, Explain, Failure, Steps, Title } from "../parts/frame";
import { Outcome } from "../parts/outcome";
import { SheetSettings } from "../parts/sheetsettings";
import { scaleOf } from "../pure/sheet";

export function Sheet(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { backup } = session.state;
  const template = chosenOf(backup);
  if (template === null) return <Title>{t("window-title-sheet")}</Title>;
  return (
    <>
      <Steps />
      <Title>{t("sheet-screen-title", { title: t(`sheet-title-${template.id}`) })}</Title>
      {t.has(`sheet-alone-${template.id}`) ? <p class="lead">{t(`sheet-alone-${template.id}`)}</p> : null}
      <div class="answer sheet">
        <div>
          <Failure />
          <SheetSettings template={template} />
          {backup.filled ? <Consequences /> : null}
          <Actions template={template} />
          {t.has(`sheet-reading-${template.id}`) ? (
            <Explain question={t("sheet-reading")}>
              <p>{t(`sheet-reading-${template.id}`)}</p>
            </Explain>
          ) : null}
        </div>
        <Preview template={template} />
      </div>
      <Onward template={template} />
    </>
  );
}

function Preview({ template }: { readonly template: TemplateView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [large, setLarge] = useState(false);
  const key = session.backup.pictureKey(template.id);
  const pages = session.state.backup.pictures.get(key) ?? [];
  const { paper } = session.state.backup;
  useEffect(() => void session.backup.picture(template.id, true), [key]);
  return (
    <section class="preview" aria-label={t("window-title-sheet")}>
      <div class="switch" role="group" aria-label={t("sheet-zoom")}>
        {[false, true].map((each) => (
          <button type="button" key={String(each)} aria-pressed={large === each} onClick={() => setLarge(each)}>
            {t(each ? "sheet-zoom-true" : "sheet-zoom-whole")}
          </button>
        ))}
      </div>
      <div class="pages">
        {pages.map((picture, at) => (
          <img
            key={at}
            class={`${large ? "true" : "whole"} ${paper}`}
            src={picture}
            alt={t("sheet-preview", { number: at + 1, total: pages.length })}
          />
        ))}
      </div>
      <p class="small">{t("sheet-preview-blank")}</p>
    </section>
  );
}

/** What follows from words on paper that a machine made. Stands where the decision is made. */
function Consequences(): preact.JSX.Element {
  const t = useTexts();
  return (
    <div class="notice look">
      <strong>{t("filled-title")}</strong>
      <ul>
        <li>{t("filled-spool")}</li>
        <li>{t("filled-printer")}</li>
        <li>{t("filled-file")}</li>
      </ul>
      <p>{t("filled-better")}</p>
    </div>
  );
}

function Actions({ template }: { readonly template: TemplateView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { backup, busy } = session.state;
  const { printers, printer, filled, saved } = backup;
  const ask = useRef<HTMLDialogElement>(null);
  const ready = scaleOf(backup.measured) !== null && !busy;
  useEffect(() => {
    if (printers === null) void session.backup.lookForPrinters();
  }, []);
  return (
    <section class="actions">
      {printers === null || printers.problem !== null ? (
        <p class="notice">
          {printers?.problem ? (
            <>
              <strong>{t(`print-${printers.problem.replaceAll("_", "-")}`)}</strong>{" "}
              {t(`print-${printers.problem.replaceAll("_", "-")}-do`)}{" "}
            </>
          ) : null}
          <button type="button" class="small-button" onClick={() => void session.backup.lookForPrinters()}>
            {t("sheet-printers-look")}
          </button>
        </p>
      ) : (
        <div class="field-line">
          <label for="printer">{t("sheet-printer")}</label>
          <select id="printer" value={printer} onChange={(event) => session.backup.set({ printer: event.currentTarget.value })}>
            {printers.printers.map(({ name, info, networked }) => (
              <option key={name} value={name}>
                {networked ? t("sheet-printer-network", { name: info }) : info}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="main"
            disabled={!ready || printer === ""}
            onClick={() => (filled ? ask.current?.showModal() : void session.backup.print())}
          >
            {t("sheet-print")}
          </button>
        </div>
      )}
      <p class="hint">{t("sheet-actual")}</p>
      <div class="choices">
        {template.formats.map((format) => (
          <button type="button" key={format} disabled={!ready} onClick={() => void session.backup.save(format)}>
            {t("sheet-save", { format: format.toUpperCase() })}
          </button>
        ))}
      </div>
      <Outcome />
      {saved?.outcome === "synced" ? <Anyway /> : null}
      <dialog ref={ask} aria-labelledby="print-ask">
        <h2 id="print-ask">{t("sheet-print-ask")}</h2>
        <p>{t("filled-spool")}</p>
        <p>{t("filled-printer")}</p>
        <p>{t("filled-better")}</p>
        <div class="button-row">
          <button type="button" class="back" onClick={() => ask.current?.close()}>
            {t("sheet-print-no")}
          </button>
          <div class="onward">
            <button
              type="button"
              onClick={() => {
                ask.current?.close();
                void session.backup.print();
              }}
            >
              {t("sheet-print-yes")}
            </button>
          </div>
        </div>
      </dialog>
    </section>
  );
}

/** The folder is copied elsewhere; the person may insist. */
function Anyway(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  return (
    <p>
      <button type="button" onClick={() => void session.backup.saveAnyway()}>
        {t("sheet-synced-anyway")}
      </button>
    </p>
  );
}

function Onward({ template }: { readonly template: TemplateView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const ready = hasPhrase(session.state);
  const { verifiable } = template;
  return (
    <>
      {verifiable && !ready ? <p>{t("sheet-verify-later")}</p> : null}
      <ButtonRow back={() => session.backup.leave("backup")}>
        {verifiable ? (
          <button
            type="button"
            onClick={() => {
              if (ready) void session.backup.beginVerify();
              else session.repair.begin("check");
            }}
          >
            {t(ready ? "sheet-verify" : "sheet-check-first")}
          </button>
        ) : null}
      </ButtonRow>
    </>
  );
}
