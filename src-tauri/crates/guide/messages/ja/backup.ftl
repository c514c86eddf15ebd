# 控えを作る画面: 用紙を選び、印刷または保存し、できあがった控えを読み返す。

window-title-backup = 控えを作る
window-title-sheet = 用紙
window-title-verify = 読み返す
step-backup = 何に残すか
step-sheet = 用紙
step-verify = 読み返す

start-backup = 控えを作る
start-backup-explain = 紙と金属板のための、実寸の用紙です。空欄のまま印刷し、言葉はご自分で書き込みます。
start-backup-button = 用紙を選ぶ

## 選ぶ

backup-title = 何に残しますか？
backup-lead = 来月の金属板より、今夜の紙です。まず紙に書き、金属板は手に入ったら加えてください。
backup-paper = 紙に、今夜
backup-paper-hint = プリンターか鉛筆があれば足ります。紙は水と火に弱いものです。
backup-metal = 金属に、何十年も
backup-metal-hint = 用紙を板に貼り、目印にして打ちます。金属は水にも火にも耐えます。
backup-which-paper = どの用紙にしますか？
backup-which-metal = お持ちの板はどれですか？
backup-none = どれでもないときは、無地の板を用意し、最後の項目を選んでください。
backup-choose = { $title }を選ぶ
backup-has-phrase = 確認済みの { $count } 語のフレーズがあります。できた控えと比べられます。
backup-no-phrase = 確認済みのフレーズはありません。空欄の用紙には必要ありません。

## 用紙

sheet-screen-title = { $title }
sheet-preview = 用紙の見本、{ $total } ページ中 { $number } ページ目
sheet-preview-blank = 見本はいつも空欄です。
sheet-zoom = 見本の大きさ
sheet-zoom-whole = ページ全体
sheet-zoom-true = ほぼ実寸
sheet-paper = 紙の大きさ
sheet-paper-a4 = A4
sheet-paper-letter = レター
sheet-language = 説明文の言語
sheet-count = 単語の数
sheet-counted = 単語の数え始め
sheet-counted-0 = 0
sheet-counted-1 = 1
sheet-digits = 番号の書き方
sheet-digits-decimal = 10 進数
sheet-digits-hexadecimal = 16 進数
sheet-ruler = 印刷した 100 mm の定規を測った長さ (mm)
sheet-ruler-hint = 一度印刷して測り、その値を入れてください。次の印刷から直ります。
sheet-ruler-wrong = 91 から 111 mm までの長さを入れてください。
sheet-content = 用紙の中身
sheet-content-blank = 空欄: 言葉は自分で書く
sheet-content-filled = 自分の言葉を入れる
sheet-content-none = 言葉を入れるには、ここで確認して整合したフレーズが必要です。
sheet-content-not = この用紙は空欄だけです。
filled-title = 言葉を印刷や保存に回す前に
filled-spool = 印刷した内容の写しがパソコンに残ります。多くは一日、消えないこともあります。
filled-printer = プリンターにも記憶があります。職場やネットワークのプリンターは、ほかの人に読まれることがあります。
filled-file = 言葉の入ったファイルは、写され、同期され、見つかります。手元で保管する USB メモリーだけに保存してください。
filled-better = 空欄で印刷し、手で書くほうが安全です。
sheet-save = { $format } で保存
sheet-print = 印刷
sheet-printer = プリンター
sheet-printer-network = { $name } (ネットワーク経由)
sheet-printers-look = プリンターを探し直す
sheet-actual = 拡大も縮小もせず、実寸で印刷します。
sheet-printed = プリンターへ送りました (ジョブ { $number })。書く前に、用紙の定規を測ってください。
sheet-saved = { $name } として保存しました。
sheet-cancelled = 何も保存していません。
sheet-synced-anyway = それでもここに保存する
sheet-print-ask = 言葉の入った用紙を印刷しますか？
sheet-print-yes = 言葉を印刷する
sheet-print-no = 印刷しない
sheet-verify = できあがった控えを読み返す
sheet-verify-later = 書き終えたら、先にフレーズを確認してください。その後、ここで比べられます。
sheet-check-first = フレーズを確認する
backup-save-title = どこに保存しますか？

