# 分割片: 方式、問題、`tanekura split` と `tanekura join` の言葉、分割片に書く文。

## 方式

share-scheme-slip39 = SLIP-39
share-scheme-sskr = SSKR
share-scheme-seedxor = Seed XOR
share-scheme-codex32 = codex32
share-scheme-cards = 単語を抜いた三枚のカード

## 方式について知っておくこと

share-know-slip39 = この分割片が運ぶのは、BIP-39 の単語の元になる数です。分割片を Trezor に入れると、別の空のウォレットが開きます。先に結合して単語に戻してください。
share-know-sskr = この分割片が運ぶのは、BIP-39 の単語の元になる数です。先に結合して単語に戻してください。
share-know-seedxor = すべての部分が必要です。一つでも失うと、すべてを失います。一つの部分は、それだけで別のウォレットに見え、実際に開きます。
share-know-codex32 = これは BIP-32 シードの一方向のバックアップです。パスフレーズはすでに含まれています。ここから単語には戻せません。
share-know-cards = 一枚のカードで分からない単語はわずかです。コンピューターで試せてしまいます。
share-readers-slip39 = 読めるもの: tanekura join、python-slip39。規格の参照プログラム `shamir recover` は16進数で答えます。
share-readers-sskr = 読めるもの: tanekura join、Gordian Seed Tool、seedtool-cli、bc-sskr。
share-readers-seedxor = 読めるもの: tanekura join、Coldcard。紙と鉛筆でもできます。
share-readers-codex32 = 読めるもの: tanekura join（照合のみ）、Python の codex32。冊子と紙でもできます。
share-readers-cards = 読めるもの: tanekura join。紙と鉛筆でもできます。

## 分割片に書く文

share-heading = 分割片 { $number } / { $count }、{ $scheme }、書式 1
share-heading-group = グループ { $group }、分割片 { $number } / { $count }、{ $scheme }、書式 1
share-set = セット: { $name }
share-made = 作成日 { $time }。戻る単語の言語: { $lists }。
share-needs = ほかに必要なもの: これを含めて、このセットの { $count } 個のうち { $needed } 個。
share-needs-group = ほかに必要なもの: このグループの { $count } 個のうち { $needed } 個と、このセットのほかのグループ。
share-needs-all = ほかに必要なもの: { $count } 個の部分すべて。
share-recover-slip39 = このプログラムがない場合: 規格は SatoshiLabs の SLIP-0039 です。得られる数は BIP-39 のエントロピーです。オフラインの BIP-39 ツールで単語に変えられます。
share-recover-sskr = このプログラムがない場合: 規格は Blockchain Commons の BCR-2020-011 です。得られる数は BIP-39 のエントロピーです。
share-recover-seedxor = このプログラムがない場合: 各単語の番号（0から）をビットで書きます。全部分をビットごとに排他的論理和で合わせます。最後の単語のチェックサムは、オフラインの BIP-39 ツールで求めます。
share-recover-codex32 = このプログラムがない場合: 規格は BIP-93 です。得られるのは BIP-32 シードで、直接受け取るウォレットがあります。

## 問題

