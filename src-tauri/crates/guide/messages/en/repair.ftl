# Kinds of mistake, for every face of the program: what happened, in a name, in a sentence, and what keeps it away.
#
# Ids follow the codes of the repair crate, with "-" for "_". No message takes a word of a phrase.

## Kinds of mistake

kind-as-written = No mistake
kind-as-written-says = The words fit together just as they stand.
kind-as-written-lesson = Compare an address each time you make a copy. A fitting checksum alone is no proof.
kind-off-list = A slip in spelling
kind-off-list-says = A word was written that is on no list, though a similar one is.
kind-off-list-lesson = Write in capital letters and read each word back from the paper, letter by letter.
kind-look-alike = A letter that looks like another
kind-look-alike-says = A letter was read or written as one that looks like it.
kind-look-alike-lesson = Write in capital letters. Make a, o and u, n and r, i and l so that nobody can confuse them.
kind-abbreviation = A shortened word
kind-abbreviation-says = A word was shortened, and the short form was completed to another word.
kind-abbreviation-lesson = Write every word to its end. Short words such as "act" begin longer ones.
kind-similar-word = A similar word
kind-similar-word-says = A word of the list was written for another that is spelt nearly the same.
kind-similar-word-lesson = Read the copy back aloud, letter by letter. Many words of the list differ in one letter.
kind-reading-order = Another reading order
kind-reading-order-says = The words stood in columns and were read in another direction than they were meant.
kind-reading-order-lesson = Write the number before each word. Then no direction can be mistaken.
kind-adjacent-swap = Two neighbours changed places
kind-adjacent-swap-says = Two words that follow each other stand the wrong way round.
kind-adjacent-swap-lesson = Write the number before each word, and tick each word off when it is copied.
kind-swap = Two words changed places
kind-swap-says = Two words stand in each other's place.
kind-swap-lesson = Write the number before each word, and compare numbers when you read the copy back.
kind-moved-word = A word in another place
kind-moved-word-says = One word stands earlier or later than it should.
kind-moved-word-lesson = Write the number before each word, and tick each word off when it is copied.
kind-rotated-block = A row in another turn
kind-rotated-block-says = Some words in a row were copied from the middle on, and their beginning last.
kind-rotated-block-lesson = Write the number before each word, and begin every row with its first number.
kind-missing-word = A word is missing
kind-missing-word-says = One word was left out.
kind-missing-word-lesson = Number the lines before you copy. An empty line then shows at once.
kind-extra-word = A word too many
kind-extra-word-says = One word does not belong there.
kind-extra-word-lesson = Number the lines before you copy, and write nothing else among the words.
kind-repeated-line = A row copied twice
kind-repeated-line-says = Some words in a row were written twice.
kind-repeated-line-lesson = Number the lines before you copy, and tick each word off.
kind-wrong-word = Another word altogether
kind-wrong-word-says = One word is not the one that the wallet showed.
kind-wrong-word-lesson = Read the copy back from the paper, word by word, before the wallet's screen is closed.
kind-other-language = A word of another language's list
kind-other-language-says = The word at the same place of another list was meant.
kind-other-language-lesson = Note the language of the words beside them.
kind-number-base = Counted from another number
kind-number-base-says = Word numbers were counted from 0 instead of 1, or the other way round.
kind-number-base-lesson = Write beside numbers whether they begin at 0 or at 1, with one example.
kind-digits-swapped = Two digits changed places
kind-digits-swapped-says = Two digits of a word number stand the wrong way round.
kind-digits-swapped-lesson = Write four letters of the word beside its number.
kind-dot-mistake = A dot on the plate
kind-dot-mistake-says = One dot of a number on the plate is wrong.
kind-dot-mistake-lesson = Read a finished plate back before it is put away.
kind-order-lost = The order was lost
kind-order-lost-says = The words are right, and they stand in another order.
kind-order-lost-lesson = Write the number before each word.
kind-joined-words = Two words written as one
kind-joined-words-says = The space between two words was left out.
kind-joined-words-lesson = Write one word to a line, with its number.
kind-split-word = One word written as two
kind-split-word-says = A space stands inside a word.
kind-split-word-lesson = Write one word to a line, with its number.
kind-two-mistakes = Two mistakes together
kind-two-mistakes-says = Two mistakes of different kinds happened in one copy.
kind-two-mistakes-lesson = Copy slowly, number the lines, and read the copy back letter by letter.

## What would tell the readings apart

