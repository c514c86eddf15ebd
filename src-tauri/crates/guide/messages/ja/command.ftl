# `tanekura`コマンドの言葉。ヘルプ、質問、結果の枠、お断りの文です。
#
# ヘルプは行の配置も文のうちです。1 行は半角 78 文字までにします。ほかの文はプログラムが折り返します。

## ヘルプ

help-about = ウォレットの復元フレーズを、ネットワークを使わずに確認します。
help-usage = 使い方:
help-commands = コマンド
help-options = オプション
help-check = 書き留めた復元フレーズを確認し、何が開けるかを調べます
help-protect = 今このプロセスを何が守り、何が守っていないかを表示します
help-completions = シェルの補完スクリプトを表示します
help-option-help = このヘルプを表示します
help-option-version = バージョンを表示します
help-option-lang = 言語: en または ja（指定がなければ LC_ALL、LC_MESSAGES、LANG に従います）
help-option-list = 単語リスト: auto, english, japanese, korean, spanish, chinese_simplified, chinese_traditional, french, italian, czech, portuguese [auto]
help-option-count-from = 番号で書いた場合、単語リストの最初の語を 0 とするか 1 とするか
help-option-address = ウォレットに表示されるアドレス。この復元フレーズで開けるかを調べます。何度でも指定でき、名前の付いた複数行も使えます
help-option-accounts = 表示する Ethereum アカウントの数、0〜100 [5]
help-option-passphrase = BIP-39 のパスフレーズ（一部のウォレットにある追加の秘密）を尋ねます
help-option-passphrase-file = パスフレーズをファイルか、/dev/fd/3 などの記述子から読みます
help-option-passphrase-list = ファイルの各行をパスフレーズとして試します（100 行まで）。空行は「なし」の意味です
help-option-reveal = 結果に単語を表示します
help-option-json = 結果を 1 つの JSON で出力します
help-option-require-isolation = カーネルによるネットワーク遮断とメモリーの保護がなければ中止します
help-option-shell = bash, zsh, fish, elvish, powershell
help-after =
    はじめに:
      tanekura check
          画面に表示せずに単語を尋ね、分かったことをお知らせします。
      tanekura protect
          入力中の単語を何が守っているかをお知らせします。
      tanekura check --help
          確認の詳しい説明と例です。

    終了コード:
      0  問題ありません
      1  よくない結果です（読み取れない、アドレスが見つからない）
      2  コマンドの書き方が分かりません
      3  ファイルや機器に失敗がありました
      4  --require-isolation で求めた保護がありません
      130  Ctrl-C で中止しました

    このプログラムは単語を引数では受け取らず、ネットワークの機能も持ちません。
help-check-after =
    単語の入力:
      端末では単語をお尋ねします。入力した文字は表示されません。
      1 行に 1 語でも、まとめて 1 行でもかまいません。最後に空行を入れてください。
      前に番号があっても、大文字でも、4 文字の省略でも読み取れます。
      読めない単語は「?」と書いてください。
      ほかのプログラムからは標準入力に渡してください。
      引数には書かないでください。シェルの履歴に残ります。

    例:
      tanekura check
          書き留めたものが読み取れるかを調べます。
      tanekura check --address 0x12ab…89ef
          ウォレットに表示されるアカウントが開けるかを調べます。
      tanekura check --list japanese --passphrase
          日本語の復元フレーズで、パスフレーズもある場合です。
      tanekura check --json < words.txt
          プログラム向けです。単語は、リストにない語への候補のほかは含みません。

    読み取れても、あなたのものと証明されたわけではありません。
    12 語なら、間違ったフレーズでも 16 回に 1 回は偶然チェックサムが合います。
    アドレスを見比べてください。
help-completions-after =
    例:
      tanekura completions bash > ~/.bash_completion.d/tanekura
      tanekura completions zsh > ~/.zfunc/_tanekura
      tanekura completions fish > ~/.config/fish/completions/tanekura.fish

## 質問

prompt-phrase = 復元フレーズを入力してください。入力した文字は表示されません。1 行に 1 語でも、まとめてでもかまいません。最後に空行を入れてください。
prompt-so-far = ここまでで { $count } 語です。続けるか、Enter キーだけを押すと確認します。
prompt-passphrase = パスフレーズ（表示されません）:
prompt-interrupted = 中止しました。何も残していません。
prompt-no-terminal = 質問を表示できる端末がありません。
prompt-no-terminal-do = 単語は標準入力に渡してください。パスフレーズは --passphrase-file で指定してください。
progress-coverage = アドレスを照合しています（{ $done }/{ $total }）

