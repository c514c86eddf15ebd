# チェックリスト: すること、その理由、済んだと分かるしるし。
#
# `item-…` はすること、`-why` は理由、`-done` は済んだと分かるしるし。`list-of-…` はリストの名前、`-about` は
# 使う場面。プログラムが自分で調べられることは `probe-…` で答える。

## リスト

list-of-write-new = 新しい復元フレーズを書き留める
list-of-write-new-about = 作ったばかりのウォレットのためのリストです。最後の項目が済むまで、送金は控えてください。
list-of-check-old = 以前の復元フレーズを確認する
list-of-check-old-about = 以前から持っている紙や金属板のためのリストです。
list-of-steel-copy = 金属板の控えを作る
list-of-steel-copy-about = 文字や点を金属に刻むときのリストです。
list-of-split-among-people = 何人かに分けて預ける
list-of-split-among-people-about = 一部だけで復元できる分割片を、信頼できる人に預けるときのリストです。
list-of-before-reinstall = 再インストールする前に
list-of-before-reinstall-about = ウォレット、拡張機能、ブラウザーのプロファイル、パソコンを消したりリセットしたりする前のリストです。
list-of-yearly-review = 年に一度の見直し
list-of-yearly-review-about = 最初の控えから半年後に一度、その後は年に一度行います。
list-of-for-heirs = 家族のために
list-of-for-heirs-about = ご自分ができなくなったとき、ほかの人が控えを見つけて使えるようにするためのリストです。
list-of-leak-today = 漏れたかもしれない日に
list-of-leak-today-about = 復元フレーズを見られたおそれがあるときのリストです。順番が大切です。
list-of-lost-copy = 控えを 1 つなくしたとき
list-of-lost-copy-about = 紙、金属板、分割片のどれかが見つからないときのリストです。

## 段階

phase-prepare = 準備
phase-write = 書く
phase-verify = 確かめる
phase-store = しまう
phase-share = 分けて預ける
phase-review = 見直す
phase-inherit = 家族のために
phase-incident = 何かあったとき

## 準備

item-quiet-hours = 2 時間ほど、まとまった時間を取ってください。途中で中断しそうな日は始めません。
item-quiet-hours-why = 間違いの多くは、急いだときに起こります。
item-quiet-hours-done = 誰も待たせておらず、電話が鳴っても出なくてよい状態です。
item-quiet-room = 人やカメラから机が見えない部屋を選んでください。
item-quiet-room-why = ひと目見られるか、1 枚写されるだけで、すべてを失うことがあります。
item-quiet-room-done = どの窓やドアからも、紙が見えないことを確かめました。
item-no-listeners = 電話、スマートスピーカー、Web カメラを部屋の外に出すか、電源を切ってください。
item-no-listeners-why = マイクとカメラは、気づかないうちに動いていることがあります。
item-no-listeners-done = 部屋に、聞いたり写したりするものがありません。
item-offline = パソコンの通信を切ってください。ケーブルを抜き、Wi-Fi と Bluetooth を切ります。
item-offline-why = 出口がなければ、単語が外に出ることはありません。
item-offline-done = ブラウザーでページを開いても、表示されません。
item-isolation = このプログラムの通信が遮断されているか、確かめてください。
item-isolation-why = 通信の必要がないのですから、できない状態であるべきです。
item-isolation-done = `tanekura protect` に、カーネルが通信を遮断していると表示されます。
item-nothing-records = 再起動し、ほかのプログラム、画面共有、遠隔操作、画面の記録、リコール機能をすべて終えてください。
item-nothing-records-why = 動いているプログラムは、打鍵や画面を見ることができます。
item-nothing-records-done = 開いているのはこのプログラムだけで、ほかのプログラムからは見えません。
item-no-clipboard-history = クリップボードの履歴と、端末間の共有を切ってください。
item-no-clipboard-history-why = コピーした内容が残り、ほかの端末に送られることもあります。
item-no-clipboard-history-done = 履歴が空で、そのようなプログラムも動いていません。
item-plain-keyboard = 入力を半角英数に切り替え、変換の学習を止めてください。
item-plain-keyboard-why = 日本語入力は単語を覚え、候補をサーバーに尋ねるものもあります。
item-plain-keyboard-done = 打った文字がそのまま入り、候補が出ません。
item-idle-lock = 自動ロックを有効にして使い、席を離れるときはロックしてください。
item-idle-lock-why = 放置された画面は、ほかの人に見られます。
item-idle-lock-done = 何分でロックされるかが、画面で分かります。
item-wallet-origin = ウォレットは、自分で入力したアドレスから入手し、提供元の名前を見てください。
item-wallet-origin-why = ウォレットの偽物が、公式ストアや広告に並んだことがあります。
item-wallet-origin-done = metamask.io、または機器の説明書にあるアドレスを自分で入力しました。
item-tools-ready = ペン 2 本、用紙、定規、透けない封筒、下書きを処分する道具を並べてください。
item-tools-ready-why = 途中で探し物をすると、間に合わせになってしまいます。
item-tools-ready-done = 単語を出す前に、すべて机の上にあります。
item-accounts-listed = 復元フレーズで戻るはずのアカウントを、アドレスと一緒に書き出してください。
item-accounts-listed-why = アドレスは確認の目印になります。公開されているものです。
item-accounts-listed-done = すべてのアカウントにアドレスがあり、別の控えが要るものに印が付いています。
item-hard-ground = ガラスや机など硬い面の上で、紙を 1 枚だけ置いて書いてください。
item-hard-ground-why = 筆圧で、下の紙に写しが残ります。
item-hard-ground-done = 紙の下に何もありません。
item-printer-by-cable = 印刷するのは白紙の用紙にしてください。単語を印刷するなら、通信も記憶装置もない、ケーブル直結のプリンターを使います。
item-printer-by-cable-why = 業務用のプリンターは内容を残し、通信は内容を運びます。
item-printer-by-cable-done = プリンターはケーブル直結で、使った後に電源を切りました。

