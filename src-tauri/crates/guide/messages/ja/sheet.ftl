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

## カード

sheet-title-card = 折りたたみカード
sheet-alone-card = すべて記入すると、このカードだけでウォレットを復元できます。開いた人は、だれでも資産を動かせます。パスフレーズがあれば、それも必要です。別の場所に保管してください。
sheet-reading-card = 番号の順に、BIP-39に対応したウォレットへ単語を入力します。
sheet-card-inside = 表面（単語の面）です。長辺とじで両面に印刷します。左右の丸い印が重なることを確かめてください。
sheet-card-outside = 裏面です。四隅の印に沿って切り、点線で折ります。単語が内側になります。
sheet-card-back = 持ち主のものです。拾った方は、開かずにお返しください。

## QRコード

sheet-title-seedqr = SeedQR
sheet-alone-seedqr = このコードだけでウォレットを復元できます。スマートフォンでも読めるので、カメラに写さないでください。パスフレーズがあれば、それも必要です。
sheet-reading-seedqr = SeedQR対応の署名機で読み取ります。オフラインのQRリーダーでは数字が出ます。4桁ずつが単語の番号です。
sheet-base-seedqr = 10進数で、0から数えます。abandonは0000、zooは2047です。例：oysterは1267です。
sheet-title-compact-seedqr = CompactSeedQR
sheet-alone-compact-seedqr = このコードだけでウォレットを復元できます。スマートフォンでは文字化けしますが、絵そのものが秘密です。パスフレーズがあれば、それも必要です。
sheet-reading-compact-seedqr = CompactSeedQR対応の署名機で読み取ります。中身は、チェックサムを除いたBIP-39のエントロピーです。普通のQRリーダーでは壊れます。
sheet-base-compact-seedqr = 2進数で、1語が11ビット、0から数えます。abandonは00000000000です。例：oyster（1267）は10011110011です。
sheet-symbol-filled = まわりの余白を残してください。必要な機器以外には見せないでください。
sheet-symbol-blank = A1、A2、…、B1の順に、区画ごとに塗ります。どのコードにも共通の黒は、印刷してあります。塗り終えたら、署名機で読み取って確かめてください。
sheet-symbol-unofficial = 公表された形式は12語と24語だけです。ほかの語数は、読めない機器があります。

## マス目と番号

sheet-title-binary-grid = 2進グリッド
sheet-alone-binary-grid = すべての行に印があれば、この用紙だけでウォレットを復元できます。パスフレーズがあれば、それも必要です。別の場所に保管してください。
sheet-reading-binary-grid = 行ごとに、印の上の値を足します。和が、1から数えたBIP-39の単語の番号です。Kruxのグリッドと同じです。
sheet-binary-grid-how = 1行が1語です。値の和が単語の番号になるように印をつけます。印のない行はありません。
sheet-base-twelve-dots = 1から数えます。abandonは1、zooは2048です。例：oysterは1268 = 1024 + 128 + 64 + 32 + 16 + 4です。
sheet-title-word-numbers = 単語の番号
sheet-alone-word-numbers = すべての番号があれば、この用紙だけでウォレットを復元できます。パスフレーズがあれば、それも必要です。別の場所に保管してください。
sheet-reading-word-numbers = この用紙の数え方で、英語のBIP-39単語リストから探します。ほかのリストでは別のウォレットになります。
sheet-base-decimal = 10進数です。abandonは{ $first }、zooは{ $last }です。例：oysterは{ $example }です。
sheet-base-hexadecimal = 16進数です。abandonは{ $first }、zooは{ $last }です。例：oysterは{ $example }です。

## 読み取り用の帯

sheet-title-reader-strips = 読み取り用の帯
sheet-alone-reader-strips = 何も復元できません。この帯に秘密はありません。秘密を記した金属板や用紙を読むために使います。
sheet-reading-reader-strips = 帯を行に沿わせて置き、印のところの値を足します。和を、次のページからの単語リストで探します。
sheet-strips-how = 帯を切り取り、金属板や用紙に重ねます。実際の大きさです。
sheet-strip-binary-grid = 2進グリッド：12個の点、1から数える
sheet-strip-keytag = OneKey KeyTag：12個の点、1から数える
sheet-strip-tinyseed = Tinyseed：12個の点、1から数える
sheet-strip-punch-card = 11ビットの打刻カード：0から数える
sheet-strip-letters = 文字
sheet-strip-digits = 点で表した1桁：上が1と2、下が4と8（Stackbit 1248、16進数）
sheet-strips-list = BIP-39の英語の単語リストと番号

## 分割片

sheet-title-share = 分割片
sheet-alone-share = 1枚では何も復元できません。同じ組の分割片が必要な数だけそろうと、復元できます。ほかの分割片とは別の場所に保管してください。
sheet-reading-share = 同じ組の分割片を必要な数だけ集め、この方式に対応したプログラムに入力します。順番は自由です。必要になる前に、一度試してください。
sheet-share-scheme = 方式
sheet-share-place = この分割片
sheet-share-set = 組
sheet-share-rule = 復元に必要なもの

