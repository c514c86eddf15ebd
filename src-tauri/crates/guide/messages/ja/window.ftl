# ウィンドウだけで使う文。判定、見つかったこと、単語リスト、保護の文は findings.ftl にある。
#
# 落ち着いた、正確な文にする。アドレスが一致するまでは「正しい」と言わず「読める」と言う。
# 断りの文には、何が問題かと、対の「-do」に何をすればよいかを書く。

## 枠

window-title = { $screen } – Tanekura
window-title-start = はじめに
window-title-shape = お手元の紙
window-title-words = 単語の入力
window-title-result = 結果
window-title-accounts = アカウントとの照合
window-title-repair = 修復
window-title-search = 探す
window-title-hunt = 探す
window-title-next = 次にすること
window-title-shield = この画面を守るもの
window-title-locked = ロック中

header-shield-kernel = 通信はカーネルが遮断しています
header-shield-engine = 通信はエンジン内で遮断しています
header-shield-open = 通信が遮断されていません
header-shield-label = { $sentence }。この画面を守るものを表示します。
header-language = 言語、Language
header-size = 文字の大きさ、現在 { $percent } %
header-smaller = 文字を小さく
header-larger = 文字を大きく
header-lock = ロック

open-refuses = 遮断されるまで、単語は受け付けません。

idle-soon = しばらく操作がありません。安全のため、あと 30 秒ほどで入力内容をすべて消去します。
idle-left = 残り { $seconds } 秒
idle-stay = 続けます

steps-label = 確認の手順
step-shape = 紙の形
step-words = 単語
step-result = 結果
step-accounts = 照合
step-next = 次に
step-repair = 間違いの候補
step-search = 探す

back = 戻る
start-over = 最初からやり直す
start-over-ask = 最初からやり直しますか？
start-over-explain = これまでの入力はすべて消去されます。もう一度、紙が必要になります。
start-over-no = このまま続ける
start-over-yes = 消去してやり直す

## はじめに

start-title = 何をしますか？
start-lead = 復元フレーズの控えを見る道具です。書き写しに間違いがないか、どの語が違うか、どう残すかを確かめられます。
start-group-doubt = 書いたものに不安がある
start-group-keep = 残す、備える
start-group-learn = 調べる
start-check = 書き留めたフレーズを確認する
start-check-explain = 必要なのは、お手元の紙と 5 分ほどの時間です。ウォレットのアドレスもあると役立ちますが、後でもかまいません。
start-check-button = 確認を始める
start-does = できること
start-does-reads = 人が書いたままの単語を、10 の言語で読み取ります。
start-does-finds = どの単語が違うのか、本来は何だったのかを示します。
start-does-compares = フレーズを、ウォレットに表示されるアドレスと照合します。
start-does-advises = 次にすることと、触らずにおくべきことをお伝えします。
start-never = 決してしないこと
start-never-online = インターネットにつなぐこと。そのための部品がありません。
start-never-keeps = 単語をディスクやクリップボードに残すこと。
start-never-shows = 秘密鍵を表示すること。
start-never-asks = ウォレットのパスワードを尋ねること。
start-warning = 電話やチャット、遠隔操作の相手に、こうするよう言われましたか？それなら、ここでやめてください。誠実な支援者がフレーズを必要とすることはありません。
start-version = バージョン { $version }

explain-phrase = 復元フレーズとは何ですか？
explain-phrase-answer = ウォレットを作ったときに表示された、12 個から 24 個のふつうの単語の並びです。この単語を手にした人は、ウォレットの中身すべてを動かせます。パスワードとは別のもので、再発行は誰にもできません。
explain-safe = ここに入力しても安全ですか？
explain-safe-answer = このプログラムはネットワークにつながることができません。その仕組みは画面の上に示しています。単語は固定されたメモリーの中だけに置かれ、「ロック」を押すと消去されます。ただし、すでに誰かに操られているコンピューターでは、何をしても守れません。心配なときは、一度も通信したことのないコンピューターをお使いください。

## 紙の形

shape-title = お手元の紙は、どのような形ですか？
shape-count = 単語はいくつありますか？
shape-words = { $count } 語
shape-count-hint = MetaMask は 12 語です。ほかの数のときは、近いものを選んでください。数については後で調べます。
shape-order = どの順に読みますか？
shape-across = 横に読む
shape-across-hint = 3 列で、左から右へ。現在の MetaMask の並びです。
shape-down = 縦に読む
shape-down-hint = 2 列で、上から下へ。以前のスマートフォン版の並びです。
shape-list = 単語の言語
shape-list-auto = 自動で見分ける
shape-onward = 次へ
explain-order = 紙の形がどちらとも違います
explain-order-answer = 大事なのは番号です。単語に番号があれば、どちらの図を選んでも、番号のとおりに入力できます。番号がないときは、書き写したときの画面の並びを思い出してください。