## 書く

item-lasting-ink = 顔料インクのペンで手書きしてください。鉛筆や、にじむペンは使いません。
item-lasting-ink-why = 鉛筆は薄れ、染料はぬれるとにじみます。
item-lasting-ink-done = 試し書きをぬれた指でこすっても、にじみません。
item-block-letters = ブロック体で、番号の付いた行に 1 語ずつ書いてください。
item-block-letters-why = 続け字や走り書きは、何年か後に読み違えます。
item-block-letters-done = その単語を知らない人でも、つづりを読み上げられます。
item-follow-numbers = 画面の列ではなく番号の順に写し、1 つずつ印を付けてください。
item-follow-numbers-why = 横に並んだものを縦に読むのは、よくある間違いです。
item-follow-numbers-done = 紙と画面の最後の番号が同じで、すべてに印があります。
item-whole-words = 紙には、単語を省略せずに書いてください。
item-whole-words-why = 読めない文字があるとき、5 文字目からが手がかりになります。
item-whole-words-done = 紙に、省略した単語がありません。
item-three-letter-dash = 4 マスの板では、3 文字の単語の 4 マス目に「-」を入れてください。
item-three-letter-dash-why = ないと、長い単語の書きかけと区別できません。
item-three-letter-dash-done = どの単語も 4 マスが埋まっています。
item-no-pictures = 単語を撮影、音声入力、メール、貼り付けしないでください。
item-no-pictures-why = 写真は自動でクラウドに上がり、それを読む泥棒のプログラムもあります。
item-no-pictures-done = 単語は、紙とウォレットの中にしかありません。
item-label-the-sheet = ラベル、日付、ウォレット名、語数、導出パス、最初のアドレスの末尾を書き添えてください。
item-label-the-sheet-why = 10 年後のあなたや家族が、必ず知りたくなることです。
item-label-the-sheet-done = 金額は書かずに、何を開けるものかが分かります。
item-passphrase-apart = パスフレーズがあれば、別の紙に書いて別の場所に置いてください。この紙には「ある」ことだけを書きます。
item-passphrase-apart-why = 一緒に置くと守りになりません。「ある」と書かないと、誰も探しません。
item-passphrase-apart-done = 2 枚の紙は、別々の場所にあります。
item-no-private-tricks = 自己流の並べ替え、暗号、単語の省略はしないでください。
item-no-private-tricks-why = 自己流の工夫は忘れられ、泥棒よりも持ち主を締め出します。
item-no-private-tricks-done = 番号の順に読めば、誰でもそのまま読めます。
item-number-base = 番号や点の板には、0 と 1 のどちらから数えるかと、例を 1 つ刻んでください。
item-number-base-why = 数え始めを間違えると、すべての単語が変わります。
item-number-base-done = 板の例から、書いてあるとおりの単語が求まります。
item-stamp-slowly = 1 文字ずつ確かめてから打ってください。O と Q、I と L は間違えやすい文字です。
item-stamp-slowly-why = 打った文字は、元に戻せません。
item-stamp-slowly-done = 板の文字を、板を見ながら 1 文字ずつ読み返しました。
item-spoiled-sheets = 書き損じた紙や板は完全に処分し、新しく作り直してください。
item-spoiled-sheets-why = ごみの中の半分の秘密も、秘密です。
item-spoiled-sheets-done = 下書きが残っておらず、重ね書きもありません。

