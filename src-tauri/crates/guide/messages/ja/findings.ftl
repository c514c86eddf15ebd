# 確認の結果を伝える文。コマンド、画面、印刷で共通です。
#
# 名前は各コードの「_」を「-」にしたものです。文は「何が問題か」、「-do」の付く文は「どうすればよいか」を伝えます。
# finding-* で使える値: $position, $positions, $count, $counts, $lists, $odds（「$odds 回に 1 回」）。
# 復元フレーズの単語そのものは、どの文にも入れません。落ち着いた言葉で正確に、1 文 60 文字以内で書きます。

## 全体の結果

verdict-consistent = この復元フレーズは読み取れます。すべての単語が単語リストにあり、チェックサムも合っています。
verdict-consistent-do = 次に、ウォレットに表示されるアドレスと見比べてください。あなたのウォレットの復元フレーズだと言い切れるのは、アドレスが一致したときだけです。
verdict-inconsistent = この復元フレーズはまだ読み取れません。どこかがウォレットに表示されたものと違っています。
verdict-inconsistent-do = 紙を手元に置いて、項目を 1 つずつ確かめてください。ウォレットがまだ開けるなら、解決するまで削除も初期化もしないでください。
verdict-other-scheme = BIP-39 の復元フレーズではないようです。
verdict-other-scheme-do = そのまま保管し、ここに合わせて書き換えないでください。
verdict-ambiguous = この復元フレーズには 2 通り以上の読み方があり、どの読み方でもチェックサムが合います。
verdict-ambiguous-do = 質問に答えて、読み方を 1 つに決めてください。

chance = この語数では、間違ったフレーズでも { $odds } 回に 1 回は、偶然チェックサムが合います。
chance-do = チェックサムが合うのはよい兆しですが、証明ではありません。アドレスを見比べてください。

## 見つかったこと: 問題

finding-empty = 確認するものがありません。
finding-empty-do = 紙の単語を、番号の順に入力してください。
finding-too-long = 復元フレーズとしては長すぎます。
finding-too-long-do = まわりの文章は除き、単語だけを入力してください。復元フレーズは 12〜24 語です。
finding-word-count = { $count } 語あります。復元フレーズは 12、15、18、21、24 語のどれかです。
finding-word-count-do = 紙の単語を数え直してください。考えられる語数は { $counts } です。抜けた語、2 度書いた語、隣とつながった語がないか見てください。1 語多いときは、別に入力するパスフレーズかもしれません。
finding-word-count-gap = 書かれた番号のうち、{ $positions } 番が抜けています。
finding-word-count-gap-do = 紙のその番号のところを最初に見てください。
finding-unknown-word = { $position } 番目の単語は単語リストにありません。
finding-unknown-word-do = 紙のこの単語を、1 文字ずつ見直してください。ほかの単語に直すのは、紙の文字と合うときだけにしてください。
finding-unreadable-word = { $position } 番目の単語は読めない印になっています。
finding-unreadable-word-do = 明るい場所や虫めがね、別の写しで確かめてください。はっきりした文字が 3〜4 文字あれば、たいてい分かります。
finding-checksum-differs = 単語はすべて単語リストにありますが、全体としては合いません。どれかの単語か、順番が違っています。
finding-checksum-differs-do = 単語と番号を 1 つずつ紙と見比べてください。何列かに並んでいたなら、縦に読んだものは横に、横に読んだものは縦に読み直してください。当てずっぽうで直さないでください。間違ったフレーズでも { $odds } 回に 1 回は合ってしまいます。
finding-mixed-lists = 異なる単語リストの単語が混ざっています（{ $lists }）。
finding-mixed-lists-do = 1 つの復元フレーズに使う単語リストは 1 つだけです。{ $positions } 番目の単語を見直してください。2 つの復元フレーズが混ざっていないかも確かめてください。
finding-number-out-of-range = { $position } 番目の数字に当たる単語はありません。
finding-number-out-of-range-do = 単語の番号は 0〜2047 か 1〜2048 です。金属板や紙のこの数字を見直してください。
finding-other-scheme = 別の規格のものなので、ここではこれ以上調べられません。
finding-other-scheme-do = 作ったときと同じ種類のウォレットでだけ使ってください。