## 単語

words-title = 紙を見ながら、単語を入力してください
words-lead = 2、3 文字で候補が出ます。4 文字あれば十分です。Space で確定すると、単語は見えなくなります。
words-grid = フレーズの単語
words-off-list = { $positions } 番の単語は、リストにありません。このままで大丈夫です。後で一緒に調べます。
words-filled = { $total } 語のうち { $filled } 語を入力済み
words-jump = 4 文字で決まったら、自動で次の欄へ進む
words-check = フレーズを確認する
changes-title = 読み取るときに、次のように整えました。

slot-empty = { $number } 番の単語、空欄
slot-known = { $number } 番の単語、入力済み
slot-unknown = { $number } 番の単語、入力済み、リストにない
slot-unreadable = { $number } 番の単語、読めない印

offers-label = この文字で始まる単語
offers-more = ほかに { $count } 語あります。もう 1 文字入力してください

board-label = 文字盤
board-title = { $number } 番の単語
board-letters = 文字
board-erase = 最後の文字を消す
board-why-question = なぜ文字を押すのですか？
board-why = キーボードの代わりに文字を押すと、ほかのプログラムに打鍵を読まれません。
board-why-script = ここの文字を押せば、日本語入力などの変換プログラムに単語を見られず、学習もされません。濁点やアクセントは省けます。
board-unreadable = 読めません
board-clear = この欄を空にする
reveal-hold = 押している間だけ表示

explain-typing = 入力のしかた
explain-typing-four = 4 文字あれば、単語は 1 つに決まります。候補が 1 つになったら、Space か Enter で確定します。最後まで入力してもかまいません。
explain-typing-unreadable = 読めない単語には「?」を入力してください。単語が抜けているところは空欄のままにします。
explain-typing-paste = フレーズ全体を、どの欄にも貼り付けられます。クリップボードはほかのプログラムからも読めるので、後で別のものをコピーしておいてください。
explain-typing-keys = Enter、Space、Tab のどれかで確定、矢印で移動、Backspace で欄を空にし、もう一度押すと前の欄に戻ります。日本語の単語は、ローマ字のままでも入力できます。

## 結果

result-title = 確認の結果
result-odds = 間違った { $count } 語のフレーズでも、およそ { $odds } 個に 1 個は偶然つじつまが合います。ですから、次にアドレスと照合してください。
result-fingerprint = このフレーズの指紋
result-fingerprint-explain = 一部のウォレットがフレーズごとに表示する 8 文字です。お使いのウォレットの表示と同じなら、このフレーズです。MetaMask には表示されません。
result-list = 読み取りに使った単語リスト: { $list }
explain-checksum = チェックサムとは何ですか？
explain-checksum-answer = 最後の単語は自由には選べず、一部がほかの単語から計算されています。そのため、ほとんどの間違いはすぐに分かります。分からないものもあるので、アドレスのほうが確かな証拠になります。
explain-standard = BIP-39 とは何ですか？
explain-standard-answer = ほとんどのウォレットが単語を作るときに従う規格です。2048 語のリストから 12 語から 24 語を選びます。独自のリストや決まりを使うプログラムもあります。
result-applied = { $position } 番の単語を、選ばれたものに置き換えました。
result-undo = 元に戻す
result-findings = 見ていただきたいこと
result-notices = そのほかに気づいたこと
result-nothing = ほかに気づいたことはありません。
result-next = 次にすること
result-accounts = 私のアカウントを開けますか？
map-title = 入力した単語
map-label = フレーズの欄
map-look = { $number } 番の単語、ご確認ください
finding-go = { $position } 番の単語へ
finding-suggestions = 本来は次の単語かもしれません。押すと置き換えて、もう一度確認します。
finding-base = { $base ->
    [0] 0 から数える
   *[1] 1 から数える
}

## 照合