share-checksum = この分割片のチェックサムが合いません。少なくとも一つの単語か文字が違います。
share-checksum-do = 示した場所から、紙ともう一度ゆっくり見比べてください。
share-copies-of-one = 必要数が1だと、グループの分割片がすべて同じものになります。
share-copies-of-one-do = 一人のグループは 1of1 に、それ以外は必要数を2以上にしてください。
share-digest = どの分割片も自分のチェックサムは合いますが、互いに合いません。
share-digest-do = どれかが違うか、別の分割のものです。同じセットの分割片をもう一つ足すと、違うものを見つけられます。
share-different-exponent = 作り方について、分割片ごとに違うことが書かれています。
share-different-exponent-do = 同じセットの分割片を探してください。
share-different-group-count = グループの数が、分割片ごとに違います。
share-different-group-count-do = 同じセットの分割片を探してください。
share-different-group-threshold = 必要なグループの数が、分割片ごとに違います。
share-different-group-threshold-do = 同じセットの分割片を探してください。
share-different-length = 分割片の長さがそろっていません。
share-different-length-do = 同じセットの分割片を探してください。
share-different-list = 部分ごとに言語が違います。
share-different-list-do = 一つのセットの部分は、すべて同じ言語です。ほかの部分を探してください。
share-different-member-threshold = 一つのグループの中で、必要数が分割片ごとに違います。
share-different-member-threshold-do = 同じセットの分割片を探してください。
share-different-scheme = 違う方式の分割片が混ざっています。
share-different-scheme-do = 一度に一つの方式だけを結合してください。
share-different-set = 違うセットの分割片が混ざっています。
share-different-set-do = 最初の単語やセットの名前で、どれが仲間か分かります。一度に一つのセットを結合してください。
share-duplicate-member = 二つの分割片が同じ場所のものですが、内容が違います。
share-duplicate-member-do = どちらかが読み違いか、別の分割のものです。両方をもう一度読んでください。
share-group-threshold-over-count = この分割片が求めるグループの数は、グループの総数より多くなっています。
share-group-threshold-over-count-do = このような分割片を作るプログラムはありません。紙からもう一度読んでください。
share-inconsistent = 一つの分割片が、ほかと合いません。
share-inconsistent-do = 同じセットの分割片をもう一つ足すと、違うものを見つけられます。
share-length = この種類の分割片に、この長さはありません。
share-length-do = 単語や文字を数えてください。抜けているか、二度書かれているかもしれません。
share-mixed-case = 大文字と小文字が混ざっています。
share-mixed-case-do = すべて大文字か、すべて小文字で書いてください。
share-no-randomness = システムから乱数が得られませんでした。分割片は作っていません。
share-no-randomness-do = コンピューターを再起動して、もう一度試してください。
share-not-a-share = 分割片らしいものが見つかりません。
share-not-a-share-do = 一つの分割片の単語や文字をすべて入力してください。分割片の間は一行空けてください。
share-padding = この種類の分割片の終わり方ではありません。
share-padding-do = 紙からもう一度読み、単語や文字を数えてください。
share-passphrase-characters = SLIP-39 のパスフレーズに使えるのは、英語キーボードの文字と数字と記号だけです。
share-passphrase-characters-do = 別のパスフレーズにするか、なしにしてください。
share-passphrase-unused = この方式にはパスフレーズがありません。
share-passphrase-unused-do = パスフレーズを外してください。復元フレーズ自体のパスフレーズは、別に保管します。
share-proof-failed = 作った分割片が検証を通りませんでした。表示も保存もしていません。
share-proof-failed-do = このコンピューターで分割片を作らず、プログラムの不具合として知らせてください。
share-quorum-text = 分割片の数の書き方が分かりません。
share-quorum-text-do = 2of3 のように書いてください。三つのうち二つが必要、という意味です。
share-reserved = 空でなければならない部分に、何かが書かれています。
share-reserved-do = 紙からもう一度読んでください。新しいプログラムのものかもしれません。
share-secret-length = この方式では、この長さの秘密を運べません。
share-secret-length-do = 別の方式を選ぶか、これを作ったプログラムで結合してください。
share-scheme-cannot = この方式では、そのようなセットは作れません。
share-scheme-cannot-do = Seed XOR は12・18・24語で2〜4個、すべて必要です。codex32 は最大31個で、必要数は2〜9です。
share-secret-itself = これは分割片ではなく、秘密そのものです。
share-secret-itself-do = 復元フレーズと同じように守ってください。結合は要りません。
share-threshold = 必要数が総数より多いか、0になっています。
share-threshold-do = 2of3 では、前の数が必要数、後の数が総数です。
share-too-few-groups = そろったグループがまだ足りません。
share-too-few-groups-do = ほかのグループの分割片を足してください。
share-too-few-shares = 分割片がまだ足りません。
share-too-few-shares-do = 同じセットの分割片を足してください。
share-too-long = 一つのセットの全部よりも、ずっと長い文章です。
share-too-long-do = 分割片だけを順に入力してください。
share-too-many-shares = この方式で許される数を超えています。
share-too-many-shares-do = 一つのグループは最大16個、グループも最大16です。codex32 は最大31個です。
share-unknown-word = この方式にない単語や文字があります。
share-unknown-word-do = その場所を、もう一度紙と見比べてください。
share-unknown-kind = 分割片のように始まりますが、ここでは読めない種類です。
share-unknown-kind-do = 複数のQRコードの一部なら、それを作ったプログラムで結合してください。

## tanekura split