## 見つかったこと: 質問

finding-list-ambiguous = この単語は、いくつかの単語リストのどれにも当てはまります（{ $lists }）。
finding-list-ambiguous-do = ウォレットが単語を表示したときの言語を選んでください。
finding-number-base-ambiguous = 番号は 0 から数えても 1 から数えても、つじつまが合います。
finding-number-base-ambiguous-do = 金属板や説明書の例を見てください。多くの金属板は 1 から、SeedQR は 0 から数えます。
finding-ask-origin = 他人に推測できる復元フレーズを作ってしまったプログラムや機器があります。
finding-ask-origin-do = Libbitcoin Explorer、2022 年までの Trust Wallet、2021 年以降の COLDCARD で作った場合は、提供元の警告を確かめてください。該当する復元フレーズは作り直しが必要です。

## 見つかったこと: お知らせ

finding-abbreviations-used = 短く書かれた単語を補いました（{ $positions } 番目）。
finding-abbreviations-used-do = 4 文字あれば単語は 1 つに決まります。3 文字のものは、1 つの単語なのか書きかけなのか、もう一度確かめてください。
finding-numbers-used = 単語の番号を、{ $count } から数えるものとして読みました。
finding-numbers-used-do = 金属板や紙にある例と合うか確かめてください。
finding-duplicate-run = { $positions } 番目の単語は、その前の単語の繰り返しになっています。
finding-duplicate-run-do = 同じ行を 2 度写したのかもしれません。この部分を紙と見比べてください。
finding-alphabetical-order = 単語が辞書の順に並んでいます。
finding-alphabetical-order-do = 本物の復元フレーズではまず起こりません。並べ替えた写しかもしれないので、番号の付いたものを探してください。
finding-same-word-repeated = 同じ単語が { $count } 回書かれています。
finding-same-word-repeated-do = ウォレットがこのような復元フレーズを作ることはありません。絶対に送金しないでください。
finding-known-test-phrase = 説明書などに載っている、よく知られた例文です。
finding-known-test-phrase-do = 誰でも知っているものです。送金すると数秒で盗まれますので、絶対に送金しないでください。

## 読み取るときに変えたこと

changes-do = 意図と違うものがあれば、入力を直してもう一度確認してください。
change-list-numbers-removed = 単語の前の数字を、単語の順番として読みました。
change-punctuation-removed = 記号や句読点を除きました。
change-full-width-folded = 全角の英数字や半角カナを、ふつうの文字として読みました。
change-case-folded = 大文字を小文字として読みました。
change-invisible-removed = 目に見えない文字を除きました。
change-accents-restored = アクセント記号の抜けや違いを直しました。
change-dakuten-restored = 濁点・半濁点や小さいかなの違いを直しました。
change-katakana-folded = カタカナをひらがなとして読みました。
change-normalised = 文字を標準の形にそろえました。
change-columns-joined = 横に並んだ列を、番号の順に並べました。
change-abbreviations-expanded = 短く書かれた単語を補いました。
change-numbers-to-words = 番号を単語に直しました。
change-spaces-folded = 特殊な空白を、ふつうの空白として読みました。

## BIP-39の復元フレーズでないとき、それは何か