accounts-title = 私のアカウントを開けますか？
accounts-lead = アドレスは公開されているものなので、コピーしても安全です。ウォレットに表示されるアドレスを入力すると、1 つずつ照合します。
accounts-addresses = アドレス（1 行に 1 つ）
accounts-addresses-hint = Ethereum、Bitcoin、Solana に対応します。前に名前があってもかまいません。0x12ab…89ef のような省略形でも照合できますが、証拠としては弱くなります。
accounts-compare = 照合する
accounts-busy = 照合しています…
accounts-next = 次にすること
accounts-first = 手元にアドレスがありません
accounts-first-explain = このフレーズの最初の Ethereum アドレスは次のとおりです。ウォレット、以前の控え、ブロックエクスプローラーの表示と、全体を 1 文字ずつ見比べてください。
explain-find-address = アドレスはどこにありますか？
explain-find-address-answer = ウォレットの上のほう、アカウント名の下にあります。ウォレットを開けないときは、送金元の取引所からの通知や、支払ってもらうために人に送った連絡を探してください。

passphrase-question = パスフレーズもお使いですか？
passphrase-is-set = パスフレーズを使って照合します
passphrase-explain = パスフレーズとは、単語のほかに設定する追加の秘密で、一部のハードウェアウォレットで使われます。MetaMask にはなく、多くの方は使っていません。ウォレットのパスワードとは別のものです。パスフレーズが少しでも違うと別のアカウントになり、何も見つかりません。
passphrase-label = パスフレーズ
passphrase-show = 入力した文字を表示する
passphrase-use = このパスフレーズを使う
passphrase-remove = パスフレーズなしで照合する

coverage-all = { $total ->
    [1] このフレーズで、このアドレスを開けます。
   *[other] このフレーズで、{ $total } 件のアドレスをすべて開けます。
}
coverage-some = このフレーズで、{ $total } 件のうち { $opened } 件のアドレスを開けます。
coverage-none = { $total ->
    [1] このフレーズでは、このアドレスを開けません。
   *[other] このフレーズでは、{ $total } 件のアドレスのどれも開けません。
}
coverage-nothing = 照合できるアドレスがありませんでした。
coverage-with-passphrase = パスフレーズを使って照合しました。
coverage-address = アドレス
coverage-verdict = 照合の結果
coverage-opened = このフレーズで開けます
coverage-opened-ends = 両端が一致しました
coverage-not-opened = このフレーズでは開けません
coverage-searched = すべての種類について、最初の { $searched } 件のアカウントと照合しました。
coverage-account = { $number } 番目のアカウント、{ $family }

probably-title = おそらく、次のどれかです。
probably-more = ほかに考えられること

## 次にすること

