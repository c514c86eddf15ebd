# 間違いの種類。コマンドとウィンドウの両方で使う。名前、起きたことの文、次の控えで防ぐ方法の三つを書く。
#
# id は repair クレートのコードに従い、「_」は「-」にする。フレーズの単語を含む文は作らない。

## 間違いの種類

kind-as-written = 間違いなし
kind-as-written-says = 単語は、今のままでつじつまが合っています。
kind-as-written-lesson = 控えを作るたびに、アドレスと照合してください。チェックサムだけでは証明になりません。
kind-off-list = つづりの間違い
kind-off-list-says = リストにない単語が書かれていますが、よく似た単語がリストにあります。
kind-off-list-lesson = 大文字で書き、書いた紙を見ながら 1 文字ずつ読み返してください。
kind-look-alike = 形の似た文字
kind-look-alike-says = ある文字を、形の似た別の文字として読んだか、書いています。
kind-look-alike-lesson = 大文字で書き、a と o と u、n と r、i と l のような文字を、はっきり区別してください。
kind-abbreviation = 短く書いた単語
kind-abbreviation-says = 短く書かれた単語が、別の単語として補われています。
kind-abbreviation-lesson = 単語は最後まで書いてください。「act」のように、長い単語の先頭と同じ短い単語があります。
kind-similar-word = よく似た単語
kind-similar-word-says = つづりのよく似た、リストの別の単語が書かれています。
kind-similar-word-lesson = 1 文字ずつ声に出して読み返してください。リストには 1 文字違いの単語がたくさんあります。
kind-reading-order = 読む順の違い
kind-reading-order-says = 列に並んだ単語が、本来とは違う向きに読まれています。
kind-reading-order-lesson = 単語の前に番号を書いてください。読む向きを間違えることがなくなります。
kind-adjacent-swap = 隣どうしの入れ替わり
kind-adjacent-swap-says = 隣り合う 2 つの単語の順が逆になっています。
kind-adjacent-swap-lesson = 単語の前に番号を書き、写し終えた単語に印を付けてください。
kind-swap = 2 つの単語の入れ替わり
kind-swap-says = 2 つの単語が、互いに入れ替わっています。
kind-swap-lesson = 単語の前に番号を書き、読み返すときに番号も見比べてください。
kind-moved-word = 位置のずれた単語
kind-moved-word-says = 1 つの単語が、本来より前か後ろにあります。
kind-moved-word-lesson = 単語の前に番号を書き、写し終えた単語に印を付けてください。
kind-rotated-block = 並びのずれ
kind-rotated-block-says = 続いた単語が途中から写され、先頭の部分が最後に来ています。
kind-rotated-block-lesson = 単語の前に番号を書き、どの行も最初の番号から写してください。
kind-missing-word = 抜けた単語
kind-missing-word-says = 単語が 1 つ抜けています。
kind-missing-word-lesson = 写す前に、行に番号を振ってください。空いた行にすぐ気づけます。
kind-extra-word = 余分な単語
kind-extra-word-says = 単語が 1 つ多く書かれています。
kind-extra-word-lesson = 写す前に行に番号を振り、単語の間にほかのことを書かないでください。
kind-repeated-line = 二度写した行
kind-repeated-line-says = 続いた単語が、二度書かれています。
kind-repeated-line-lesson = 写す前に行に番号を振り、写し終えた単語に印を付けてください。
kind-wrong-word = まったく別の単語
kind-wrong-word-says = ウォレットが表示した単語とは、別の単語が 1 つあります。
kind-wrong-word-lesson = ウォレットの画面を閉じる前に、紙を見ながら 1 語ずつ読み返してください。
kind-other-language = 別の言語のリストの単語
kind-other-language-says = 別の言語のリストで、同じ番号にある単語だったと考えられます。
kind-other-language-lesson = 単語のそばに、その言語を書き添えてください。
kind-number-base = 番号の数え始め
kind-number-base-says = 単語の番号を、1 からではなく 0 から数えたか、その逆です。
kind-number-base-lesson = 番号が 0 からか 1 からかを、例を 1 つ添えて書いてください。
kind-digits-swapped = 数字の入れ替わり
kind-digits-swapped-says = 単語の番号の、2 つの数字が入れ替わっています。
kind-digits-swapped-lesson = 番号のそばに、単語の 4 文字も書いてください。
kind-dot-mistake = 金属板の点
kind-dot-mistake-says = 金属板の番号の点が、1 つ違っています。
kind-dot-mistake-lesson = 打ち終えた金属板は、しまう前に一度読み返してください。
kind-order-lost = 失われた順番
kind-order-lost-says = 単語はそろっていますが、順番が違っています。
kind-order-lost-lesson = 単語の前に番号を書いてください。
kind-joined-words = つながった単語
kind-joined-words-says = 2 つの単語が、間を空けずに 1 語として書かれています。
kind-joined-words-lesson = 1 行に 1 語ずつ、番号を付けて書いてください。
kind-split-word = 途中で切れた単語
kind-split-word-says = 1 つの単語が、途中に空きのある 2 語として書かれています。
kind-split-word-lesson = 1 行に 1 語ずつ、番号を付けて書いてください。
kind-two-mistakes = 2 つの間違い
kind-two-mistakes-says = 1 枚の控えに、種類の違う間違いが 2 つあります。
kind-two-mistakes-lesson = 行に番号を振ってゆっくり写し、1 文字ずつ読み返してください。