scheme-bip39 = 多くのウォレットで使われる、BIP-39 の復元フレーズです。
scheme-bip39-do = 復元フレーズに対応したウォレットで復元できます。
scheme-slip39 = SLIP-39 の分割片です。いくつかに分けたバックアップの 1 つです。
scheme-slip39-do = 必要な数の分割片を集めてください。そのうえで、Trezor など SLIP-39 に対応したウォレットで復元します。
scheme-electrum1 = 2015 年より前の、古い Electrum のシードです。
scheme-electrum1-do = Electrum で復元してください。ほかのウォレットには入力しないでください。
scheme-electrum2-standard = Electrum のシード（標準型）です。
scheme-electrum2-standard-do = Electrum で復元してください。ほかの多くのウォレットでは読めません。
scheme-electrum2-segwit = Electrum のシード（SegWit 型）です。
scheme-electrum2-segwit-do = Electrum で復元してください。ほかの多くのウォレットでは読めません。
scheme-electrum2-two-factor = Electrum の、2 要素認証付きウォレットのシードです。
scheme-electrum2-two-factor-do = Electrum で 2 要素認証のウォレットを選んで復元してください。
scheme-electrum2-two-factor-segwit = Electrum の、2 要素認証付き SegWit ウォレットのシードです。
scheme-electrum2-two-factor-segwit-do = Electrum で 2 要素認証のウォレットを選んで復元してください。
scheme-aezeed = Lightning 用のプログラム LND が作る、aezeed 形式のフレーズです。
scheme-aezeed-do = LND か、LND を使ったウォレットで復元してください。作ったときに決めたパスワードがあれば、それも必要です。
scheme-monero = Monero のシードです。
scheme-monero-do = Monero のウォレットで復元してください。
scheme-algorand = Algorand の 25 語のフレーズです。
scheme-algorand-do = Algorand のウォレットで復元してください。ほかのウォレットでは使えません。
scheme-sskr = SSKR の分割片です。いくつかに分けたバックアップの 1 つです。
scheme-sskr-do = 必要な数の分割片を集めてください。そのうえで、作ったプログラムで復元します。
scheme-codex32 = codex32 の文字列です。バックアップ全体か、その分割片を英数字で表しています。
scheme-codex32-do = codex32（BIP-93）に対応したウォレットで復元してください。
scheme-extended-private-key = 拡張秘密鍵です。これを見た人は、このウォレットの中身をすべて取り出せます。
scheme-extended-private-key-do = 復元フレーズと同じように秘密にし、誰にも送らないでください。人に見られたおそれがあれば、資金を移してください。
scheme-private-key = 秘密鍵のようです。秘密鍵を見た人は、そのアカウントの中身を取り出せます。
scheme-private-key-do = 復元フレーズと同じように秘密にしてください。開けるのは 1 つのアカウントだけで、復元フレーズの代わりにはなりません。
scheme-password-like = 復元フレーズではなく、パスワードのようです。
scheme-password-like-do = ウォレットのパスワードは、その端末のウォレットを開くためだけのものです。12〜24 語を書いた紙を探してください。
scheme-extended-public-key = 拡張公開鍵です。アドレスや残高は分かりますが、資金は動かせません。
scheme-extended-public-key-do = バックアップにはなりません。12〜24 語を書いた紙を探してください。
scheme-address = アドレスです。公開してよいもので、これだけでは何も開けません。
scheme-address-do = 復元フレーズと照合するには、ここには復元フレーズを、アドレスはアドレスの欄に入力してください。
scheme-unknown = このプログラムが知っている規格のどれにも当てはまりません。
scheme-unknown-do = 全体が写っているか、どのプログラムで作ったかを確かめてください。調べるために Web サイトへ入力しないでください。

## その単語を候補にした理由

reason-spelling = つづりが似ている
reason-look-alike = 形の似た文字
reason-inflection = 同じ語の別の形
reason-british-spelling = イギリス式のつづり
reason-homophone = 発音が同じ
reason-accent = アクセント記号
reason-dakuten = 濁点など
reason-keyboard-neighbour = 隣のキー
reason-abbreviation = 書き出しが同じ

## 単語表

list-english = 英語
list-japanese = 日本語
list-korean = 韓国語
list-spanish = スペイン語
list-chinese-simplified = 中国語（簡体字）
list-chinese-traditional = 中国語（繁体字）
list-french = フランス語
list-italian = イタリア語
list-czech = チェコ語
list-portuguese = ポルトガル語

## あなたのアドレスは、この復元フレーズのものか