next-title = 次にすること
next-broken = フレーズはまだ読めません。
next-broken-explain = よくあることで、単語 1 つか順番の違いだけのことも多いです。急ぐ必要はありません。確認しても何も失われません。
next-broken-1 = ウォレットがまだ開けるなら、そのままにしてください。削除、リセット、ブラウザーのデータ消去はしないでください。
next-broken-2 = 開けるうちに、ウォレットの復元フレーズを紙と見比べるか、新しい紙に書き直してください。
next-broken-3 = 印の付いた単語を、明るい場所で、拡大鏡も使って見直してください。
next-broken-4 = 単語がすべてリストにあるなら、横読みと縦読みを入れ替えて試してください。
next-broken-5 = 別の控えを探してください。でたらめに単語を試すのはおやめください。誰のものでもない空のウォレットが開いてしまうことがあります。
next-other = これは別の種類の秘密です。
next-other-explain = ほかのプログラム用としては、何も問題がないのかもしれません。
next-other-1 = 復元フレーズと同じように秘密にしてください。
next-other-2 = 作ったプログラムだけで開いてください。入手は開発元のサイトからにしてください。
next-other-3 = ここに合わせるために単語を変えないでください。
next-open = 1 つ、お答えいただくことがあります。
next-open-explain = 単語が 2 とおり以上に読めます。
next-open-1 = 結果の画面に戻り、ウォレットで使っていた言語または数え方を選んでください。
next-open-2 = その後、アドレスと照合してください。
next-unproven = 単語は読めますが、まだ証明されていません。
next-unproven-explain = 間違ったフレーズが偶然読めることもあります。あなたのアドレス全体が一致して初めて、このフレーズだと言えます。
next-unproven-1 = ウォレット、取引所、以前の連絡などから、アドレスを 1 つ見つけてください。
next-unproven-2 = 「私のアカウントを開けますか？」の手順で照合してください。
next-unproven-3 = それまでは、ウォレットを削除したりリセットしたりしないでください。
next-unproven-4 = 別の端末で復元して試すことは避けてください。フレーズを見せる場所が増えるほど、危険も増えます。
next-proven = これらのアカウントのフレーズです。
next-proven-explain = お手元の紙で、入力されたアドレスをすべて開けます。
next-proven-1 = 照合していないアカウントはありませんか。インポートしたものやハードウェアウォレットには、別のバックアップが必要です。
next-proven-2 = 紙は、水や火や来客から離れた場所に置いてください。別の場所にもう 1 枚あると、紛失に備えられます。
next-proven-3 = ウォレットの再インストールや引っ越しをしても大丈夫です。metamask.io と自分で入力し、広告からは入らないでください。
next-proven-4 = 初めは一部のアカウントが見えないことがあります。すべて戻るまで「アカウントを追加」を選んでください。失われてはいません。
next-proven-5 = 1 年後に、もう一度紙を確認してください。フレーズが変わることはありません。
next-some = このフレーズでは開けないアカウントがあります。
next-some-explain = 一致したアカウントについては、このフレーズで間違いありません。ほかのアカウントには、先に別のバックアップが必要です。
next-some-1 = ウォレットの削除やリセットは、まだしないでください。
next-some-2 = 開けないアドレスごとに、インポートしたものか、ハードウェアか、別のフレーズのものかをウォレットで見てください。
next-some-3 = インポートしたアカウントは別にバックアップするか、中身をこのフレーズで開けるアカウントへ移してください。
next-some-4 = ほかのフレーズや機器を探し、それぞれの紙をここで確認してください。
next-none = このフレーズでは、これらのアドレスを開けません。
next-none-explain = 単語のつじつまは合いますが、別のアカウントのものか、どれかの単語が違っていて偶然合ったのかもしれません。
next-none-1 = ウォレットを削除したりリセットしたりしないでください。
next-none-2 = リストにある単語も含めて、1 語ずつ紙と見比べてください。「cream」と「dream」のような似た単語は、どちらもリストにあります。
next-none-3 = ハードウェアウォレットでパスフレーズを使っていませんでしたか。前の手順で入力して、もう一度照合してください。
next-none-4 = インポートしたアドレスや、ハードウェアウォレットのアドレスではありませんか。それらには別のバックアップがあります。
next-none-5 = 別の紙を探してください。複数のフレーズを持つ方は少なくありません。
next-always = いつでも同じこと
next-always-support = サポートが、フレーズ、秘密鍵、パスワード、遠隔操作、支払いを求めることはありません。MetaMask の窓口は、ご自分で入力した support.metamask.io です。
next-always-helpers = ウォレットを復元すると言ってフレーズを求める人は、泥棒です。
next-always-photo = 写真、クラウド、メール、職場のプリンターは使わないでください。
next-words = 単語に戻る
next-answer = 結果に戻る
next-finish = 消去して終わる
explain-stolen = このフレーズを、入力したり、写真に撮ったり、送ったりしたことがあります
explain-stolen-answer = 盗まれたものと考えてください。安全な端末で新しいウォレットを作り、その紙をここで確認し、すべてを移してから、古い控えを処分してください。パスワードを変えても効果はありません。
explain-password = パスワードしか分かりません
explain-password-answer = パスワードで開けるのは、その端末のウォレットだけです。端末とブラウザーには手を加えないでください。ウォレットが開くなら、今日のうちに復元フレーズを表示して書き留めてください。

## 修復: 何が間違って書かれたか

start-repair = 何が間違って書かれたのかを調べる
start-repair-explain = ウォレットに受け付けられないフレーズや、違うアカウントが開くフレーズのための機能です。アドレスが 1 つあれば、確実に見つけられます。
start-repair-button = 修復を始める
result-repair = 何が間違って書かれたのかを調べる
result-taken = 選ばれた読み方を入力しました。前の内容に戻すこともできます。
accounts-repair = ここから探す

