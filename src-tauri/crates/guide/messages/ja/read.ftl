# 用紙や金属板を読み戻した結果。

## 金属板として読めない入力

marks-nothing = 印が入力されていません。
marks-nothing-do = 単語ごとに1行で入力してください。書き方は docs/plates.md にあります。
marks-row-length = { $number }行めの数が、この形式と合いません。
marks-row-length-do = この行を数え直してください。空は「.」、印は「#」です。
marks-symbol = { $number }行めに、印ではない記号があります。
marks-symbol-do = 空は「.」、印は「#」、判別できない場所は「?」と入力してください。
marks-too-long = 入力が、どの金属板よりも長くなっています。
marks-too-long-do = 金属板1枚分だけを入力してください。
marks-word-count = { $number }語を読み取りました。
marks-word-count-do = 復元フレーズは12、15、18、21、24語のどれかです。抜けた行がないか確かめてください。
picture-not-a-picture = 読み取れる画像ではありません。
picture-not-a-picture-do = 用紙1ページの全体をまっすぐに写した PNG か PBM を指定してください。
picture-too-large = 画像が大きすぎます。
picture-too-large-do = 200〜600 dpi で読み取ってください。
picture-too-small = この用紙には画像が小さすぎます。
picture-too-small-do = 200 dpi 以上で読み取ってください。
picture-shape = 画像の形が用紙と合いません。
picture-shape-do = 切れていない用紙全体をまっすぐに写し、--paper で用紙を指定してください。
picture-blank = この形式の記入済み用紙が画像にありません。
picture-blank-do = 形式、用紙、単語の数を確かめてください。空の用紙からは何も読めません。

## 結果

read-matches = 金属板は、入力した復元フレーズと一致しました。
read-differs = 金属板は、入力した復元フレーズと一致しません。
read-consistent = 印は{ $count }語の復元フレーズで、チェックサムが合っています。
read-not-compared = 確かめたのは金属板自身のチェックサムだけです。手元の単語と比べるには、--against で単語を渡してください。
read-unreadable = 印は復元フレーズになりません。
read-readings = 印1つの違いで{ $count }通りの復元フレーズがあり、どれかは決められません。
read-heading-faults = 違うところ
read-prompt = 単語ごとに1行で印を入力してください。入力は表示されません。空の行で終わります。
read-failed = { $problem }
read-file-failed = ファイルを読めません。
read-file-failed-do = 名前と、読み取りの権限を確かめてください。
read-against-unclear = 比べる単語が、チェックサムの合う1つの復元フレーズになりません。
read-against-unclear-do = 先に「tanekura check」で確認してください。

## ヘルプ

help-sheet-read = 記入済みの用紙や金属板を読み戻し、違うところを示します
help-sheet-read-after =
    印は標準入力から、単語ごとに1行で読みます。# は印、. は空、? は判別できない
    場所です。形式によって数字、文字、単語も使えます。
    記入済みの用紙全体の画像(PNG か PBM)も指定できます。例は docs/plates.md に
    あります。違いがあれば終了コードは1です。
help-option-read-template = 用紙または金属板の種類
help-option-image = 記入済み用紙の画像。全体をまっすぐに写した PNG か PBM
help-option-read-paper = 画像の用紙。a4 か letter(普段は a4)
help-option-read-scale = 用紙を作ったときの --scale
help-option-hexadecimal = 単語の番号は16進数
help-option-against = 比べる単語を尋ねます
help-option-against-file = 比べる単語をこのファイルから読みます