## 確かめる

item-read-back = 記憶ではなく紙を見ながら、1 文字ずつ読み返してください。
item-read-back-why = 目は、頭で思っているとおりに読んでしまいます。
item-read-back-done = 紙を手に、すべての単語をつづりで読みました。
item-check-from-paper = 紙を見て確認に入力し、リスト、語数、チェックサムを確かめてください。
item-check-from-paper-why = ウォレット自身の確認は、3 語だけです。
item-check-from-paper-done = 確認の結果が「読める」になりました。
item-compare-address = 復元フレーズで開けるアドレスを、ウォレットの表示と全文字見比べてください。
item-compare-address-why = 間違った 12 語のフレーズでも、16 個に 1 個は偶然チェックサムが合います。
item-compare-address-done = 確認の結果に、アドレスを開けると出ました。
item-second-account = 2 番目のアカウントも見比べてください。
item-second-account-why = 経路の違いは、そこで初めて分かります。
item-second-account-done = 2 つとも開けました。
item-trial-recovery = 送金する前に、予備の端末か新しいプロファイルで一度復元してみてください。
item-trial-recovery-why = 紙、読み取り、ウォレットのすべてを一度に確かめられます。
item-trial-recovery-done = 同じアカウントが出て、試したものは消しました。
item-every-copy = 控えは、金属板も含めて 1 つずつ確認してください。
item-every-copy-why = 間違った控えから写したものは、互いに一致してしまいます。
item-every-copy-done = 控えごとに、確認した日付があります。
item-next-day = 一晩おいて、もう一度すべて読み返してください。
item-next-day-why = その日のうちは、自分の間違いに気づきにくいものです。
item-next-day-done = 別の日に読み返しました。
item-small-amount = 少額を送り、復元し、使ってみてから、残りを移してください。
item-small-amount-why = 行きと帰りの全体を試せます。
item-small-amount-done = 復元した後で、少額を出金できました。
item-accounts-outside = 復元フレーズで開けないアカウントを洗い出し、鍵を控えるか中身を移してください。
item-accounts-outside-why = インポート、ハードウェア、スマートコントラクトのアカウントは含まれません。
item-accounts-outside-done = どのアドレスも、開けるか、別の控えがあります。
item-shut-down = プログラムを閉じ、スリープや休止状態ではなく電源を切ってから、通信を戻してください。
item-shut-down-why = スリープと休止状態は、メモリーの内容を残します。
item-shut-down-done = 電源が 1 分ほど切れていました。

## しまう