## どうすれば 1 つに決まるか

settles-address = ウォレットのアドレス、または拡張公開鍵。
settles-fingerprint = ハードウェアウォレットに表示される指紋。
settles-other-copy = フレーズの別の控え。読みにくいものでもかまいません。
settles-place = どの単語が疑わしいか、どこが抜けているかという手がかり。

## 探せない理由

repair-count = 単語が { $number } 個あります。これほど少ない、または多いフレーズはありません。
repair-count-do = フレーズの残りの部分か、別のものに属する単語がないか探してください。
repair-contradiction = 入力された手がかりに、両立しないものがあります。
repair-contradiction-do = 「確か」と印を付けた単語と、選んだ順番や列を見直してください。
repair-no-own-words = フレーズの単語が 1 つもありません。
repair-no-own-words-do = お手元の単語から探し始めます。持ち主のための機能なので、アドレスだけでは探せません。
repair-no-such-place = { $number } 番の単語はありません。
repair-no-such-place-do = フレーズの中の位置を選んでください。
repair-nothing-fits = { $number } 番の単語の手がかりに合う単語が、リストにありません。
repair-nothing-fits-do = 文字を減らしてください。「?」は 1 文字、「*」は何文字でも表します。
repair-too-many-unknown = 分からない単語が { $number } 個あり、どのコンピューターでも探しきれません。
repair-too-many-unknown-do = 探せるのは 4 語までです。残りは、数文字の手がかりか別の控えが必要です。

## 読み方の候補（コマンド用）

repair-heading = 書き間違いの候補（可能性の高い順）:
slips-that-fit = よくある間違いが 1 つあるだけのフレーズも、ほかに { $count } とおり同じように合います。
repair-none-stands-out = 合う読み方はたくさんありますが、特に有力なものはありません。
repair-percent = { $percent } %
repair-below-one = 1 % 未満
repair-order = 単語をこの順に読みます: { $positions }
repair-place = { $positions } 番の単語
repair-reading = フレーズ全体:
repair-readings = チェックサムに合う読み方は、全部で { $count } とおりです。
repair-any-word = ほかに { $count } 通りありますが、可能性が低いか、語がまったく別の語だった場合です。
repair-something-else = ほかの間違いだった可能性: { $percent } %。
repair-settle = チェックサムに合うだけでは、そのフレーズだと証明されたことにはなりません。
repair-settle-do = ウォレットのアドレスか指紋、またはフレーズの別の控えがあれば、1 つに決まります。