failure-no-such-sheet = この組み合わせの用紙はありません。
failure-no-such-sheet-do = 単語の数、紙の大きさ、補正のどれかを変えてください。

print-no-spooler = このパソコンに印刷のしくみが見つかりません。
print-no-spooler-do = 空欄の用紙を PDF で USB メモリーに保存し、別の場所で印刷してください。
print-no-printer = プリンターがありません。
print-no-printer-do = システムの設定で追加するか、PDF で保存してください。
print-not-accepting = プリンターが印刷を受け付けていません。
print-not-accepting-do = 電源を入れるか、システムの設定で再開してから、もう一度印刷してください。
print-not-allowed = 印刷のしくみが、この利用者の印刷を許可していません。
print-not-allowed-do = 空欄の用紙を PDF で保存し、ほかのプログラムから印刷してください。
print-not-taken = 印刷のしくみが用紙を受け取りませんでした。
print-not-taken-do = 別のプリンターを試すか、PDF で保存してください。
print-no-answer = 印刷のしくみから応答がありません。
print-no-answer-do = 少し待ってからもう一度印刷するか、PDF で保存してください。

## 読み返す

verify-title = 控えを読み返す
verify-lead = できあがった紙や板だけを見てください。記憶や古い控えは使いません。
verify-words = 書いてあるとおりに、単語を入力してください。多くの言語では最初の 4 文字で足ります。
verify-letters = 書いてあるとおりに、各単語の文字を入力してください。
verify-number = 書いてあるとおりに、各単語の番号を入力してください。
verify-dots = 各行の印を、あるとおりにクリックしてください。Enter で次の行へ進みます。
verify-symbol = 各行の黒いますを、あるとおりにクリックしてください。Enter で次の行へ進みます。
verify-lines = 控えの各行
verify-row = { $number } 行目
verify-row-take = この行を確定する
verify-row-again = 確定した行は隠れます。クリックすると、初めから読み直せます。
verify-row-empty = { $number } 行目、未入力
verify-row-filled = { $number } 行目、入力済み
verify-cell = 位置 { $label }
verify-read = { $total } 行のうち { $done } 行を入力済み
verify-compare = 比べる
verify-same = 控えは、あなたのフレーズと同じです。
verify-same-explain = すべての位置が一致しました。言葉そのものの確かさは、確認したときと同じです。
verify-differs-plate = 控えに違いがあります。作るときか読むときの間違いです。
verify-differs-phrase = 控えには別の言葉が書かれています。
verify-differs-unknown = 控えに違いがありますが、理由は分かりません。
verify-differs-do = 下の箇所を直し、もう一度読み返してから比べてください。
verify-faults = 違うところ

## 記録

record-heading = 記録を残す
record-lead = いつ、どのように読み返したかの記録です。言葉は入りません。
record-copy-label = 控えの名前
record-date-label = 日付
record-fingerprint-label = ウォレットの指紋も入れる。何も開けませんが、記録とウォレットのつながりが分かります。
record-save = 記録を保存
record-print = 記録を印刷
record-title = 控えの読み返し
record-says = この控えを一つずつ読み返し、復元フレーズと比べました。両者は同じでした。
record-format = 形式: { $text }
record-copy = 控え: { $text }
record-date = 日付: { $text }
record-fingerprint = 指紋: { $text }
record-again = 年に一度と、場所を移したときに、もう一度読み返してください。この記録に言葉は入っていません。

next-backup = 控えを作る
repair-fresh = 新しい控えを作る

