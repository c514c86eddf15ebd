//! One spelling for what can be spelled in many ways.

use unicode_normalization::UnicodeNormalization;

/// Words that say nothing about a symptom.
const EMPTY_WORDS: [&str; 36] = [
    "i", "my", "me", "the", "a", "an", "is", "it", "its", "to", "in", "and", "of", "on", "at",
    "or", "how", "do", "does", "did", "what", "can", "was", "were", "with", "for", "that", "this",
    "am", "are", "be", "has", "have", "from", "when", "im",
];

/// Words written in kanji, and how they sound: people write either. Longer ones stand before their parts.
const READINGS: [(&str, &str); 76] = [
    ("復元", "ふくげん"),
    ("再接続", "さいせつぞく"),
    ("未接続", "みせつぞく"),
    ("接続", "せつぞく"),
    ("繋が", "つなが"),
    ("繋げ", "つなげ"),
    ("繋い", "つない"),
    ("拒否", "きょひ"),
    ("拒絶", "きょひ"),
    ("却下", "きょひ"),
    ("切断", "せつだん"),
    ("取消", "きゃんせる"),
    ("取り消", "きゃんせる"),
    ("中止", "きゃんせる"),
    ("突然", "とつぜん"),
    ("急に", "とつぜん"),
    ("勝手に", "かってに"),
    ("期限切れ", "きれました"),
    ("有効期限", "ゆうこうきげん"),
    ("切れ", "きれ"),
    ("相談", "そうだん"),
    ("窓口", "まどぐち"),
    ("問合せ", "といあわせ"),
    ("問い合わせ", "といあわせ"),
    ("連絡", "れんらく"),
    ("電話", "でんわ"),
    ("警察", "けいさつ"),
    ("詐欺", "さぎ"),
    ("盗難", "とうなん"),
    ("盗まれ", "ぬすまれ"),
    ("盗ま", "ぬすま"),
    ("紛失", "ふんしつ"),
    ("無くし", "なくし"),
    ("失くし", "なくし"),
    ("無効", "むこう"),
    ("違う", "ちがう"),
    ("違い", "ちがい"),
    ("間違", "まちが"),
    ("単語", "たんご"),
    ("順番", "じゅんばん"),
    ("順序", "じゅんばん"),
    ("読めな", "よめな"),
    ("残高", "ざんだか"),
    ("空っぽ", "から"),
    ("中身", "なかみ"),
    ("資産", "しさん"),
    ("別の", "べつの"),
    ("表示", "ひょうじ"),
    ("足りな", "たりな"),
    ("漏洩", "ろうえい"),
    ("漏えい", "ろうえい"),
    ("流出", "りゅうしゅつ"),
    ("入力", "にゅうりょく"),
    ("写真", "しゃしん"),
    ("撮影", "さつえい"),
    ("偽サイト", "にせさいと"),
    ("偽の", "にせの"),
    ("忘れ", "わすれ"),
    ("紙", "かみ"),
    ("壊れ", "こわれ"),
    ("故障", "こしょう"),
    ("機種変更", "きしゅへんこう"),
    ("再導入", "さいいんすとーる"),
    ("削除", "さくじょ"),
    ("初期化", "しょきか"),
    ("入れ直", "いれなお"),
    ("助け", "たすけ"),
    ("申し出", "もうしで"),
    ("遠隔操作", "えんかくそうさ"),
    ("二段階", "2だんかい"),
    ("2段階", "2だんかい"),
    ("本人確認", "ほんにんかくにん"),
    ("認証", "にんしょう"),
    ("手数料", "てすうりょう"),
    ("消えた", "きえた"),
    ("消えて", "きえて"),
];

/// The codes in a text: three to five digits, a sign before them left out.
pub(super) fn codes(text: &str) -> Vec<String> {
    let plain: String = text.nfkc().collect();
    plain
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| (3..=5).contains(&digits.len()))
        .map(str::to_owned)
        .collect()
}

/// The words of a text in one spelling: compatible forms, small letters, hiragana, no punctuation.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut plain: String = text.nfkc().flat_map(char::to_lowercase).collect();
    for (kanji, kana) in READINGS {
        if plain.contains(kanji) {
            plain = plain.replace(kanji, kana);
        }
    }
    let folded: String = plain
        .chars()
        .filter(|letter| !matches!(letter, 'ー' | '\'' | '’'))
        .map(|letter| match letter {
            'ァ'..='ヶ' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
            _ if letter.is_alphanumeric() => letter,
            _ => ' ',
        })
        .collect();
    let mut words = Vec::new();
    for word in folded.split_whitespace() {
        words.extend(by_script(word));
    }
    words.retain(|word| !EMPTY_WORDS.contains(&word.as_str()));
    words
}

/// `metamaskの接続` is two words: Latin letters and kana are written without a space between them.
fn by_script(word: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before: Option<bool> = None;
    for letter in word.chars() {
        let latin = letter.is_ascii();
        match parts.last_mut() {
            Some(part) if before == Some(latin) => part.push(letter),
            _ => parts.push(letter.to_string()),
        }
        before = Some(latin);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kana_kanji_width_and_case_come_out_the_same() {
        assert_eq!(words("接続キャンセル"), words("せつぞくきゃんせる"));
        assert_eq!(words("ＭｅｔａＭａｓｋの ﾛｸﾞｱｳﾄ"), ["metamask", "の", "ろぐあうと"]);
        assert_eq!(words("I can't connect"), ["cant", "connect"]);
        assert_eq!(codes("エラー ４００１（-32002）0x12 123456"), ["4001", "32002"]);
    }
}