settles-address = An address of the wallet, or its extended public key.
settles-fingerprint = The fingerprint that a hardware wallet shows.
settles-other-copy = Another copy of the phrase, even one that is hard to read.
settles-place = Knowing which word is doubtful, or where one is missing.

## Why nothing can be looked for

repair-count = { $number ->
    [one] There is { $number } word. No phrase has nearly so few or so many.
   *[other] There are { $number } words. No phrase has nearly so few or so many.
}
repair-count-do = Look for the other part of the phrase, or for words that belong to something else.
repair-contradiction = Two things that were said exclude each other.
repair-contradiction-do = Look again at what is marked as sure, and at the order and the columns that were chosen.
repair-no-own-words = No word of the phrase was given.
repair-no-own-words-do = A search begins with the words that you have. It serves owners, so an address alone is not enough.
repair-no-such-place = There is no word { $number }.
repair-no-such-place-do = Choose a place within the phrase.
repair-nothing-fits = No word of the list fits what was said about word { $number }.
repair-nothing-fits-do = Give fewer letters. The sign ? stands for one letter, and * for any number of letters.
repair-too-many-unknown = { $number ->
    [one] { $number } word is unknown, which is too many for any computer.
   *[other] { $number } words are unknown, which is too many for any computer.
}
repair-too-many-unknown-do = Up to four words can be searched for. For the others some letters are needed, or another copy.

## Ranked readings, as the command line tells them

repair-heading = What was probably written wrong, the likeliest first:
slips-that-fit = { $count ->
    [one] { $count } phrase that differs from it by one common slip passes too.
   *[other] { $count } phrases that differ from it by one common slip pass too.
}
repair-none-stands-out = Many readings fit, and none of them stands out.
repair-percent = { $percent } %
repair-below-one = below 1 %
repair-order = read your words in this order: { $positions }
repair-place = word { $positions }
repair-reading = The whole phrase:
repair-readings = { $count ->
    [one] { $count } reading fits the checksum in all.
   *[other] { $count } readings fit the checksum in all.
}
repair-any-word = { $count ->
    [one] { $count } more fits, but it is unlikely, or some word must have been any other.
   *[other] { $count } more fit, but they are unlikely, or some word must have been any other.
}
repair-something-else = The chance that it was something else: { $percent } %.
repair-settle = A reading that fits is not proved to be the phrase.
repair-settle-do = An address of the wallet, its fingerprint, or another copy of the phrase settles it.

## The search, as the command line tells it

help-repair = Find what was written wrong; with an address, find the phrase
help-option-fingerprint = The eight hexadecimal digits that a hardware wallet shows for the phrase. May be repeated
fingerprint-unusable = A fingerprint has eight hexadecimal digits.
fingerprint-unusable-do = Copy it again from the hardware wallet, for example 73c5da0a.
help-option-max-mistakes = How many mistakes may come together: 1 or 2 [2]
help-option-budget = Stop after this time: 30s, 10m, 2h
help-option-resume = Keep in this file how far the search is, and go on from there. It holds no secret
help-option-part = Search one part of several: 1/4 to 4/4 together are the whole
help-option-top = How many readings to list [10]
help-option-threads = How many threads [one for each processor]
help-option-sure = The places of words that are certainly right, such as 1,2,5
help-option-unreadable = The places of words that cannot be read
help-option-missing-at = The places in the whole phrase where a word is missing
help-option-order-lost = The words are right and their order is lost
help-option-layout = How the words stood: 2 to 12 columns, metamask, metamask-narrow, metamask-old-mobile, two-column-card or vertical
help-option-from-numbers = The words were read from word numbers or dots
help-repair-after =
    The words come from standard input or a hidden prompt, as with check.
    Inside the words, ? stands for a word that you cannot read. A word may be
    a pattern: q?a* or quality|quantity.

    Examples:
      tanekura repair
          What did I probably write wrong?
      tanekura repair --address 0x12ab…89ef
          Search until the address matches.
      tanekura repair --address 0x12ab…89ef --budget 8h --resume search.txt
          Stop after eight hours, and go on another day.
      tanekura repair --address 0x12ab…89ef --part 3/16 --resume part3.txt
          One of sixteen machines.

