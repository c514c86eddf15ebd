# 保管計画の画面、手紙、予定表、ファイルの問題。
#
# 「パスフレーズ」は復元フレーズに足す秘密だけを指します。ファイルを開くものは「パスワード」です。

## 計画やファイルの問題

plan-error-not-a-plan = このファイルは保管計画ではありません。
plan-error-not-a-plan-do = 計画を保存したファイルを選んでください。
plan-error-newer-version = この計画は、もっと新しい版のプログラムで保存されています。
plan-error-newer-version-do = その版で開いてください。中身は何も変わっていません。
plan-error-too-large = このファイルは、計画としては大きすぎます。
plan-error-too-large-do = 計画を保存したファイルを選んでください。
plan-error-truncated = このファイルは終わりの部分が欠けています。
plan-error-truncated-do = 欠けていない元からもう一度写すか、以前の写しを開いてください。
plan-error-damaged = このファイルは書き換えられたか、傷んでいます。
plan-error-damaged-do = 別の写しを開いてください。傷んだ計画の内容は信用できません。
plan-error-needs-passphrase = この計画は暗号化されています。
plan-error-needs-passphrase-do = ファイルのパスワードを入力してください。
plan-error-wrong-passphrase = このパスワードではファイルが開きません。
plan-error-wrong-passphrase-do = 大文字と小文字、キーボードの言語に気をつけて、もう一度入力してください。
plan-error-other-key = このファイルはパスワードではなく、鍵で暗号化されています。
plan-error-other-key-do = 作ったプログラムで元に戻すか、別のファイルを選んでください。
plan-error-work-too-high = このファイルを開くには、けた違いに多くのメモリが必要です。
plan-error-work-too-high-do = このプログラムで作ったものではありません。計画を保存したファイルを選んでください。
plan-error-wrong-value = 計画の項目に、ありえない値があります。
plan-error-wrong-value-do = 最後に入力した番号、日付、8文字のフィンガープリントを見直してください。
plan-error-no-such-entry = 計画にないものが指定されています。
plan-error-no-such-entry-do = 先に復元フレーズ、場所、人を登録してください。
plan-error-twice = 同じ番号の項目が二つあります。
plan-error-twice-do = ほかのプログラムで書き換えられています。以前の写しを開いてください。
plan-error-too-many = 項目の数が多すぎます。
plan-error-too-many-do = 要らなくなったものを消してください。
plan-error-text-too-long = 文が長すぎるか、文字ではない記号が入っています。
plan-error-text-too-long-do = ひとつの欄は240文字以内にしてください。
plan-error-holds-a-secret = 復元フレーズや分割片、鍵のように読める欄があります。
plan-error-holds-a-secret-do = その語句を消してください。計画に書くのは場所だけで、中身は書きません。
plan-error-empty-passphrase = ファイルのパスワードがまだありません。
plan-error-empty-passphrase-do = 決めて入力するか、暗号化せずに保存することを選んでください。
plan-error-unreadable-file = ファイルを読み取れません。
plan-error-unreadable-file-do = ファイルがまだあるか、読み取る権限があるかを確かめてください。

## はじめに

step-plan = はじめる
step-inventory = 持っているもの
step-whatif = もしもの時
step-review = 点検
window-title-plan = 保管計画
window-title-inventory = 保管計画
window-title-whatif = もしもの時
window-title-review = 年に一度の点検

start-plan = 何年も安全に保管する
start-plan-explain = どの写しがどこにあるかを記録し、火事や盗難で何が起きるかを確かめ、点検の時期を知ることができます。
start-plan-button = 保管計画を開く