fault-another-phrase = 金属板は別の復元フレーズを示しています。
fault-another-phrase-do = この単語に対応する金属板かどうか、確かめてください。
fault-another-word = { $where }: 印は別の単語を示しています。
fault-another-word-do = 何かを変える前に、この単語を手書きの控えと比べてください。
fault-checksum-differs = どの単語も読めますが、チェックサムが合いません。
fault-checksum-differs-do = 印を1つずつ読み直してください。1か所の誤りでもこうなります。
fault-counted-from-zero = 番号が0から数えられています。この形式は1から数えます。
fault-counted-from-zero-do = どの番号も1つ小さくなっています。作り直すか、数え方を板に書き添えてください。
fault-counted-from-one = 番号が1から数えられています。この形式は0から数えます。
fault-counted-from-one-do = どの番号も1つ大きくなっています。作り直すか、数え方を板に書き添えてください。
fault-inverted = 印のある場所とない場所が入れ替わっています。
fault-inverted-do = どの記号が印なのか、確かめてください。
fault-mark-extra = { $where }: あるはずのない印があります。
fault-mark-extra-do = 傷ではないか見てください。余分な印は消せないので、この単語は別の場所に作り直します。
fault-mark-missing = { $where }: 印がありません。
fault-mark-missing-do = 斜めから光を当てて見直してください。なければ打ってください。
fault-mark-unclear = { $where }: 判別できません。
fault-mark-unclear-do = 斜めから光を当てて見直すか、深く打ち直してください。
fault-marks-shifted = { $where }: 印が1つ横にずれています。
fault-marks-shifted-do = この単語を作り直してください。右端から数えます。
fault-mirrored = 金属板が左右反対です。
fault-mirrored-do = 反対側から見てください。裏から打ったのなら、そのことを板に記すか、作り直してください。
fault-neighbours-swapped = { $where }: この場所と次の場所が入れ替わっています。
fault-neighbours-swapped-do = この単語を作り直してください。
fault-not-a-symbol = コードを復元フレーズとして読めません。
fault-not-a-symbol-do = まず三隅の大きな四角を確かめ、それから区画を写し直してください。
fault-out-of-range = { $where }: この番号の単語はありません。
fault-out-of-range-do = 番号を読み直してください。一覧には2048語あります。
fault-reading-order = 単語の並ぶ順序が違います。
fault-reading-order-do = 行に沿ってではなく列に沿って(またはその逆に)読んでください。
fault-row-blank = { $where }: 何も印がありません。
fault-row-blank-do = この単語を打ってください。
fault-row-differs = { $where }: 数か所が違い、単語になりません。
fault-row-differs-do = この単語を読み直してください。変わらなければ作り直してください。
fault-row-impossible = { $where }: この組み合わせの印はありえません。
fault-row-impossible-do = この単語を読み直してください。傷か、位置の違う印が混じっています。
fault-rows-shifted = { $where }: ここから先が1行ずつずれています。
fault-rows-shifted-do = 抜けた単語か、空けてしまった行を探してください。
fault-rows-swapped = { $where }: この2つの単語が入れ替わっています。
fault-rows-swapped-do = 板に番号を打つか、両方を作り直してください。
fault-unknown-letters = { $where }: この文字で始まる単語はありません。
fault-unknown-letters-do = 文字を読み直してください。I と L と T、O と Q と D、U と V は見間違えやすい文字です。
fault-upside-down = 金属板が上下逆です。
fault-upside-down-do = 半回転させてください。上の辺に印を付けておきます。
fault-word-count = 金属板の単語の数が違います。
fault-word-count-do = 板の両面を読んだかどうか、確かめてください。
fault-wrong-letter = { $where }: 別の文字のはずです。
fault-wrong-letter-do = 手書きの控えと比べて、この単語を作り直してください。
fault-wrong-digit = { $where }: 別の数字のはずです。
fault-wrong-digit-do = 手書きの控えと比べて、この単語を作り直してください。
fault-place-word = 単語{ $word }
fault-place-cell = 単語{ $word }の{ $cell }番め
fault-place-label = 単語{ $word }の{ $cell }番め({ $label })
fault-place-pair = 単語{ $word }と{ $other }
fault-place-zone = 区画{ $zone }の{ $row }行{ $cell }番め