## コマンドでの探索

help-repair = 書き間違いを説明します。アドレスがあれば復元フレーズを探します
help-option-fingerprint = ハードウェアウォレットが表示する 8 桁の 16 進数。何度でも指定できます
fingerprint-unusable = 指紋は 8 桁の 16 進数です。
fingerprint-unusable-do = ハードウェアウォレットの表示をもう一度写してください。例: 73c5da0a
help-option-max-mistakes = 同時に起きた間違いの数: 1 または 2 [2]
help-option-budget = この時間で止めます: 30s、10m、2h
help-option-resume = 探索の進み具合をこのファイルに保存し、そこから続けます。秘密は含みません
help-option-part = 探索を分けた一部だけを行います。1/4 から 4/4 で全体になります
help-option-top = 候補をいくつ表示するか [10]
help-option-threads = スレッドの数 [プロセッサーごとに 1 つ]
help-option-sure = 確実に合っている語の位置。例: 1,2,5
help-option-unreadable = 読めない語の位置
help-option-missing-at = 全体の中で語が抜けている位置
help-option-order-lost = 語は合っていて、順番だけが分からない場合
help-option-layout = 語の並び方: 2〜12 列、metamask、metamask-narrow、metamask-old-mobile、two-column-card、vertical
help-option-from-numbers = 語を番号や点から読み取った場合
help-repair-after =
    語は check と同じく、標準入力または隠し入力から読みます。
    読めない語は ? と書きます。語の代わりに q?a* や
    quality|quantity のような形も書けます。

    例：
      tanekura repair
          何を書き間違えたか、候補を調べます。
      tanekura repair --address 0x12ab…89ef
          アドレスが一致するまで探します。
      tanekura repair --address 0x12ab…89ef --budget 8h --resume search.txt
          8 時間で止め、別の日に続けます。
      tanekura repair --address 0x12ab…89ef --part 3/16 --resume part3.txt
          16 台のうちの 1 台で行います。