plan-title = 何がどこにありますか
plan-lead = 計画に書くのは場所と人だけです。復元フレーズの単語は一つも書きません。パスワードで暗号化したファイルに保存します。
plan-new = 新しい計画を作る
plan-choose = 保存した計画を開く
plan-go-on = 開いている計画に戻る
plan-close = 計画を閉じる
plan-close-ask = 保存せずに閉じますか
plan-close-explain = 最後に保存した後の変更は失われます。
plan-close-yes = 保存せずに閉じる
plan-close-no = 開いたままにする
plan-chooser-open = 保管計画を開く
plan-chooser-save = 保管計画を保存する
plan-chooser-calendar = 予定表を保存する
plan-chooser-letter = 手紙を保存する
plan-file-chosen = { $name } は暗号化されています。
plan-file-label = ファイルのパスワード
plan-file-show = 文字を表示する
plan-file-open = ファイルを開く
plan-file-opening = 開いています。推測されにくいように、わざと少し時間がかかります。
plan-why-encrypted = 場所の一覧をなぜ暗号化するのですか
plan-why-encrypted-answer = 泥棒に行き先を教えてしまうからです。age 形式を扱えるほかのプログラムでも開けます。

## 持っているもの

inventory-title = 何を、どこに持っていますか
inventory-lead = 復元フレーズを呼び名で登録し、次に場所と人、最後に用紙や金属板、分割片を登録してください。
plan-unsaved = まだ保存していません。
plan-saved = { $name } に保存しました。
plan-undo = 元に戻す
plan-redo = やり直す
plan-edit = { $name } を変更
plan-remove = { $name } を消す
plan-done = 決定
plan-cancel = 変更しない
plan-unnamed = 名前なし
plan-remove-ask = { $name } を消しますか
plan-remove-explain = これを指定している { $count } 件も一緒に消えます。
plan-remove-yes = 消す
plan-remove-no = 残す

plan-phrases = 復元フレーズ
plan-phrases-none = まだありません。呼び名を付けてください。単語は決して書かないでください。
plan-phrases-add = 復元フレーズを足す
plan-places = 場所
plan-places-none = まだありません。引き出し、金庫、銀行などです。
plan-places-add = 場所を足す
plan-holders = 預けている人
plan-holders-none = いません。すべて自分で持っています。
plan-holders-add = 人を足す
plan-sets = 分割片の組
plan-sets-none = 分割した復元フレーズはありません。
plan-sets-add = 分割片の組を足す
plan-items = 用紙、金属板、分割片
plan-items-none = 写しはまだありません。
plan-items-add = 写しや分割片を足す
plan-items-first = 先に復元フレーズと場所を登録してください。
plan-sets-first = 先に復元フレーズを登録してください。

plan-field-name = 名前
plan-field-nickname = 呼び名
plan-field-fingerprint = フィンガープリント(分かる場合)
plan-field-fingerprint-hint = 点検の画面に出る8文字
plan-field-passphrase = パスフレーズ(単語のほかの秘密)
plan-passphrase-none = ない
plan-passphrase-remembered = 記憶の中だけ
plan-passphrase-written = 書いてある
plan-field-note = メモ
plan-field-accounts = 口座(1行に1つ)
plan-field-accounts-hint = 名前とアドレスを書きます。この復元フレーズで開かない口座は、行の頭に「-」を付けます。
plan-field-access = 入り方(鍵、営業時間、共同名義など)
plan-field-contact = 連絡先と、返してもらう方法
plan-field-phrase = 復元フレーズ
plan-field-scheme = 分割片の種類
plan-scheme-slip39 = SLIP-39
plan-scheme-sskr = SSKR
plan-scheme-seedxor = Seed XOR
plan-scheme-codex32 = codex32
plan-field-groups = グループ(例: 2of3、または 2of3 3of5)
plan-field-groups-needed = 必要なグループの数
plan-field-content = 書いてあるもの
plan-content-phrase = 全体: { $name }
plan-content-passphrase = { $name } のパスフレーズ
plan-content-share = { $name } の分割片 { $number }
plan-content-share-group = { $name } の分割片 { $group }-{ $number }
plan-field-form = 形
plan-form-paper = 紙
plan-form-card = カード
plan-form-metal = 金属板
plan-form-device = 機器
plan-form-other = その他
plan-field-place = 場所
plan-field-holder = 持っている人
plan-holder-self = 自分
plan-field-state = 今の状態
plan-state-present = ある
plan-state-exposed = 誰かに読まれたおそれあり
plan-state-lost = なくした
plan-state-destroyed = 自分で処分した
plan-field-seal = 封の番号
plan-field-seen = 最後に見た日
plan-field-verified = 最後に読み返した日
plan-field-next = 次に見る日
plan-field-date-hint = 年-月-日(例: 2026-11-22)

