# 手引きとチェックリストの画面。中身は guides.ftl と checklists.ftl にあります。

window-title-guides = 手引き
window-title-guide = 手引き
window-title-origin = 本物の MetaMask ですか
window-title-glossary = 用語
window-title-checklists = チェックリスト
window-title-checklist = チェックリスト

start-guides = 様子がおかしいときの手引き
start-guides-explain = 「ログアウトした」「接続拒否」「残高がない」「サポートからの連絡」。一つずつ順に確かめます。
start-guides-button = 手引きを開く
start-checklists = チェックリスト
start-checklists-explain = 書き写す、古い控えを確かめる、金属板、相続、流出。することと、終わったと分かる目安を示します。
start-checklists-button = チェックリストを開く

guides-title = 何が見えますか
guides-lead = 一度に一つの質問に答えてください。ここからブラウザーが開くことも、単語を尋ねることもありません。
guides-warning = 助けてくれる人に復元フレーズは要りません。サポートにも、友人にも、この画面にも教えないでください。
guides-ask = 最初の質問
guides-ask-explain = 「ログアウトした」ように見えるものは四つあり、それぞれ手順が違います。
guides-ask-button = 見えているものから始める
guides-search = ご自分の言葉、またはエラーの番号で探す
guides-search-hint = 例：突然ログアウト、接続拒否、4001
guides-search-button = 探す
guides-found = 当てはまる手引き
guides-all = すべての手引き

guide-not = ご注意：
guide-why = 理由：
guide-job = 次の手順は、このプログラムで行えます。上の帯から、いつでもここへ戻れます。
guide-answer = 結果はどうでしたか
guide-answer-known = （プログラムが確かめた結果）
guide-end = この手引きはここで終わりです。
guide-warnings = よそでよく見かける助言
guide-sources = 根拠
guide-all = すべての手引き
guidance-done = 済みました。次へ
guidance-find-nothing = この言葉に当てはまる手引きはありません。
guidance-find-nothing-do = 別の言葉で探すか、最初の質問から始めてください。
guidance-paper = 用紙の大きさ
guidance-paper-a4 = A4
guidance-paper-letter = レター
guidance-print = 印刷用の PDF を保存
guidance-saved = { $name } として保存しました。
guidance-save-title = 印刷用に保存

return-label = 手引きへ戻る
return-from = 「{ $title }」の途中です
return-button = 手引きへ戻る

origin-title = 本物の MetaMask ですか
origin-lead = アドレス、送信元、またはメッセージ全体を貼り付けてください。短い一覧と比べるだけで、何も開きません。
origin-text = アドレス、送信元、メッセージ
origin-hint = 復元フレーズの単語は貼り付けないでください。
origin-answer = 比べた結果
origin-compare = 比べる

glossary-title = 用語

checklists-title = チェックリスト
checklists-lead = 各項目に、すること、理由、終わったと分かる目安があります。プログラムが自分で確かめる項目もあります。
checklists-count = { $all } 項目のうち { $done } 項目が済みました
checklist-done-when = 終わりの目安：
checklist-done-on = { $date } に済み
checklist-why = 理由と根拠
checklist-source = 出典：
checklist-note = メモ
checklist-note-label = メモ（フレーズの単語は書かないでください）
checklist-note-save = メモを残す
checklist-undo = 直前の変更を取り消す
checklist-reset = このリストを初めに戻す
checklist-keep = 印とメモをこのコンピューターに残す
checklist-kept = 次のファイルに残しています：
checklist-not-kept = プログラムを終えると消えます。残す場合のファイル：

failure-no-clock = このコンピューターの時計が日付を示していません。
failure-no-clock-do = 時計を合わせてから、もう一度印を付けてください。