item-two-places = 控えは 2 つ以上、同じ火事や水害にあわない 2 か所に置いてください。
item-two-places-why = 1 か所だけでは、一晩で失われます。
item-two-places-done = 2 か所は、別の建物です。
item-one-of-steel = 1 つは、厚い一枚板のステンレスかチタンに、深く刻んでください。
item-one-of-steel-why = バラの文字、薄い箔、アルミ、浅い彫りは、火災の試験で読めなくなりました。
item-one-of-steel-done = どの文字も、爪で触って分かります。
item-behind-a-lock = 控えは、金庫や貸金庫など、鍵のかかる所に入れてください。
item-behind-a-lock-why = 見つける人の多くは、探しているわけではありません。鍵があれば止まります。
item-behind-a-lock-done = 鍵なしでは、何かを壊さない限り手が届きません。
item-sealed = 開けると分かる不透明の袋に封をし、番号と署名を控えてください。
item-sealed-why = 誰かが見たかどうかが分かります。
item-sealed-done = 番号を、別の場所に書き留めました。
item-dry-and-dark = 湿気、光、虫を避けてください。感熱紙や密閉のラミネートは使いません。
item-dry-and-dark-why = ゆっくり傷むものは、気づくのが遅れます。
item-dry-and-dark-done = 紙は乾いて平らで光が当たらず、すべての単語が読めます。
item-things-apart = 復元フレーズ、パスワード、端末は、別々の場所に置いてください。
item-things-apart-why = 一度の盗難で、すべてを失わないためです。
item-things-apart-done = 同じ鞄、引き出し、金庫に 2 つ入っていません。
item-quiet-label = 自分には分かり、泥棒には分からない表示にしてください。
item-quiet-label-why = 表示は、見つけた人にも読まれます。
item-quiet-label-done = 外から、お金やウォレットのことが分かりません。
item-places-noted = どの控えがどこにあるかを、単語を書かずに、別の所に記録してください。
item-places-noted-why = あると知っていなければ、なくなっても気づけません。
item-places-noted-done = すべての控えについて、場所と最後に見た日が分かります。
item-no-digital-copy = 電子的な写しを残さないでください。クラウド、メモ、写真、パスワード管理、メールの下書きのどれにも残しません。
item-no-digital-copy-why = ネットワークにあるものは、どこからでも盗まれます。
item-no-digital-copy-done = 写真、メモ、メールを探して、何もありませんでした。

## 分けて預ける

item-real-threshold = SLIP-39 など、公開されたしきい値方式で分けてください。単語を半分に切り分けてはいけません。
item-real-threshold-why = 半分のフレーズは泥棒に推測され、片方をなくせば自分も使えません。
item-real-threshold-done = 分割片 1 つからは、復元フレーズのことが何も分かりません。
item-threshold-chosen = 1 つなくしても、1 つ盗まれても困らない数にしてください。3 つのうち 2 つ、5 つのうち 3 つなどです。
item-threshold-chosen-why = 少なすぎると一緒に盗まれ、多すぎるとなくします。
item-threshold-chosen-done = どの 1 つがなくなったらどうなるかを、言えます。
item-different-homes = 分割片は、別の家、別の町に住む人に預けてください。
item-different-homes-why = 1 つの火事や 1 つの争いで、2 つを失わないためです。
item-different-homes-done = 同じ屋根の下に、2 つ以上ありません。
item-combinations-tested = 頼る前に、すべての組み合わせで、少なくともどの分割片も 1 度は使って、復元を試してください。
item-combinations-tested-why = 間違った分割片は、必要になるまで気づかれません。
item-combinations-tested-done = どの分割片も、アドレスを開けた復元に使いました。
item-shares-labelled = 分割片には、組の名前、番号、必要な数、日付を書いてください。外側に用途は書きません。
item-shares-labelled-why = 違う組の分割片は合わず、混ざりやすいものです。
item-shares-labelled-done = 預かる人には組が分かり、泥棒には用途が分かりません。
item-asking-agreed = 返してもらう方法を決めておいてください。対面か、相手からの折り返し電話にし、メッセージでは渡しません。
item-asking-agreed-why = 声もメッセージも、まねることができます。
item-asking-agreed-done = 預かる人が、その方法を言えます。
item-join-once = 分割片を合わせるのは、通信を切った 1 台で、1 回だけにしてください。その後は「一度出した」ものとして扱います。
item-join-once-why = 合わせる瞬間が、いちばん弱いときです。
item-join-once-done = 誰がいて、単語をどうしたかが分かっています。
item-holder-leaves = 預ける人が替わったら、分け直して、古い組を処分してください。
item-holder-leaves-why = 渡した分割片は、取り返せないものと考えます。
item-holder-leaves-done = 古い組の分割片が、1 つも残っていません。

## 見直す