cover-opened = この復元フレーズで開けます（導出パス { $path }）。
cover-opened-do = このアドレスについては、これで確認できました。
cover-opened-ends = 見えている両端が、導出パス { $path } のアドレスと一致します。
cover-opened-ends-do = 省略されたアドレスの一致は、確かさが下がります。できればアドレス全体を見比べてください。
cover-not-found = この復元フレーズのアドレスを { $searched } 個調べましたが、見つかりませんでした。
cover-not-found-do = ウォレットを削除・初期化する前に、そのアカウントが何かを確かめ、別にバックアップしてください。この復元フレーズだけでは戻りません。
cover-not-found-key = この復元フレーズの鍵を { $searched } か所調べましたが、一致しませんでした。
cover-ends-odds = 別の復元フレーズの両端が偶然に一致する割合は、{ $odds } 分の 1 です。
cover-problem = このアドレスは照合できませんでした。
cover-problem-do = ウォレットからアドレスをもう一度写してください。

## そのままでは使えないアドレス

target-empty = アドレスが入力されていません。
target-empty-do = ウォレットに表示されるアドレスを、1 行に 1 つずつ写してください。
target-not-an-address = このプログラムが扱うアドレスではありません。
target-not-an-address-do = ウォレットからアドレスを写してください。Ethereum（0x…）、Bitcoin、Solana のアドレスが使えます。
target-wrong-checksum = アドレスに間違いがあります。チェックサムが合いません。
target-wrong-checksum-do = 打ち込まずに、もう一度写し取ってください。
target-wrong-character = アドレスには使われない文字が入っています。
target-wrong-character-do = 打ち込まずに、もう一度写し取ってください。
target-wrong-length = アドレスの長さが合いません。
target-wrong-length-do = アドレス全体をもう一度写してください。途中が省略されているなら、そこに「…」を入れてください。
target-private-key = アドレスではなく、秘密鍵のようです。取引の番号も同じ形をしています。
target-private-key-do = 秘密鍵をアドレスとして貼り付けないでください。見られたり保存されたりしたおそれがあれば、そのアカウントの資金を移してください。
target-extended-private-key = アドレスではなく、拡張秘密鍵です。
target-extended-private-key-do = どこにも貼り付けないでください。見られたり保存されたりしたおそれがあれば、ウォレットの資金を移してください。
target-extended-public-key = 拡張公開鍵が途中で切れているか、壊れています。
target-extended-public-key-do = 鍵の全体をもう一度写してください。xpub、ypub、zpub のどれかで始まる 111 文字です。
target-recovery-phrase = アドレスではなく、復元フレーズの単語のようです。
target-recovery-phrase-do = アドレスの欄に単語を入れないでください。ウォレットが受け取り用に表示するものだけを入力してください。
target-icap = ICAP 形式（XE…）のアドレスです。今のウォレットでは使われていません。
target-icap-do = 同じアドレスを、0x で始まるふつうの形で入力してください。
target-name-service = アドレスではなく、名前です。
target-name-service-do = 名前が指すアドレスは、オンラインでしか分かりません。ウォレットに表示されるアドレスを入力してください。
target-several-addresses = アドレスが 2 つ以上あります。
target-several-addresses-do = 1 行に 1 つずつ入力してください。
target-testnet = テスト用ネットワークのものです。
target-testnet-do = 本番のネットワークのアドレスか拡張公開鍵を入力してください。
target-unknown-chain = このプログラムでは計算できない種類のものです。
target-unknown-chain-do = 同じウォレットの Ethereum、Bitcoin、Solana のアドレスを入力してください。
target-too-long = アドレスの一覧としては長すぎます。
target-too-long-do = アドレスだけを、1 行に 1 つずつ入力してください。
target-too-short = 見えている部分が短すぎて照合できません。
target-too-short-do = アドレス全体か、少なくとも両端の 4 文字ずつを入力してください。

