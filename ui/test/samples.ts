// A few words of some lists, in list order: enough to try completion and the scripted host without the whole lists.

export const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  english: [
    "abandon", "ability", "able", "about", "above", "absent", "act", "action", "actor", "actress", "add",
    "address", "age", "air", "all", "alley", "also", "attract", "average", "cream", "damp", "decorate",
    "discover", "donate", "donkey", "dream", "ice", "install", "letter", "quality", "quantum", "quarter",
    "question", "rate", "service", "table", "zebra", "zone", "zoo",
  ],
  french: [
    "abaisser", "abandon", "abdiquer", "école", "zèbre",
  ],
  japanese: [
    "あいこくしん", "あいさつ", "あいだ", "あおぞら", "あぶら", "おんがく", "がっこう", "きおん", "きゃく", "きやく", "じかん", "しゃちょう",
  ],
  spanish: [
    "ábaco", "abdomen", "abeja", "tabla",
  ],
  korean: [
    "가격", "가끔", "가난", "간격",
  ],
  chinese_simplified: [
    "的", "一", "是", "在", "不", "了", "有", "和", "人", "这", "中", "大", "为", "上", "个", "国", "我", "以", "要", "他",
  ],
};
