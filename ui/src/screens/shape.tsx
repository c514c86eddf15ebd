// What the paper looks like: how many words, in which order, of which list.

import { useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { ButtonRow, Explain, Failure, Steps, Title } from "../parts/frame";
import { OrderPicture } from "../parts/orderpicture";
import { isListName, LISTS, OWN_NAMES } from "../pure/lists";
import { type Order, WORD_COUNTS } from "../pure/shape";

const ORDERS: readonly Order[] = ["across", "down"];

export function ShapeChoice(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { state } = session;
  const [wordCount, setWordCount] = useState(state.shape.wordCount);
  const [order, setOrder] = useState<Order>(state.shape.order);
  const [list, setList] = useState(state.list);

  const onward = async (): Promise<void> => {
    if (await session.setShape({ wordCount, order }, list)) session.go("words");
  };

  return (
    <>
      <Steps />
      <Title>{t("shape-title")}</Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void onward();
        }}
      >
        <fieldset>
          <legend>{t("shape-count")}</legend>
          <div class="choices counts">
            {WORD_COUNTS.map((count) => (
              <label key={count} class="choice">
                <input
                  type="radio"
                  name="count"
                  checked={wordCount === count}
                  onChange={() => setWordCount(count)}
                  aria-label={t("shape-words", { count })}
                />
                <span>{count}</span>
              </label>
            ))}
          </div>
          <p class="hint">{t("shape-count-hint")}</p>
        </fieldset>
        <fieldset>
          <legend>{t("shape-order")}</legend>
          <div class="choices orders">
            {ORDERS.map((each) => (
              <label key={each} class="choice">
                <input
                  type="radio"
                  name="order"
                  checked={order === each}
                  onChange={() => setOrder(each)}
                  aria-describedby={`order-${each}`}
                />
                <OrderPicture shape={{ wordCount, order: each }} />
                <span>
                  <strong>{t(`shape-${each}`)}</strong>
                  <span id={`order-${each}`} class="hint">
                    {t(`shape-${each}-hint`)}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="field-line">
          <label for="list">{t("shape-list")}</label>
          <select
            id="list"
            value={list ?? "auto"}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setList(isListName(value) ? value : null);
            }}
          >
            <option value="auto">{t("shape-list-auto")}</option>
            {LISTS.map((name) => (
              <option key={name} value={name} lang={OWN_NAMES[name].tag}>
                {OWN_NAMES[name].name}
              </option>
            ))}
          </select>
        </div>
        <Explain question={t("explain-order")}>
          <p>{t("explain-order-answer")}</p>
        </Explain>
        <Failure />
        <ButtonRow back={() => session.go("start")}>
          <button type="submit" class="main" disabled={state.busy || state.start.isolation.refusesSecrets}>
            {t("shape-onward")}
          </button>
        </ButtonRow>
      </form>
    </>
  );
}