warning-eip55-case-wrong = 大文字と小文字の並びが、アドレスのチェックサムと合いません。
warning-eip55-case-wrong-do = どこか 1 文字違うかもしれません。送金する前に、アドレスをもう一度写し取ってください。
warning-not-on-curve = プログラムが管理する Solana のアカウントです。復元フレーズで直接は開けません。
warning-not-on-curve-do = ウォレットの主な Solana アドレスを入力してください。
warning-prefix-missing = 先頭の 0x がなかったため、補いました。
warning-prefix-missing-do = ウォレットの表示ともう一度見比べてください。
warning-single-case = 文字が大文字か小文字だけなので、打ち間違いがあっても見つけられません。
warning-single-case-do = ウォレットの表示ともう一度見比べてください。
warning-truncated = アドレスが省略されているため、両端だけを照合しました。
warning-truncated-do = 両端だけの一致は確かさが下がります。できればアドレス全体を入力してください。

family-ethereum = Ethereum（MetaMask など）
family-ethereum-ledger-live = Ethereum（Ledger Live）
family-ethereum-ledger-legacy = Ethereum（以前の Ledger）
family-bitcoin-legacy = Bitcoin（1 で始まるアドレス）
family-bitcoin-nested-segwit = Bitcoin（3 で始まるアドレス）
family-bitcoin-segwit = Bitcoin（bc1q で始まるアドレス）
family-bitcoin-taproot = Bitcoin（bc1p で始まるアドレス）
family-solana = Solana
family-solana-single = Solana（単一のアカウント）
family-solana-account = Solana（短い導出パス）

## 見つからなかったアドレスは何か

possible-contract-wallet = Safe などの、コントラクトのウォレット。
possible-contract-wallet-do = 持ち主はふつうのアカウントです。そちらを調べてください。
possible-hardware-wallet = ハードウェアウォレットのアカウント。
possible-hardware-wallet-do = その機器の復元フレーズのものです。そちらを調べてください。
possible-imported-key = 秘密鍵や JSON ファイルで取り込んだアカウント。
possible-imported-key-do = ウォレットで「インポート済み」の印を探してください。鍵を別に控えるか、資金を移してください。
possible-mistyped-address = アドレスが写し間違っている可能性。
possible-mistyped-address-do = ウォレットからもう一度写してください。
possible-miswritten-phrase = 復元フレーズの書き間違いが、偶然チェックサムに合った可能性。
possible-miswritten-phrase-do = ウォレットがまだ開けるなら、単語を 1 つずつ見比べてください。ウォレットは削除しないでください。
possible-more-accounts = 調べた範囲より番号の大きいアカウント。
possible-more-accounts-do = ウォレットで、その前にアカウントがいくつあるかを見てください。
possible-other-phrase = あなたの別の復元フレーズのアカウント。
possible-other-phrase-do = ウォレットには複数の復元フレーズを入れられ、それぞれに紙が必要です。ほかの紙も調べてください。
possible-other-path = アカウントの数え方が異なるウォレットのアカウント。
possible-other-path-do = このアドレスを最初に表示したウォレットで確かめてください。
possible-other-passphrase = パスフレーズが、このアカウントのものと違う可能性。
possible-other-passphrase-do = もう一度お試しください。大文字、空白、記号もすべて区別されます。
possible-passphrase = 単語のほかにパスフレーズを使うアカウント。
possible-passphrase-do = ハードウェアウォレットで設定していれば、それを加えてもう一度調べてください。
possible-program-account = トークン口座など、プログラムが管理する Solana のアカウント。
possible-program-account-do = ウォレットの主な Solana アドレスを入力してください。
possible-shared-address = 複数の鍵で共有するアドレス（マルチシグ）。
possible-shared-address-do = 全員の復元フレーズと、ウォレットの構成情報が必要です。
possible-snap-account = ウォレットの追加機能（Snap）が持つアカウント。
possible-snap-account-do = その Snap のバックアップ方法を確かめてください。
possible-social-login = Google や Apple のログインで作ったウォレット。
possible-social-login-do = 専用の復元フレーズがあります。そのウォレットで表示し、書き留めてください。

