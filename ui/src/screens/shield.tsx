// What protects this window right now, and what does not.

import type { ProtectionView } from "../bindings/ProtectionView";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { ButtonRow, Title } from "../parts/frame";

export function Shield(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { isolation } = session.state.start;
  return (
    <>
      <Title>{t("shield-title")}</Title>
      <div class={`card verdict shield-${isolation.state}`}>
        <p class="lead">{t(`isolation-${isolation.state}`)}</p>
        <p>{t(`isolation-${isolation.state}-do`)}</p>
      </div>
      <table class="protections">
        <caption>{t("shield-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("shield-what")}</th>
            <th scope="col">{t("shield-state")}</th>
          </tr>
        </thead>
        <tbody>
          {isolation.protections.map((protection) => (
            <ProtectionRow key={protection.code} {...protection} />
          ))}
        </tbody>
      </table>
      <h2>{t("shield-limits")}</h2>
      <p>{t("shield-limits-explain")}</p>
      <ButtonRow>
        <button type="button" class="main" onClick={() => session.leaveShield()}>
          {t("shield-back")}
        </button>
      </ButtonRow>
    </>
  );
}

function ProtectionRow({ code, state }: ProtectionView): preact.JSX.Element {
  const t = useTexts();
  const id = `protect-${idOf(code)}`;
  const told = state === "on" || state === "off";
  return (
    <tr>
      <th scope="row">
        {t(id)}
        <span class="hint">{told ? t(`${id}-state`, { state }) : t(`state-${idOf(state)}-do`)}</span>
        {state === "off" ? <span class="hint do">{t(`${id}-do`)}</span> : null}
      </th>
      <td class={`state-${state}`}>{t(`state-${idOf(state)}`)}</td>
    </tr>
  );
}