help-split = 復元フレーズを分割片に分け、開けることを検証します
help-join = どの方式の分割片でも結合し、足りないものや読み違いを示します
help-option-scheme = slip39、sskr、seedxor、codex32 のどれか
help-option-shares = 必要数と総数: 2of3
help-option-group = 2of3 のような一つのグループ。グループごとに繰り返します
help-option-groups = 必要なグループの数 [すべて]
help-option-split-passphrase = パスフレーズを尋ねます。SLIP-39 独自のもの、codex32 では復元フレーズのものです
help-option-deterministic = Seed XOR のみ: Coldcard と同じく、復元フレーズ自体から部分を作ります
help-option-out = 分割片を一つずつテキストファイルとしてこのフォルダーに保存します
help-option-share-sheet = --out と共に: テキストの代わりに印刷用の用紙（PDF）を保存します。テンプレートは share
help-option-share-paper = 用紙の大きさ: a4 か letter [a4]
help-option-split-reveal = 分割片を結果に表示します
help-option-join-scheme = auto、slip39、sskr、seedxor、codex32、cards [auto]
help-option-join-passphrase = 分割片を作ったときのパスフレーズを尋ねます
help-option-join-reveal = 復元フレーズを結果に表示します
help-option-check-against-phrase = この復元フレーズを開けるかどうかだけを答えます。尋ねるか、入力の最後から読みます
help-split-after =
    表示や保存の前に、分割片の文字から必要数の組をすべて結合し、足りない組では
    開けないことを確かめます。試した数も表示します。

    例:
      tanekura split --scheme slip39 --shares 2of3 --out /media/stick
          三つの分割片。どの二つでも開けます。一つずつファイルに保存します。
      tanekura split --scheme slip39 --group 2of3 --group 3of5 --groups 2 --reveal
          二つのグループ。一つ目から二つ、二つ目から三つが必要です。
      tanekura split --scheme seedxor --shares 2of2 --reveal
          それぞれが復元フレーズに見える二つの部分。両方が必要です。

    SLIP-39 の分割片を Trezor に入れると別のウォレットが開きます。先に単語に
    戻してください。
help-join-after =
    分割片は順番も書き方も自由です。単語、先頭の四文字、番号、Bytewords、
    ur:sskr、codex32 の文字列、Seed XOR の部分、単語を抜いたカードを読みます。
    一行に一つ書くか、間を一行空けてください。

    例:
      tanekura join
          何があり、何が足りず、どの単語が疑わしいかをお知らせします。
      cat share-1.txt share-3.txt | tanekura join --reveal
          復元フレーズそのものを表示します。
      cat share-*.txt phrase.txt | tanekura join --check-against-phrase
          この分割片でこの復元フレーズを開けるか。何も表示しません。

split-nowhere = 分割片の行き先が指定されていません。
split-nowhere-do = --out でフォルダーを指定するか、--reveal で表示してください。
split-shares = 分割片の数が指定されていません。
split-shares-do = --shares 2of3 か、二つ以上の --group を付けてください。
split-no-sheet = この分割片は印刷用の用紙に収まりません。
split-no-sheet-do = --sheet を外すと、テキストとして保存します。
split-place = { $number } / { $count }
split-place-group = グループ { $group }、{ $number } / { $count }
split-not-readable = この単語は復元フレーズとして読めないため、何も分割していません。
split-not-readable-do = 先に `tanekura check` で問題を確かめてください。複数の言語に当てはまるときは --list を付けます。
split-refused = 分割片は作っていません。{ $problem }
split-not-saved = 保存できなかった分割片があります。{ $problem }
split-made = { $scheme } の分割片を { $count } 個作りました。
split-proved = ちょうど必要数の組: { $total } 組のうち { $done } 組を結合し、すべて同じ秘密になりました。
split-too-small = 足りない組: { $total } 組のうち { $done } 組を試し、すべて開けませんでした。
split-sampled = 組が多すぎるため、くじで選んだものだけを試しました。
split-fingerprint = 開くもののフィンガープリント: { $fingerprint }。控えてください。ただし分割片には書かないでください。
split-saved = 一つずつファイルに保存しました:
split-next = 次に、分割片を一つずつ書くか印刷してください。そして `tanekura join --check-against-phrase` でいくつかを入力し直してください。頼るのはその後です。

## tanekura join