## もしもの時

whatif-title = もしもの時、何が起きますか
whatif-lead = 計画をもとに、一つの出来事と、二つ重なった場合を計算します。
whatif-empty = 先に復元フレーズと写しを登録してください。
weak-none = 一つの紛失や盗難、二つの重なりで困る復元フレーズはありません。
weak-heading = いちばん弱いところ
weak-now = すでに失われたか、読まれたおそれのあるものがあります。
weak-now-do = 今日のうちに新しい写しを作ってください。読まれたおそれがあれば、先に資産を移してください。
weak-place-lost = { $first } が火事になると、復元できなくなるものがあります。
weak-place-lost-do = 写しをもう一つ作り、同じ火事や水害に遭わない場所に置いてください。
weak-thief-at-place = { $first } にあるものを全部読んだ人は、資産を動かせます。
weak-thief-at-place-do = 鍵と封をするか、一か所だけでは足りないように分割してください。
weak-holder-acts = { $first } は一人で資産を動かせます。
weak-holder-acts-do = 一人に渡すものを減らしてください。承知の上なら、そのままでもかまいません。
weak-holder-gone = { $first } に頼れなくなると、復元できなくなるものがあります。
weak-holder-gone-do = 必要な数より一つ多く分割し直すか、別の写しを持ってください。
weak-owner-gone = あなたがいなくなると、記憶と一緒に失われるものがあります。
weak-owner-gone-do = パスフレーズを、別の用紙に書いて別の場所に置いてください。
weak-two-places-lost = { $first } と { $second } を両方失うと、復元できなくなるものがあります。
weak-two-places-lost-do = 三つ目の場所があれば起こりにくくなります。多くの場合は二か所で足ります。
weak-two-holders-meet = { $first } と { $second } が集まると、資産を動かせます。
weak-two-holders-meet-do = 互いに知らない人を選ぶか、必要な数を一つ増やしてください。
event-now = 今のまま
event-place-lost = { $first } が火事や水害に遭う
event-thief-at-place = { $first } にあるものを泥棒が全部読む
event-holder-acts = { $first } が持っているものを使う
event-holder-gone = { $first } に頼れなくなる
event-owner-gone = あなたがいなくなる
event-two-places-lost = { $first } と { $second } を両方失う
event-two-holders-meet = { $first } と { $second } が集まる
whatif-choose = 出来事を選ぶ
whatif-fine = 何も失われず、何も盗まれません。
whatif-lost = 復元できなくなるもの: { $names }
whatif-stolen = 他人が使えるようになるもの: { $names }
whatif-harmful = 困る出来事: { $total } 件のうち { $count } 件
whatif-meeting = { $name }: { $count } 人が集まると開きます。
whatif-meeting-one = { $name }: 一人で開ける人がいます。
whatif-meeting-open = { $name }: すでに読まれたものだけで開きます。
whatif-meeting-none = { $name }: この計画の人が三人集まっても開きません。
whatif-meetings = 何人集まると開くか
whatif-picture = この出来事の後の、場所の図
fate-stays = 変わらない
fate-lost = 失われる
fate-read = 他人に読まれる

## 点検

review-title = 今回見るもの
review-look = 次のものを見てください。所定の場所にあり、封が無傷で、読めますか。
review-look-none = 今日見るものはありません。次は { $date } です。
review-seen = { $name }: 見ました
review-read-back = 次のものは、オフラインの点検で単語を読み返してください
review-read-back-done = { $name }: 読み返しました
review-speak = 次の人と話し、連絡先を新しくしてください
review-not-opened = 次の復元フレーズには、開かない口座があります。その鍵を控えるか、資産を移してください。
review-papers = 書類
review-calendar = 日付を予定表ファイルに保存
review-calendar-explain = 予定の題名には、何を見るのかは書かれません。
review-heirs = 家族への手紙を保存
review-card = { $name } へのカードを保存
review-written = { $name } に保存しました。