item-review-dated = 次の確認を予定に入れてください。半年後、その後は毎年です。予定の名前に「ウォレット」と書きません。
item-review-dated-why = 日付のないことは行われません。また、予定表は人に見られます。
item-review-dated-done = 予定表に日付があります。
item-copies-in-place = すべての控えについて、所定の場所にあり、封が無事で、読めるかを見てください。
item-copies-in-place-why = 紛失ものぞき見も、見に行かなければ分かりません。
item-copies-in-place-done = 1 つずつ手に取って見ました。
item-one-copy-checked = 毎年順番に 1 つを選び、最初から最後まで確認してください。
item-one-copy-checked-why = インクは薄れ、間違いは後から見つかります。
item-one-copy-checked-done = 確認した日付が新しくなりました。
item-changes-covered = 新しいアカウント、取り込んだ鍵、新しいフレーズ、端末、引っ越しを思い出してください。控えはありますか。
item-changes-covered-why = 復元フレーズは変わりませんが、関わるものは変わります。
item-changes-covered-done = 使っているどのアドレスも、開けるか、別の控えがあります。
item-permissions-reviewed = ウォレットで、接続済みのサイトとトークンの承認を見直してください。
item-permissions-reviewed-why = 許可は、自然には切れません。
item-permissions-reviewed-done = どちらの一覧にも、知らない名前がありません。
item-tools-still-work = 控えを読む道具が、まだあって使えるか試してください。単語リスト、読み取りの板、プログラムなどです。
item-tools-still-work-why = プログラムや機器は、金属よりも早く古くなります。
item-tools-still-work-done = その道具で、控えの単語を 1 つ読みました。
item-contacts-renewed = 分割片を預けた人や知らせるべき人の、連絡先を新しくしてください。
item-contacts-renewed-why = 人は引っ越します。
item-contacts-renewed-done = 今年、一人ずつと話しました。

## 家族のために

item-letter-written = やさしい言葉で手紙を書いてください。何がどこにあるか、誰に頼るか、何を避けるか。経路、リスト、パスフレーズの有無も、単語を書かずに記します。
item-letter-written-why = 家族は専門家ではなく、細かいことは推測できません。
item-letter-written-done = 知識のない人が読んで、最初に何をするかを言えました。
item-letter-apart = 手紙と秘密は別の場所に置き、手紙に保管場所を書いてください。
item-letter-apart-why = 手紙を見つけた人が、すべてを手に入れないためです。
item-letter-apart-done = 手紙だけでは、何も開けません。
item-heirs-practise = お金の入っていない練習用のフレーズで、一度復元してもらってください。
item-heirs-practise-why = 初めての作業が、悲しみの中にならないためです。
item-heirs-practise-done = 手を貸さずに、できました。
item-box-access = 金庫や貸金庫を誰が、どのような条件で開けられるか確かめてください。
item-box-access-why = 誰も開けられなければ、家族も使えません。
item-box-access-done = もう一人の名義があるか、手続きを知る人がいます。
item-heirs-warned = 単語を尋ねる人に誠実な人はいないこと、「復旧業者」はわなであることを伝えてください。
item-heirs-warned-why = 獲物を探す者は、亡くなった人の知らせも見ています。
item-heirs-warned-done = 自分の言葉で言い直してもらえました。

## 何かあったとき

item-new-phrase-today = 見られたおそれがあれば、今日のうちに、安全な端末で新しい復元フレーズを作り、紙を確認してください。
item-new-phrase-today-why = 単語を知った人は、いつでも、多くは数分のうちに動きます。
item-new-phrase-today-done = 新しい紙で、新しいウォレットのアドレスを開けました。
item-move-valuable-first = 高額なものから移し、ネットワークごとの手数料を残してください。
item-move-valuable-first-why = パスワードの変更や再インストールでは、鍵が同じなので何も変わりません。
item-move-valuable-first-done = 元の復元フレーズの、すべてのアカウントとネットワークが空です。
item-old-copies-dead = 古い控えに「無効」と書き、もう何も届かないと分かってから処分してください。
item-old-copies-dead-why = 忘れていたアカウントや、遅れて届く入金があります。
item-old-copies-dead-done = 元のアドレスに、数か月のあいだ何も届いていません。
item-replace-lost-copy = なくした控えや分割片は、すぐに補ってください。分割片が必要な数を下回りそうなら、今のうちに復元して資産を移します。
item-replace-lost-copy-why = もう 1 つなくすと、戻せなくなります。
item-replace-lost-copy-done = 控えの数が元に戻り、なくしたものを見られたかどうかが分かっています。
item-do-not-answer = 先に連絡してくる相手に返事をしないでください。「サポート」「2 段階認証」「移行」「復旧」などです。
item-do-not-answer-why = 本物のサポートは、あなたが相談を始めるまで連絡してきません。
item-do-not-answer-done = チャットを閉じ、何も送っていません。

## プログラムから見えること