repair-title = おそらく、このように書き間違えています
repair-lead = 次の読み方は、チェックサムに合います。まだ証明されたものはなく、アドレスで決まります。
repair-busy = よくある間違いを調べています…
repair-none = よくある間違いでは説明できません。
repair-none-explain = 単語について分かることを入力するか、アドレスを使って探してください。アドレスがあれば、はるかに広く探せます。
repair-rare = 可能性の低い読み方 { $count } とおり
repair-list = 読み方の候補（可能性の高い順）
repair-very-likely = 可能性がとても高い: { $percent } %
repair-likely = 可能性が高い: { $percent } %
repair-possible = 可能性がある: { $percent } %
repair-below-one-percent = 可能性がある: 1 % 未満
repair-change = { $position } 番の単語が、別の単語になります。
repair-change-out = { $position } 番の単語は、余分なものです。
repair-change-new = { $position } 番に入る単語が抜けています。
repair-change-swap = { $first } 番と { $second } 番の単語が入れ替わります。
repair-change-order = 単語を次の順に読みます: { $positions }
repair-show = 押している間だけ比べる
repair-take = この読み方を入れて確認する
repair-others = { $count ->
    [0] これらの種類で、ほかに合う読み方はありません。
   *[other] これらの種類で合う読み方が、ほかに { $count } とおりあります。
}
repair-any-other = どの単語が別の単語でもよいとすると、さらに { $count } とおりが合います。
repair-something = ほかの間違いだった可能性: { $percent } %。
repair-settles = どうすれば 1 つに決まるか
repair-search = アドレスを使って探す
repair-map-caption = 直した後の並びです。印のあるところが変わります。
explain-weight = この数字は何を表しますか？
explain-weight-answer = 90 % と書かれた読み方は、10 件のうちおよそ 9 件で、実際にそのフレーズです。それぞれの間違いがどれほど起きるかと、チェックサムに合う読み方の数から計算しています。

## 修復: 分かっていること

know-title = 分かっていることは？
know-lead = 単語を押して、どのくらい確かかを示してください。
know-grid = フレーズの単語と、その確かさ
know-open = { $number } 番の単語: 自信がない
know-sure = { $number } 番の単語: 確か
know-unreadable = { $number } 番の単語: 読めない
know-legend-open = 自信がない
know-legend-sure = 確か
know-legend-unreadable = 読めない
know-more = ほかに分かっていること
know-order-lost = 単語はそろっているが、順番が分からない
know-numbers = 番号や点から単語を読んだ
know-layout = 書き写したとき、単語はどのように並んでいましたか？
know-layout-unknown = 分からない
know-layout-2 = 2 列
know-layout-3 = 3 列
know-layout-4 = 4 列
know-layout-vertical = 右から縦書き
know-missing = 単語が抜けている
know-missing-none = いいえ、または場所が分からない
know-missing-at = { $number } 番に入る単語
know-pattern-word = 一部の文字が読める単語
know-pattern-choose = { $number } 番の単語
know-pattern = はっきり読める文字
know-pattern-hint = 「?」は 1 文字、「*」は何文字でも、「|」は「または」を表します。例えば q?a*y に合う単語は 1 つです。
know-pattern-use = この文字を使う
know-pattern-forget = { $number } 番の文字の手がかりを消す

## 修復: 探す

search-title = ウォレットの手がかりから探す
search-lead = アドレスで決まります。アドレスを開く読み方が見つかるまで、よく使われるアカウントと経路をまとめて試します。
search-targets = アドレスまたは指紋（1 行に 1 つ）
search-targets-hint = Ethereum、Bitcoin、Solana のアドレスに対応します。省略形でもかまいません。指紋は 8 文字です。どれも公開されているものです。
search-plan = 試す内容を見る
search-start = 探し始める
search-ladder = 試す内容（見込みの高い順）
search-step = 間違いの種類
search-wide = アカウントと経路を広げて
search-all = { $count } 段階すべて
search-count = 読み方の数
search-time = かかる時間
search-chance = ここまでの見込み
search-speed = このコンピューターでは、チェックサムに合う読み方を 1 秒におよそ { $rate } とおり試せます。
search-early = { $time }のうちに、見込みの { $chance } % までを試せます。
search-total = すべてを試すと { $time } かかります。
search-owners = なぜ自分の単語が必要なのですか？
search-owners-answer = 書き留めた本人の単語から探し始めるからです。持ち主の手元にあるものを直すための機能です。アドレスだけからフレーズを見つけることは誰にもできず、このプログラムも試しません。
search-nothing = 探すための手がかりがありません。
search-nothing-do = アドレスか指紋を、1 つ以上入力してください。
search-problem = 使えない行がありました。{ $reason }

