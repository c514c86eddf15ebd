# 印刷する用紙の文と、`tanekura sheet` の文。

## どの用紙にもあるもの

sheet-size = はじめに大きさを確かめます
sheet-size-never = この設定で印刷してください。「用紙に合わせる」は使わないでください。
sheet-size-card = この枠に銀行のカードを置いてください。ぴったり重なるはずです。
sheet-size-ruler = 横と縦の目盛りが、どちらもちょうど100 mmになるはずです。
sheet-size-scale = ならないときは、--scale に 100÷実測値 を指定して作り直してください。
sheet-alone = この用紙で復元できるもの
sheet-base = 番号の数え方
sheet-reading = あとで読むとき

## 単語のマス

sheet-title-words-across = 復元フレーズ（横に読む）
sheet-alone-words-across = すべてのマスが埋まっていれば、この用紙だけでウォレットを復元できます。見た人は、だれでも資産を動かせます。パスフレーズを使っている場合は、それも必要です。別の場所に保管してください。
sheet-reading-words-across = 番号の順に、BIP-39に対応したウォレットへ単語を入力します。一行を左から右へ読み、次の行へ進みます。
sheet-title-words-down = 復元フレーズ（縦に読む）
sheet-alone-words-down = すべてのマスが埋まっていれば、この用紙だけでウォレットを復元できます。見た人は、だれでも資産を動かせます。パスフレーズを使っている場合は、それも必要です。別の場所に保管してください。
sheet-reading-words-down = 番号の順に、BIP-39に対応したウォレットへ単語を入力します。左の列を上から下へ読み、次に右の列を読みます。
sheet-order-across = 横に書きます：1 → 2 → 3、それから次の行へ。
sheet-order-down = 縦に書きます：左の列を書き終えてから、右の列へ。
sheet-letters = 文字の書き方：
sheet-field-label = 名前
sheet-field-date = 日付
sheet-field-wallet = ウォレットとバージョン
sheet-field-words = 単語の数
sheet-field-path = パス
sheet-field-address = 最初のアドレスの末尾
sheet-field-fingerprint = フィンガープリント
sheet-field-copy = 写しの番号 / 全部の数
sheet-field-verified = 読み返して照合した日