## このプロセスを守っているもの

isolation-kernel = OS の中核（カーネル）が、このプログラムのインターネット接続をすべて止めています。
isolation-kernel-do = ここに単語を入力できます。コンピューター自体をネットワークから切り離すと、さらに安全です。
isolation-engine = 画面を表示する部分は、インターネットから切り離されています。OS が止めているわけではありません。
isolation-engine-do = 単語を入力する前に、LAN ケーブルを抜くか Wi-Fi を切ってください。
isolation-open = このプログラムはインターネットから切り離されていません。
isolation-open-do = 今は単語を入力しないでください。コンピューターをネットワークから切り離すか、一度もつないだことのないコンピューターをお使いください。

state-on = 有効
state-off = 無効
state-not-available = 対象外
state-unknown = 不明
state-not-available-do = ここには当てはまらないか、システムにこの仕組みがありません。
state-unknown-do = 調べられませんでした。無効だと考えておくほうが安全です。

protect-network-sockets = ネットワーク接続
protect-network-sockets-state = { $state ->
    [on] このプログラムからのネットワーク接続は、すべてカーネルが拒みます。
   *[off] このプログラムはネットワークに接続できる状態です。
}
protect-network-sockets-do = 単語を入力する前に、コンピューターをネットワークから切り離してください。
protect-no-new-privs = 権限の追加禁止
protect-no-new-privs-state = { $state ->
    [on] ここから起動したプログラムが、権限を増やして保護から抜け出すことはできません。
   *[off] ここから起動したプログラムが、権限を増やすおそれがあります。
}
protect-no-new-privs-do = 新しい Linux カーネルか、ネットワークにつながないコンピューターをお使いください。
protect-core-dumps = 異常終了時の記録
protect-core-dumps-state = { $state ->
    [on] 異常終了しても、メモリーの写しはディスクに残りません。
   *[off] 異常終了すると、メモリーの写しがディスクに残るおそれがあります。
}
protect-core-dumps-do = 単語を入力する前に、システムの設定でクラッシュレポートを切ってください。
protect-debugger-attach = 外からののぞき見
protect-debugger-attach-state = { $state ->
    [on] 同じ利用者のほかのプログラムは、このプログラムのメモリーを読めません。
   *[off] 同じ利用者のほかのプログラムが、このプログラムのメモリーを読めます。
}
protect-debugger-attach-do = 単語を入力する前に、ほかのプログラムをすべて閉じてください。
protect-ptrace-scope = ほかのプログラムへのデバッグ
protect-ptrace-scope-state = { $state ->
    [on] プログラムがのぞけるのは自分の子プロセスまでに限られています。
   *[off] 同じ利用者のプログラムどうしが、互いにのぞける設定です。
}
protect-ptrace-scope-do = 管理者が kernel.yama.ptrace_scope を 1 にすると防げます。このプログラム自身も身を守っています。
protect-memory-locked = メモリーの固定
protect-memory-locked-state = { $state ->
    [on] 単語を置くメモリーは、スワップ領域に書き出されません。
   *[off] 単語を置くメモリーの固定を、システムが拒みました。
}
protect-memory-locked-do = スワップを切るか、固定できるメモリーの上限（ulimit -l）を上げてください。
protect-swap = スワップ
protect-swap-state = { $state ->
    [on] スワップ領域は使われておらず、メモリーがディスクに書き出されることはありません。
   *[off] スワップが使われており、メモリーがディスクに書き出されることがあります。
}
protect-swap-do = 単語は固定したメモリーに置かれます。作業中にスワップを切ると、さらに安全です。
protect-hibernation = 休止状態
protect-hibernation-state = { $state ->
    [on] このコンピューターは休止状態にならないため、メモリー全体が保存されることはありません。
   *[off] 休止状態にすると、固定した部分も含めてメモリーがディスクに書き込まれます。
}
protect-hibernation-do = 単語を表示している間は休止状態にしないでください。終わったら電源を切ってください。
protect-session-type = キー入力の秘密
protect-session-type-state = { $state ->
    [on] 同じ画面のほかのプログラムは、入力した文字を読めません。
   *[off] X11 の画面です。動いているどのプログラムも、入力した文字を読めます。
}
protect-session-type-do = ほかのプログラムを閉じるか、Wayland の画面でログインし直してください。
protect-accessibility-bus = 読み上げ用の通路
protect-accessibility-bus-state = { $state ->
    [on] ほかのプログラムが、読み上げ用の通路から画面の内容を読むことはできません。
   *[off] ほかのプログラムが、読み上げ用の通路から画面の内容を読めます。
}
protect-accessibility-bus-do = 画面の読み上げに必要なものです。使わない場合は、ほかのプログラムを閉じてください。
protect-input-method = 入力方式（IME）
protect-input-method-state = { $state ->
    [on] IME は入力した文字を見ていません。
   *[off] IME が入力した文字を見ており、学習するおそれがあります。
}
protect-input-method-do = 画面上の文字ボタンを使うか、IME を半角英数に切り替えてください。
protect-web-process-sandbox = 画面を描くプロセス
protect-web-process-sandbox-state = { $state ->
    [on] 画面を描くプロセスは、専用の囲いの中で動いています。
   *[off] 画面を描くプロセスには、専用の囲いがありません。
}
protect-web-process-sandbox-do = ネットワークの遮断は保たれています。システムの WebKit を最新に保ってください。
protect-dead-proxy = 画面からの接続の行き止まり
protect-dead-proxy-state = { $state ->
    [on] 画面が接続しようとしても、誰も受け取れない行き先に送られます。
   *[off] 画面からの接続が、行き止まりに送られていません。
}
protect-dead-proxy-do = 単語を入力する前に、コンピューターをネットワークから切り離してください。
protect-native-memory = 画面が使い終えたメモリ
protect-native-memory-state = { $state ->
    [on] 画面が使い終えたメモリーは、上書きしてから返されます。
   *[off] 画面が使い終えたメモリーに、終了するまで跡が残ることがあります。
}
protect-native-memory-do = 終わったら「ロック」を押し、プログラムを閉じてください。