search-will-try = 次の順に試します。このコンピューターでは 1 秒に { $rate } 通りです。
search-passphrases = それぞれを { $count } 個のパスフレーズで試します。
search-line = { $count } 通り、{ $time }、可能性 { $chance } %
search-more-paths = アカウントとパスを広げて
search-rest = どれでもない可能性：{ $percent } %
search-now = 可能性の { $chance } % を確認 · 毎秒 { $rate } 通り · 残り { $time }
search-found = アドレスが一致しました。これが復元フレーズです。
search-found-do = すぐに新しい控えを作り、その控えを確認してください。古い控えには、間違いがあると書いておきます。
search-found-ends = アドレスの両端が一致しました。
search-found-ends-do = 安全な機器でウォレットを開き、アドレスのすべての文字を比べてください。
search-found-key = 拡張公開鍵が一致しました。これが復元フレーズです。
search-found-key-do = すぐに新しい控えを作り、その控えを確認してください。古い控えには、間違いがあると書いておきます。
search-found-fingerprint = 指紋が一致しました。
search-found-fingerprint-do = ウォレットのアドレスも照合してください。その後、新しい控えを作り、古い控えには間違いがあると書いておきます。
search-odds = 間違った復元フレーズが偶然に一致するのは、このような探索 { $odds } 回に 1 回です。
search-passphrase = 一覧の { $line } 行目のパスフレーズでした。
search-matched = パス { $path }
search-as-written = 間違いはありませんでした。書かれているとおりの語で開けます。
search-reveal = 復元フレーズの全体を見るには --reveal を付けてください。
search-not-found = 試した復元フレーズの中に、入力されたものと一致するものはありませんでした。
search-not-found-do = 別の復元フレーズ、パスフレーズ、取り込んだアカウントではないか確かめてください。分かっている語があれば指定するか、--max-mistakes 2 を試してください。
search-remains = { $count } 通りを試しました。探索の前には、可能性の { $chance } % に当たりました。
search-part = { $count } 分割のうち { $index } 番目です。残りは、ほかの部分にあります。
search-excluded = 次の間違いではありません（アカウントが調べた範囲にある場合）: { $kinds }
search-left = 最後まで試していません: { $kinds }
search-rest-is-nothing = 予定したものはすべて試しました。語、アドレス、パスフレーズのどれかが、思っていたものと違います。
search-rest-is = 残りの { $percent } %: 別の復元フレーズやパスフレーズ、もっと多くの間違い、調べていないアカウント。
search-stopped = 探索を止めました。{ $count } 通りを試し、可能性の { $chance } % に当たります。
search-stopped-do = 同じコマンドをもう一度実行すると、続きから始めます。
search-stopped-anew-do = --resume とファイル名を付けると、次からは続きを行えます。
search-no-target = アドレス、拡張公開鍵、指紋のどれもないと、候補を順に並べることしかできません。
search-fits = 書かれているとおりで、語のつじつまは合っています。
repair-refused = { $problem }
repair-other-scheme = ここで修復できる種類の復元フレーズではありません。{ $problem }
resume-another-search = このファイルは別の探索のものです。
resume-another-search-do = 始めたときと同じ語、アドレス、パスフレーズ、オプションを指定するか、新しいファイル名にしてください。
resume-cut = ファイルの終わりがありません。
resume-cut-do = 新しいファイル名を指定してください。探索は最初からになります。
resume-edited = ファイルが書き換えられています。
resume-edited-do = 新しいファイル名を指定してください。探索は最初からになります。
resume-newer = 新しい版のプログラムが書いたファイルです。
resume-newer-do = その版を使うか、新しいファイル名を指定してください。
resume-not-a-search = 探索のファイルではありません。
resume-not-a-search-do = 別のファイル名を指定してください。このファイルは変えていません。
resume-other-part = この探索の別の部分のファイルです。
resume-other-part-do = 部分ごとに別のファイルを使ってください。
resume-unreadable = 探索のファイルを読めません。
resume-unreadable-do = 自分のファイルかどうかを確かめるか、新しいファイル名を指定してください。
resume-unsaved = 探索の進み具合を保存できませんでした。{ $problem }

## このコンピューターの測定

help-bench = このコンピューターの探索の速さと、かかる時間の目安を測ります
help-bench-after =
    10 秒ほどかかります。使うのは、公開されている例のフレーズだけです。
    限界の求め方は docs/speed.md にあります。
bench-alone = 1 つのコアを測っています…
bench-together = すべてのコアを測っています…
bench-searches = 例を探しています…
bench-seeds = 1 秒に試せる数（命令の種類ごと）:
bench-row = { $count } スレッド: { $rate }
bench-cycles = 、1 圧縮 { $cycles } サイクル
bench-share = 、限界の { $percent } %
bench-times = かかる時間の目安（{ $count } スレッド、12 語、イーサリアムのアドレスあり）:
bench-one-wrong-word = 1 語の間違い、位置は不明
bench-one-missing-word = 1 語の抜け、位置は不明
bench-two-unknown-words = 2 語が不明、位置は分かる
bench-two-wrong-words = 2 語の間違い、位置は不明
bench-two-wrong-words-of-24 = 同じく 24 語の場合
bench-three-unknown-words = 3 語が不明、位置は分かる
bench-run = 今、実行した値
bench-worked-out = 速さからの計算
bench-note = ほかの作業をしていると、遅くなります。パスフレーズが 1 つ増えるごとに、同じ時間がかかります。
length-seconds = { $value } 秒
length-minutes = { $value } 分
length-hours = { $value } 時間
length-days = { $value } 日
length-years = { $value } 年
length-ages = 10 万年以上