## 手作業で復元する

sheet-title-recover-by-hand = このプログラムを使わずに単語へ戻す方法
sheet-recover-first = カメラのない部屋で、一人で行ってください。助けを申し出る人に、単語を見せる必要はありません。
sheet-recover-need = 用意するもの
sheet-recover-need-offline = オフラインのパソコンか機器。ほとんどの作業は、紙と鉛筆だけでもできます。
sheet-recover-need-list = フレーズと同じ言語の、BIP-39の2048語の単語リスト。英語のリストは、用紙「reader-strips」にあります。
sheet-recover-need-wallet = BIP-39のフレーズに対応したウォレット。ハードウェアウォレットが最も安全です。
sheet-recover-words = 書かれた単語から
sheet-recover-words-order = 並び方ではなく、番号に従います。番号がなければ、まず横に、次に縦に読んでみます。
sheet-recover-words-four = 英語の単語は、最初の4文字で決まります。3文字の単語では、4文字目が空いています。
sheet-recover-words-count = 単語は12、15、18、21、24語のどれかです。それ以外なら、単語が足りないか、別の方式です。
sheet-recover-numbers = 番号から
sheet-recover-numbers-base = リストを0から数えるのか、1から数えるのかを確かめます。用紙や金属板、または製造元の説明にあります。
sheet-recover-numbers-base-detail = 0があれば0から、2048があれば1から数えます。どちらもなければ両方を試します。多くの場合、片方だけがチェックサムに合います。
sheet-recover-numbers-look = 番号を一つずつリストで探し、単語を順に書きます。
sheet-recover-numbers-hex = AからFの文字があれば16進数です。4F4は 4 × 256 + 15 × 16 + 4 = 1268 です。
sheet-recover-dots = 点から
sheet-recover-dots-twelve = 1行に12か所（Tinyseed、KeyTag、2進グリッド）。値は左から2048、1024、512と半分ずつになり、右端が1です。
sheet-recover-dots-twelve-detail = 印のある所の値を足します。リストは1から数えます。oysterは 1024 + 128 + 64 + 32 + 16 + 4 = 1268 です。
sheet-recover-dots-eleven = 1行に11か所：2048がないだけで、あとは同じです。リストは0から数えます。
sheet-recover-dots-digits = Stackbit 1248：1語が4桁で、各桁は点の和です。リストは1から数えます。oysterは 1 2 6 8 です。
sheet-recover-dots-letters = AからZ：1語が4行で、1行に点が一つです。点のない行は、文字がないという意味です。
sheet-recover-dots-turned = 一語も合わないときは、上下を逆にしてみます。鏡に映したように写していないかも確かめます。
sheet-recover-codes = QRコードから
sheet-recover-codes-seedqr = SeedQRには48桁か96桁の数字があります。4桁ずつが1語で、0から数えます。必ずオフラインで読み取ってください。
sheet-recover-codes-compact = CompactSeedQRには16か32バイトがあります。SeedSignerやKruxなど、対応した署名機を使います。
sheet-recover-shares = 分割片から
sheet-recover-shares-some = 分割片は、1枚では復元フレーズになりません。用紙にある数だけ、同じ組から集めます。
sheet-recover-shares-slip = SLIP-39：英単語が20語か33語あります。Trezorなどのウォレットに、そのまま入力できます。
sheet-recover-shares-sskr = SSKR：4文字の単語（Bytewords）です。Blockchain Commonsが、結合するプログラムを公開しています。
sheet-recover-shares-xor = Seed XOR：どの片も、一つの復元フレーズのように見えます。すべての片が必要です。Coldcardで結合できます。
sheet-recover-shares-codex = codex32：ms1で始まる文字列です。紙と鉛筆で結合できます。方法はBIP-93にあります。
sheet-recover-check = 使う前に
sheet-recover-check-address = 最初のアドレスを、知っているアドレスと比べます。チェックサムに合っても、別のフレーズのことがあります。
sheet-recover-check-paths = アカウントが空のときは、単語を疑う前に、ほかのアカウントとパスを調べます。
sheet-recover-check-passphrase = パスフレーズも必要なウォレットがあります。違うパスフレーズでは、警告なしに別の空のウォレットが開きます。
sheet-recover-check-move = ほかの人に見られたおそれがあれば、今日のうちに、すべてを新しい復元フレーズへ移してください。

## コマンド