## 結果

answer-figures = { $count } 語{ $known ->
    [yes] 、単語リスト: { $lists }
   *[no] {""}
}{ $checksum ->
    [matches] 、チェックサム: 合う
    [differs] 、チェックサム: 合わない
   *[unknown] {""}
}
answer-changes = 読み取るときに変えたこと:
answer-change-positions = （{ $positions } 番目）
answer-suggestions = 単語リストにある近い語:
answer-words = 読み取った単語:
answer-with-passphrase = 入力されたパスフレーズを使っています。パスフレーズにはチェックサムがなく、違うものを入れると別のアカウントが開きます。
answer-same-wallet = どの読み方でも、開くアカウントは同じです。言語の違いが問題になるのは、番号で控えるときだけです。
answer-fingerprint = 指紋（フィンガープリント）: { $fingerprint }
answer-accounts = この復元フレーズの最初の Ethereum アカウント:
answer-coverage = あなたのアドレス:
answer-possible = 見つからなかったアドレスについて考えられること（可能性の高い順）:
answer-not-compared = 復元フレーズがまだ読み取れないため、アドレスの照合はしていません。
answer-all-covered = 入力されたアドレスは、すべてこの復元フレーズのものです。その紙で開けますので、大切に保管してください。

## 保護

isolation-command = このシステムには、ネットワークを遮る仕組みがありません。プログラム自体はネットワークの機能を持ちません。
isolation-command-do = 単語を入力する前に、コンピューターをネットワークから切り離してください。
isolation-required = 求められた保護がありません: { $missing }
isolation-required-do = 足りないものは `tanekura protect` で確かめられます。何も尋ねず、何も読んでいません。

## お断り

usage-help-do = まずは `tanekura check` をお試しください。詳しくは `tanekura --help` か `tanekura check --help` をご覧ください。
usage-missing = コマンドに足りないものがあります。
usage-no-command = そのようなコマンドはありません。
usage-unknown = このコマンドにない引数があります。秘密かもしれないため、ここには表示しません。
usage-did-you-mean = このコマンドにないオプションがあります。似たものに { $option } があります。
usage-value = { $option } に使えない値です。
usage-value-of = { $option } に使える値は次のとおりです: { $values }
usage-no-value = { $option } には値を付けられません。パスフレーズは端末でお尋ねします。
usage-conflict = 同時に使えないオプションがあります。
usage-unclear = コマンドの書き方が分かりません。
usage-secret = 復元フレーズかパスフレーズ、秘密鍵がコマンドに書かれているようです。使わずに止めました。取引の番号も、秘密鍵と同じ形をしています。
usage-secret-do = シェルの履歴（~/.bash_history など）からこの行を消し、端末を閉じてください。ほかの人も使うコンピューターなら、見られたものとして扱ってください。その後 `tanekura check` だけを実行し、尋ねられたら単語を入力してください。
address-unusable = { $number } 番目のアドレスは使えません。{ $problem }
input-failed = 標準入力を読めませんでした。
input-failed-do = 単語の元になるファイルやプログラムを確かめてください。
output-failed = 結果を書き出せませんでした。
output-failed-do = 書き出し先のファイルやディスクを確かめてください。
passphrase-file-failed = パスフレーズのファイルを読めませんでした。
passphrase-file-failed-do = ファイル名と、読む権限があるかを確かめてください。
passphrase-file-too-long = パスフレーズのファイルが長すぎます。
passphrase-file-too-long-do = パスフレーズだけを入れたファイルにしてください。
passphrase-file-encoding = パスフレーズのファイルが UTF-8 の文字ではありません。
passphrase-file-encoding-do = UTF-8 で保存してください。文字コードが違うと、別のウォレットになります。
passphrase-list-empty = 一覧にパスフレーズがありません。
passphrase-list-empty-do = 1 行に 1 つずつ書いてください。パスフレーズのないウォレットなら、この指定は要りません。
passphrase-list-long = 一覧のパスフレーズが { $count } 個を超えています。
passphrase-list-long-do = 可能性の高いものだけにしてください。1 つ増えるごとに、同じだけ時間がかかります。