## 保存

plan-save = 保存
plan-save-as = 新しいファイルに保存
plan-file-choose = ファイルのパスワードを決める
plan-file-hint = ほかで使っていない言葉をいくつか並べてください。忘れると計画は二度と開けません。
plan-file-set = このパスワードを使う
plan-file-is-set = ファイルのパスワードは決まっています。
plan-save-clear = 暗号化せずに保存(誰でも読めます)
plan-saving = 保存しています

## 予定表

plan-calendar-title = 書類の点検

## 家族への手紙

plan-of = { $count } のうち { $needed }
plan-of-groups = { $count } グループのうち { $needed }({ $groups })
plan-seal = 封の番号 { $seal }
plan-share = 分割片 { $number }
plan-share-of-group = 分割片 { $group }-{ $number }
plan-heirs-title = どこに何があり、どうすればよいか
plan-heirs-lead = この手紙は { $date } に書きました。私の口座を開くための写しが、どこにあるかを記しています。
plan-heirs-apart = この手紙は、どの写しとも別の場所に置いてください。そろうと泥棒に必要なものがすべて渡ります。
plan-heirs-fingerprint = フィンガープリントは { $fingerprint } です。単語が同じなら、点検の画面に同じ文字が出ます。
plan-heirs-whole = 次のどれか一つで足ります。
plan-heirs-shares = 次の分割片は一組です。必要な数は{ $needed }です。
plan-heirs-or-shares = または次の分割片です。必要な数は{ $needed }です。
plan-heirs-remembered = ほかにパスフレーズがあり、私の記憶の中だけにあります。ないと、別の空の口座が開きます。
plan-heirs-written = ほかにパスフレーズがあります。ないと、別の空の口座が開きます。次の場所にあります。
plan-heirs-opens = 次の口座が開きます。
plan-heirs-opens-not = 次の口座は開きません。それぞれの鍵が必要です。
plan-heirs-how = 進め方
plan-heirs-step-quiet = 急がないでください。落ち着いてからで何も失われません。
plan-heirs-step-helper = 長年信頼している人に、そばにいてもらってください。単語を見せる必要はありません。
plan-heirs-step-collect = 必要なものだけを一か所に、できるだけ短い時間だけ集めてください。
plan-heirs-step-program = どこにもつながっていないパソコンで、単語を点検してください。
plan-heirs-step-move = その後、すべてを自分の口座に移し、古い単語は使い終わったものとしてください。
plan-heirs-beware = 気をつけること
plan-heirs-never-asked = この単語を聞いてくる相手は、サポートも銀行も役所も、すべて偽物です。
plan-heirs-never-companies = 「復旧業者」に頼まないでください。向こうから連絡してくる業者はなおさらです。
plan-heirs-never-photograph = 単語を撮影したり、誰かに送ったりしないでください。
plan-heirs-never-typed = 単語をウェブページに入力しないでください。
plan-heirs-signed = 日付と署名

## 預ける人へのカード

plan-card-title = これを預かってください
plan-card-lead = { $name } さん、封をしたものを { $count } つ預かっていただいています。
plan-card-rule-closed = 開けず、撮影せず、そのままにしておいてください。
plan-card-rule-dry = 湿気と光を避け、後で分かる場所に置いてください。
plan-card-rule-asked = 返していただく時は、直接会うか、知っている番号への折り返し電話でお願いします。
plan-card-rule-never = メッセージやメールで求められても、私の名前であっても、渡さないでください。
plan-card-rule-lost = なくした時、開いた時、置いておけない時は、その日のうちに教えてください。
plan-card-since = { $date } に書きました。
plan-card-reach = 私への連絡先