prompt-shares = 分割片を順に入力するか貼り付けてください。入力中は何も表示しません。空の行を二つで終わります。
prompt-shares-so-far = これまでに { $count } 個。続けるか、Enter を二度押すと結合します。
join-set = { $scheme }、セット { $name }: { $count } 個
join-groups = 必要なグループ: { $total } のうち { $needed }
join-group = グループ { $group }: { $known ->
    [yes] 必要な { $needed } 個のうち { $done } 個、番号 { $positions }{ $state ->
        [complete] 。そろいました
       *[open] 。まだ足りません
    }
   *[no] { $done } 個。全部でいくつかは、見ただけでは分かりません
}
join-again = 同じ分割片が { $count } 個、二度ありました。一度で足ります。
join-fault = 使えない分割片が一つあります: { $scheme }、{ $count } 語（または文字）。
join-unknown-at = 一覧にない場所: { $positions }
join-suspect-at = まずここを見てください: { $positions }。{ $count ->
    [1] 違う単語が一つだけなら、ここです。
   *[other] {""}
}
join-close-words = { $position } 番目に綴りが近い単語:
join-correction = これらの場所だけが違う、別の文字列のつもりだったと思われます。
join-correction-do = --reveal を付けると表示します。その場所を元のものと見比べてから使ってください。
join-not-joined = 分割片は結合していません。
join-joined = 分割片は互いに合っています。
join-left-out = グループ { $group } の分割片 { $number } はほかと合わないため、除きました。
join-left-out-do = 取り替えてください。読み違いか、このセットのものではありません。
join-fingerprint = 開くもののフィンガープリント: { $fingerprint }
join-about-slip39 = パスフレーズが違っても気付けません。別の復元フレーズが開きます。フィンガープリントかアドレスと見比べてください。
join-about-sskr = 頼る前に、フィンガープリントかアドレスと見比べてください。
join-about-seedxor = 部分が足りないかどうかは見ても分かりません。足りないと別の復元フレーズになります。フィンガープリントかアドレスと見比べてください。
join-about-codex32 = 開くのはシードです。ここから単語には戻せません。
join-about-cards = 頼る前に、フィンガープリントかアドレスと見比べてください。
join-matches = 入力された復元フレーズを開けます。
join-matches-do = この分割片は確認済みです。保管場所に戻してください。
join-differs = 入力された復元フレーズは開けません。
join-differs-do = パスフレーズ、言語、部分がそろっているかを確かめてください。ほかの復元フレーズの分割片とは分けて保管してください。
join-no-phrase = この長さの秘密になる復元フレーズはありません。
join-no-phrase-do = 別のプログラムで作られたものです。そのプログラムで結合してください。
join-weak = この分け方は弱いものです。一枚のカードで分からない単語はわずかです。
join-weak-do = この復元フレーズの資産を新しいウォレットに移し、新しい復元フレーズを別の方法で分けてください。

## 選ぶ

share-reason-survives-one-loss = 分割片を一つ失っても、残りで開けます。
share-reason-survives-two-losses = 分割片を二つ失っても、残りで開けます。
share-reason-one-share-says-nothing = 一つを見つけられても、復元フレーズについては何も分かりません。
share-reason-two-shares-say-nothing = 二つを見つけられても、復元フレーズについては何も分かりません。
share-reason-misread-word-located = 単語の読み違いに気付き、場所を示せます。
share-reason-misread-characters-mended = 四文字までの読み違いを直せます。
share-reason-fits-phrase-plates = どの部分も、復元フレーズ用の金属板に収まります。
share-reason-hardware-joins = Seed XOR に対応したハードウェアウォレットだけで合わせられます。
share-reason-paper-joins = 紙と鉛筆と冊子だけで、確かめて結合できます。
share-reason-gordian-reads = Gordian のツールで読めます。
share-reason-widely-read = 作者の違う複数のプログラムで読めます。
share-risk-keep-apart = 必要数が一か所に集まると、復元フレーズそのものになります。離して保管してください。
share-risk-all-needed = 一つの部分を失うと、すべてを失います。
share-risk-looks-like-wallet = 見つかった部分はウォレットに見え、試されるかもしれません。
share-risk-one-way = 単語には戻せません。戻るのはシードだけです。
share-risk-other-wallet-in-trezor = 分割片を Trezor に入れると、別の空のウォレットが開きます。先に結合して単語に戻してください。
share-risk-passphrase-apart = 復元フレーズのパスフレーズは、分割片に含まれません。別に保管してください。
share-risk-rehearse = 入力し直したことのない分割片は、いざというときに使えないかもしれません。試しておいてください。