probe-offline-good = 確認: このパソコンのネットワークは、すべて切れています。Bluetooth は調べていません。
probe-offline-bad = 確認: このパソコンのネットワークが、つながっています。
probe-offline-cannot-tell = 確認できません: ネットワークの状態が分かりません。ご自分で見てください。
probe-isolation-good = 確認: このプログラムの通信は、カーネルが遮断しています。
probe-isolation-bad = 確認: このプログラムの通信は、遮断されていません。パソコンの通信を切ってください。
probe-isolation-cannot-tell = 確認できません: このシステムでは、プログラム自身が通信しないことだけが守りです。
probe-clipboard-history-good = 確認: Tanekura の知る履歴プログラムは動いていません。ほかのものがないとは言い切れません。
probe-clipboard-history-bad = 確認: コピーした内容を残すプログラムが動いています。
probe-clipboard-history-cannot-tell = 確認できません: コピーした内容が残るかどうか分かりません。設定をご自分で見てください。
probe-session-type-good = 確認: この画面は Wayland なので、ほかのプログラムに打鍵を読まれません。ご自分で許可した画面の記録には写ります。
probe-session-type-bad = 確認: X11 なので、どのプログラムも打鍵と画面を読めます。
probe-session-type-cannot-tell = 確認できません: 画面の種類や、記録中のプログラムが分かりません。ご自分で見てください。
probe-synced-folder-good = 確認: 今のフォルダーは、知られた同期フォルダーの中ではありません。ほかの場所は調べていません。
probe-synced-folder-bad = 確認: 今のフォルダーはクラウドに複製されます。ここに秘密のものを保存しないでください。
probe-synced-folder-cannot-tell = 確認できません: このフォルダーが複製されるか分かりません。ご自分で見てください。
probe-printer-good = 確認: ネットワーク上のプリンターは、設定されていません。
probe-printer-bad = 確認: ネットワーク上のプリンターが設定されています。
probe-printer-cannot-tell = 確認できません: プリンターの設定を見る権限がありません。ケーブルをご自分で見てください。
probe-idle-lock-good = 確認: このウィンドウは、操作がないとすべて消去します。
probe-idle-lock-bad = 確認: 自動ロックが切れています。
probe-idle-lock-cannot-tell = 確認できません: コマンドに自動ロックはありません。答えた後は何も残りません。
probe-hibernation-good = 確認: このシステムは、休止状態でメモリーをディスクに書きません。
probe-hibernation-bad = 確認: このシステムは休止状態にできます。代わりに電源を切ってください。
probe-hibernation-cannot-tell = 確認できません: 休止状態になるか分かりません。念のため、電源を切ってください。

## メモと進み具合

checklist-word-why = 理由
checklist-word-done = 済んだしるし
checklist-word-date = 日付
checklist-word-source = 出典
note-too-long = メモが長すぎます。
note-too-long-do = 数文にまとめてください。
note-control-characters = メモに、保存できない文字が含まれています。
note-control-characters-do = ふつうの文字で入力し直してください。
note-reads-as-phrase = 復元フレーズのように読めるため、メモを保存しませんでした。
note-reads-as-phrase-do = 進み具合は、人にも読めるふつうのファイルです。フレーズではなく、その置き場所を書いてください。
note-reads-as-share = 分割片のように読めるため、メモを保存しませんでした。
note-reads-as-share-do = 分割片ではなく、誰が預かっているかを書いてください。
note-reads-as-key = 秘密鍵のように読めるため、メモを保存しませんでした。
note-reads-as-key-do = 鍵ではなく、その置き場所を書いてください。
note-no-such-item = その名前の項目はありません。
note-no-such-item-do = リストを表示すると、項目の名前が分かります。
note-too-many = 進み具合のファイルが長くなりすぎました。
note-too-many-do = 終わったリストをリセットするか、新しいファイルにしてください。
progress-not-ours = これは Tanekura の進み具合のファイルではありません。
progress-not-ours-do = 別のファイルを選んでください。このファイルは変更していません。
progress-newer = このファイルは、新しい版で書かれたものです。
progress-newer-do = その版を使うか、新しいファイルにしてください。このファイルは変更していません。
progress-damaged = このファイルの { $line } 行目を読み取れません。
progress-damaged-do = エディターでその行を直すか、新しいファイルにしてください。このファイルは変更していません。
progress-too-large = 進み具合のファイルとしては大きすぎます。
progress-too-large-do = 別のファイルを選んでください。このファイルは変更していません。