help-sheet = 用紙と金属板の型を実際の大きさで作ります（空白または記入済み）
help-sheet-list = どの型があるかを表示します
help-sheet-draw = 型から新しいファイルを作ります
help-sheet-draw-after =
    --fill を付けなければ空白の用紙です。付けると、単語を画面に出さずに尋ねるか、
    標準入力から読みます。整合する復元フレーズだけを印刷します。
    ファイルには、中身の分からない名前を付けてください。

    例:
      tanekura sheet draw words-across -o document-1.pdf
          MetaMaskが表示する順の、空白の用紙。
      tanekura sheet draw seedqr --words 24 --paper letter -o document-1.pdf
          手で塗るコード。
      tanekura sheet draw words-down --scale 1.02 -o document-2.pdf
          一度目の印刷で目盛りが98 mmだったとき（100÷98）。
      tanekura sheet draw words-down --fill -o document-3.pdf
          単語を印刷した用紙。
help-option-template = 作る型の名前（tanekura sheet list で表示されます）
help-option-output = 新しいファイル。拡張子で形式が決まります（.pdf、.svg、金属板用は .dxf も）
help-option-paper = 用紙: a4 または letter [a4]
help-option-fill = 単語を用紙に印刷します
help-option-words = 単語の数: 12、15、18、21、24 [12]
help-option-scale = 縮んで印刷されるときの補正（100÷目盛りの実測値）
help-option-first-number = 番号のある用紙で、リストの最初の単語の番号
help-option-digits = 単語の番号の書き方: decimal（10進）または hexadecimal（16進） [decimal]
help-option-places = 空白のQRコードのマス: grid（線）または dots（点） [grid]
help-option-card = 折りたたみカードの大きさ: bank または trading [bank]
help-option-plate = 自分の金属板の大きさ（mm）。例: 85x55
help-option-cells = 自分の金属板の行と列の数。例: 12x2
help-option-corners = 自分の金属板の角の半径と穴の直径。例: 3x4
help-option-pitch = 印の間隔（mm）。製造元が公表していないとき。例: 4x4
help-option-label = 用紙に印刷する名前。秘密は書かないでください
help-option-date = 印刷する日付。プログラムが加えることはありません
help-option-wallet = 印刷するウォレットとバージョン
help-option-copy = 何枚のうち何枚目か。例: 1/3
help-option-outlines = SVGの文字を輪郭にします（彫刻機用）
help-option-page = SVGやDXFのファイルにするページ [1]
sheet-drawn = ファイルを保存しました。{ $count }ページあります。
sheet-saved-one = この用紙は{ $count }ページあります。ほかのページは、--page で別のファイルにしてください。
sheet-saved-filled = ファイルには単語が入っています。クラウドやメールに置かないでください。プリンターやスプーラーに写しが残ることがあります。
sheet-not-drawn = 用紙を作れませんでした。{ $problem }
sheet-not-saved = 用紙を保存できませんでした。{ $problem }
sheet-ending = この型は、その拡張子のファイルにはできません。
sheet-ending-do = 次の拡張子が使えます：{ $values }
sheet-no-page = その番号のページはありません。
sheet-no-page-do = --page を付けないか、小さい番号にしてください。
sheet-fill-inconsistent = 単語が整合しないので、印刷しませんでした。印刷すると、完成したもののように見えてしまいます。
sheet-fill-ambiguous = 二つ以上のリストで読めるので、印刷しませんでした。
sheet-fill-do = `tanekura check` の結果を確かめてください。リストが決まらないときは、--list で指定します。
sheet-error-dimensions = この大きさでは、印を入れる場所がありません。
sheet-error-dimensions-do = 幅、高さ、行と列の数を確かめてください。
sheet-error-not-fillable = この型は空白の用紙だけです。
sheet-error-not-fillable-do = --fill を付けずに作ってください。
sheet-error-no-template = その名前の型はありません。
sheet-error-no-template-do = `tanekura sheet list` で確かめてください。
sheet-error-paper = この用紙の大きさには、この型がありません。
sheet-error-paper-do = もう一方の用紙を選んでください。
sheet-error-scale = 補正は0.9から1.1までです。
sheet-error-scale-do = 印刷した目盛りを測ってください。100を実測値（mm）で割った値が補正です。
sheet-error-share-missing = 分割片の用紙に、復元フレーズ全体は印刷できません。
sheet-error-share-missing-do = 空白で作るか、`tanekura split` で分割片を作ってください。
sheet-error-too-long = 文字が長すぎて入りません。
sheet-error-too-long-do = 短くしてください。
sheet-error-word-count = この単語の数には、この型がありません。
sheet-error-word-count-do = 使える数は `tanekura sheet list --json` で分かります。
sheet-error-word-list = この形式には、英語のリストの番号だけを入れられます。ほかのリストの単語は、別のウォレットとして読まれてしまいます。
sheet-error-word-list-do = ほかのリストの単語には、words-across、words-down、card を使ってください。
sheet-error-writer = ファイルを組み立てられませんでした。プログラムの不具合です。
sheet-error-writer-do = 単語を書かずに、不具合を報告してください。