# 保存するファイル。$name はサービスの名前です。
save-exists = 同じ名前のファイルがすでにあります。そのファイルには手を加えていません。
save-exists-do = 別の名前を選んでください。
save-no-folder = 保存先のフォルダーが見つかりません。
save-no-folder-do = フォルダー名を確かめるか、先にフォルダーを作ってください。
save-not-a-folder = フォルダーとして指定された場所は、ファイルです。
save-not-a-folder-do = フォルダーを選んでください。
save-no-name = ファイル名がありません。
save-no-name-do = 最後にファイル名を付けてください（例：document-1.pdf）。
save-name-too-long = ファイル名が長すぎて、このディスクには保存できません。
save-name-too-long-do = もっと短い名前にしてください。
save-read-only = このディスクには書き込めません。
save-read-only-do = 別のディスクを選ぶか、書き込み禁止を解除してください。
save-no-permission = このフォルダーに書き込む権限がありません。
save-no-permission-do = ご自分のフォルダーを選んでください。
save-no-space = ディスクがいっぱいで、保存できませんでした。書きかけのファイルも残っていません。
save-no-space-do = 空きを作るか、別のディスクを選んでから、もう一度保存してください。
save-not-a-plain-file = 同じ名前のフォルダー、リンク、または機器があります。手を加えていません。
save-not-a-plain-file-do = 別の名前を選んでください。
save-device = ディスクへの保存に失敗しました。書きかけのファイルは残っていません。
save-device-do = ディスクの接続と状態を確かめるか、別のディスクを選んでください。
save-synced = このフォルダーの中身は、{ $name } によってほかのコンピューターへコピーされます。
save-synced-do = このコンピューターの中だけに残るフォルダーか、ご自分で保管する USB メモリーを選んでください。