hunt-title = アドレスからの探索
hunt-running = 探しています
hunt-paused = 一時停止しています。
hunt-paused-explain = ここまでの結果は保たれています。停止中は通常どおり自動でロックされ、ロックすると探すのも終わります。
hunt-awake = 探している間は、自動でロックされません。単語は表示されず、コンピューターはほかの作業にも使えます。
hunt-progress = 探した割合
hunt-step = 今試している間違い: { $kind }
hunt-tried = { $total } とおりのうち { $tried } とおりを試しました
hunt-rate = 1 秒に { $rate } とおり
hunt-left = 残り およそ { $time }
hunt-left-long = 残りは、一生かけても終わりません
hunt-since = 開始から { $time }
hunt-pause = 一時停止
hunt-resume = 続ける
hunt-stop = やめる
hunt-found = 見つかりました。このフレーズで、あなたのアドレスを開けます。
hunt-found-explain = アドレスが一致したので、このウォレットのフレーズだと言えます。
hunt-found-ends = アドレスの両端が一致しました。
hunt-found-ends-explain = 途中の文字がないため、有力ですが証明ではありません。この読み方を入れて、アドレス全体と照合してください。
hunt-found-here = 違っていたところ
hunt-found-path = { $path } で { $address } を開けます。
hunt-lesson = 次の控えで防ぐには
hunt-next = 次にすること
hunt-next-copy = この読み方を入れて、番号を付けながら新しい紙に書き写してください。
hunt-next-check = 新しい紙だけを見て、もう一度ここで確認してください。
hunt-next-others = ほかの控えも確認してください。同じ間違いがあるかもしれません。
hunt-next-old = 新しい紙の確認が終わるまで、古い紙を残しておいてください。
hunt-take = この読み方を入れて確認する
hunt-none = 見つかりませんでした
hunt-none-explain = { $count } とおりの読み方を試しましたが、入力されたものを開ける読み方はありませんでした。
hunt-stopped = 途中でやめました。
hunt-stopped-explain = { $total } とおりのうち { $count } とおりを試しました。その中に、入力されたものを開ける読み方はありませんでした。
hunt-excluded = これで除かれたもの
hunt-excluded-all = アドレスがこのフレーズのものなら、次の間違いではありません: { $kinds }。
hunt-remains = まだ考えられること
hunt-remains-passphrase = 入力していないパスフレーズがある。パスフレーズごとに別のアカウントになります。
hunt-remains-address = アドレスがこのフレーズのものではない。インポートしたもの、ハードウェアウォレットのもの、別のフレーズのものなどです。
hunt-remains-more = 試したより多くの間違いが重なっている。確かな単語に印を付けると、はるかに多くを試せます。
hunt-remains-copy = 別の控えのほうが、どんな探し方よりも役立つことがあります。誰かに費用を払う前に、控えを探してください。
hunt-odds = 計算では、この方法で見つかる見込みは { $chance } % でした。
hunt-back-known = 分かっていることを入力する
hunt-new = 別のアドレスで探す

time-moment = 1 秒未満
time-seconds = { $count } 秒
time-minutes = { $count } 分
time-hours = { $count } 時間
time-days = { $count } 日
time-years = { $count } 年
time-longer = 人の一生よりも長い時間

## この画面を守るもの

shield-title = この画面を守るもの
shield-caption = プログラムの開始時に測った、保護の状態
shield-what = 保護
shield-state = 状態
shield-limits = どのプログラムにも約束できないこと
shield-limits-explain = コンピューターそのものが誰かに操られていれば、あなたが見るものはその人にも見えます。背後のカメラにも見えます。そして、紙に書いたものの安全は、紙の置き場所しだいです。
shield-back = 戻る

## ロック

locked-title = すべて消去しました
locked-asked = 単語はメモリーから消去され、それを扱っていたページも終了しました。
locked-idle = しばらく操作がなかったため、単語をメモリーから消去し、それを扱っていたページも終了しました。
locked-suspend = コンピューターがスリープから戻ったため、単語をメモリーから消去し、それを扱っていたページも終了しました。
locked-fault = プログラムの中で問題が起きたため、単語をメモリーから消去し、それを扱っていたページも終了しました。
locked-explain = 何も保存していません。ここにある控えは、お手元の紙だけです。安全な場所に戻してください。
locked-again = はじめの画面へ
locked-quit = プログラムを閉じる

## プログラムの断り

failure-not-isolated = ネットワークから遮断されていないため、単語を受け付けません。
failure-not-isolated-do = コンピューターをネットワークから切り離し、プログラムを起動し直してください。
failure-no-phrase = 読めるフレーズがまだありません。
failure-no-phrase-do = 先に単語を入力して、確認してください。
failure-too-long = 文が長すぎます。
failure-too-long-do = 前後の文を除き、単語やアドレスだけを入力してください。
failure-unexpected = うまくいきませんでした。
failure-unexpected-do = もう一度お試しください。続くときは「ロック」を押して、最初からやり直してください。