search-will-try = What will be tried, in this order. { $rate } phrases a second on this machine.
search-passphrases = Each phrase is tried with { $count } passphrases.
search-line = { $count } candidates, { $time }, chance { $chance } %
search-more-paths = with more accounts and paths
search-rest = The chance that it is none of these: { $percent } %
search-now = { $chance } % of the chance tried · { $rate } phrases a second · { $time } left
search-found = This is the phrase: an address matches.
search-found-do = Make a fresh copy of it now, check that copy, and mark the old one as wrong.
search-found-ends = The ends of an address match.
search-found-ends-do = Open the wallet on a clean device and compare every character of the address.
search-found-key = This is the phrase: the extended public key is its own.
search-found-key-do = Make a fresh copy of it now, check that copy, and mark the old one as wrong.
search-found-fingerprint = The fingerprint matches.
search-found-fingerprint-do = Compare an address of the wallet as well. Then make a fresh copy, and mark the old one as wrong.
search-odds = By chance alone, a search like this one would match a wrong phrase once in { $odds } times.
search-passphrase = With the passphrase in line { $line } of the list.
search-matched = Path { $path }
search-as-written = Nothing was wrong: the words open it just as they stand.
search-reveal = Add --reveal to see the whole phrase.
search-not-found = No phrase that was tried matches what you gave.
search-not-found-do = Ask whether another phrase, a passphrase or an imported account belongs to the address. Say what you know about single words, or try --max-mistakes 2.
search-remains = Tried { $count } candidates. Before the search, that was { $chance } % of the chance.
search-part = This was part { $index } of { $count }. The other parts hold the rest.
search-excluded = Excluded, if the account is one of those searched: { $kinds }.
search-left = Not tried to the end: { $kinds }.
search-rest-is-nothing = Nothing that was planned is left. So a word, an address or a passphrase is not as was thought.
search-rest-is = The other { $percent } %: another phrase or passphrase, more mistakes, or an account that was not searched.
search-stopped = The search was stopped. Tried { $count } candidates, which was { $chance } % of the chance.
search-stopped-do = Run the same command again to go on.
search-stopped-anew-do = With --resume and a file name, the next search can go on where this one ended.
search-no-target = Without an address, an extended public key or a fingerprint, readings can only be ranked.
search-fits = The words fit together as they stand.
repair-refused = { $problem }
repair-other-scheme = This is no phrase of the kind that can be repaired here. { $problem }
resume-another-search = The file belongs to another search.
resume-another-search-do = Give the same words, addresses, passphrase and options as when it began, or name a new file.
resume-cut = The end of the file is missing.
resume-cut-do = Name a new file. The search then begins anew.
resume-edited = The file was changed by something else.
resume-edited-do = Name a new file. The search then begins anew.
resume-newer = The file comes from a newer version of this program.
resume-newer-do = Use that version, or name a new file.
resume-not-a-search = The file holds something else than a search.
resume-not-a-search-do = Name another file. This one was left as it is.
resume-other-part = The file belongs to another part of this search.
resume-other-part-do = Give each part a file of its own.
resume-unreadable = The file for the search cannot be read.
resume-unreadable-do = Check whether it belongs to you, or name a new file.
resume-unsaved = How far the search is could not be saved. { $problem }

## The measuring of this machine

help-bench = Measure how fast this machine searches, and what that means
help-bench-after =
    Takes about ten seconds and uses only a published example phrase.
    docs/speed.md says where the limits come from.
bench-alone = Measuring one core …
bench-together = Measuring all cores …
bench-searches = Searching for an example …
bench-seeds = Phrases tried in a second, by instruction set:
bench-row = { $count ->
    [one] { $count } thread: { $rate }
   *[other] { $count } threads: { $rate }
}
bench-cycles = , { $cycles } cycles a compression
bench-share = , { $percent } % of the limit
bench-times = { $count ->
    [one] What that means, on { $count } thread, 12 words, with an Ethereum address:
   *[other] What that means, on { $count } threads, 12 words, with an Ethereum address:
}
bench-one-wrong-word = one wrong word, place unknown
bench-one-missing-word = one missing word, place unknown
bench-two-unknown-words = two unknown words at known places
bench-two-wrong-words = two wrong words, places unknown
bench-two-wrong-words-of-24 = the same among 24 words
bench-three-unknown-words = three unknown words at known places
bench-run = run just now
bench-worked-out = worked out from the rate
bench-note = Other work on this computer makes these figures smaller. Each further passphrase takes the same time again.
length-seconds = { $value } s
length-minutes = { $value } minutes
length-hours = { $value } hours
length-days = { $value } days
length-years = { $value } years
length-ages = more than 100,000 years
