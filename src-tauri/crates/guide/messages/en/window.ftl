# What only the window says. Findings, verdicts, lists and protections stand in findings.ftl.
#
# Calm and exact, at most 25 words in a sentence. Nothing here may call a phrase "correct": it is readable until an
# address matches. A refusal says what is wrong, and its partner "-do" what to do.

## The frame

window-title = { $screen } – Tanekura
window-title-start = Start
window-title-shape = Your paper
window-title-words = The words
window-title-result = The answer
window-title-accounts = Your accounts
window-title-repair = Repair
window-title-search = Search
window-title-hunt = Search
window-title-next = What to do next
window-title-shield = What protects this window
window-title-locked = Locked

header-shield-kernel = Network blocked by the kernel
header-shield-engine = Network blocked in the engine
header-shield-open = Network is not blocked
header-shield-label = { $sentence }. Show what protects this window.
header-language = Language, 言語
header-size = Text size, now { $percent } %
header-smaller = Smaller text
header-larger = Larger text
header-lock = Lock

open-refuses = No words are accepted until the program is cut off.

idle-soon = Nothing was entered for a while. For your safety, everything will be wiped in half a minute.
idle-left = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
idle-stay = I am still here

steps-label = Steps of the check
step-shape = Paper
step-words = Words
step-result = Answer
step-accounts = Accounts
step-next = Next
step-repair = What happened
step-search = Search

back = Back
start-over = Start over
start-over-ask = Start over?
start-over-explain = Everything you have entered will be wiped. Your paper is needed again.
start-over-no = Keep going
start-over-yes = Wipe and start over

## Start

start-title = What would you like to do?
start-lead = Tanekura looks after recovery phrases: is what you wrote down right, which word is wrong, and how do you keep it.
start-group-doubt = A doubt about what is written
start-group-keep = Keeping it
start-group-learn = Reading up
start-check = Check a written phrase
start-check-explain = You need your paper and about five minutes. An address of your wallet helps, but can wait.
start-check-button = Start the check
start-does = What it does
start-does-reads = Reads the words as people write them, in ten languages.
start-does-finds = Says which word is wrong, and what it probably was.
start-does-compares = Compares your phrase with the addresses that your wallet shows.
start-does-advises = Tells you what to do next, and what to leave alone.
start-never = What it never does
start-never-online = Go online. It has no part that could.
start-never-keeps = Keep words: not on disk, not on the clipboard.
start-never-shows = Show a private key.
start-never-asks = Ask for your wallet's password.
start-warning = Did somebody on the phone, in a chat or by remote control tell you to do this? Then stop. No honest helper needs your phrase.
start-version = Version { $version }

explain-phrase = What is a recovery phrase?
explain-phrase-answer = A list of 12 to 24 ordinary words that your wallet showed when it was made. Whoever has these words has everything in the wallet. It is not a password, and nobody can replace it.
explain-safe = Is it safe to type it here?
explain-safe-answer = This program cannot reach the network; the header says how this is made sure. The words stay in locked memory and are wiped when you press Lock. Nothing protects against a computer that is already controlled by somebody else. If in doubt, use one that has never been online.

## The paper

shape-title = What does your paper look like?
shape-count = How many words are on it?
shape-words = { $count } words
shape-count-hint = MetaMask gives 12. If yours has another number, choose the nearest; the check will look into it.
shape-order = In which order are they read?
shape-across = Across
shape-across-hint = Three columns, left to right, as MetaMask shows them today.
shape-down = Down
shape-down-hint = Two columns, top to bottom, as older phones showed them.
shape-list = Language of the words
shape-list-auto = Find out by itself
shape-onward = Continue
explain-order = My paper looks different
explain-order-answer = The numbers decide. If each word has its number, choose either picture and follow the numbers. With no numbers, think of how the screen looked when you copied it.

## The words

words-title = Type the words from your paper
words-lead = Two or three letters show the words that fit; four are enough. Space takes the word, which is then hidden.
words-grid = Words of the phrase
words-off-list = { $count ->
    [one] Word { $positions } is not on the list. That is no problem: the check will look at it.
   *[other] Words { $positions } are not on the list. That is no problem: the check will look at them.
}
words-filled = { $filled } of { $total } filled
words-jump = Go on by itself as soon as four letters are enough
words-check = Check the phrase
changes-title = Some things were tidied up while reading:

slot-empty = Word { $number }, empty
slot-known = Word { $number }, filled
slot-unknown = Word { $number }, filled, not on the list
slot-unreadable = Word { $number }, marked as unreadable

offers-label = Words that begin so
offers-more = { $count ->
    [one] and { $count } more; type another letter
   *[other] and { $count } more; type another letter
}

board-label = Letters to click
board-title = Word { $number }
board-letters = Letters
board-erase = Take back the last letter
board-why-question = Why click letters?
board-why = Click letters instead of typing, and no other program can read them from the keyboard.
board-why-script = Click letters here, and no input method sees or learns the word. Accents and voicing marks may be left out.
board-unreadable = I cannot read it
board-clear = Empty this field
reveal-hold = Hold to show

explain-typing = How typing works here
explain-typing-four = Four letters name one word exactly. When one word is left, Space or Enter takes it. Typing words to their end works just as well.
explain-typing-unreadable = For a word that you cannot read, type a question mark. Leave a field empty if the word is missing.
explain-typing-paste = A whole phrase can be pasted into any field. Other programs can read the clipboard, so copy something else afterwards.
explain-typing-keys = Keys: Enter, Space or Tab takes a word, arrows move, Backspace empties a field and then goes back.

## The answer

result-title = What the check found
result-odds = About 1 in { $odds } wrong { $count }-word phrases would also fit. So check an address next.
result-fingerprint = Fingerprint of this phrase
result-fingerprint-explain = Eight signs that some wallets show for a phrase. If yours shows the same, this is its phrase. MetaMask shows none.
result-list = Read with the word list: { $list }
explain-checksum = What is a checksum?
explain-checksum-answer = The last word is not free: part of it is computed from the others. So most mistakes show at once. Some do not, which is why an address is the better proof.
explain-standard = What is BIP-39?
explain-standard-answer = The standard by which nearly all wallets make their words: 12 to 24 of them, from a list of 2048. Some programs use lists and rules of their own.
result-applied = Word { $position } was replaced by your choice.
result-undo = Undo
result-findings = Please look at this
result-notices = Also noticed
result-nothing = Nothing else was noticed.
result-next = What to do next
result-accounts = Does it open my accounts?
map-title = Your words
map-label = Fields of the phrase
map-look = Word { $number }, look here
finding-go = Go to word { $position }
finding-suggestions = What it may have been. One click puts it in and checks again:
finding-base = { $base ->
    [0] Counted from 0
   *[1] Counted from 1
}

## The accounts

accounts-title = Does it open my accounts?
accounts-lead = An address is public, so it is safe to copy. Give the ones your wallet shows, and each will be compared.
accounts-addresses = Addresses, one on each line
accounts-addresses-hint = Ethereum, Bitcoin or Solana, with or without a name in front. Shortened ones such as 0x12ab…89ef work too, but prove less.
accounts-compare = Compare
accounts-busy = Comparing…
accounts-next = What to do next
accounts-first = I have no address at hand
accounts-first-explain = These are the first Ethereum addresses of this phrase. Compare them with your wallet, an old receipt or a block explorer, whole and letter by letter.
explain-find-address = Where do I find my address?
explain-find-address-answer = At the top of the wallet, below the account's name. If you cannot open the wallet: in messages of an exchange you sent money from, or in notes to people who paid you.

passphrase-question = Do you also use a passphrase?
passphrase-is-set = A passphrase is in use
passphrase-explain = A passphrase is an extra secret beside the words, set on some hardware wallets. MetaMask has none, and most people have none. It is not the wallet's password. Every passphrase opens other accounts, so a small difference finds nothing.
passphrase-label = Passphrase
passphrase-show = Show what I type
passphrase-use = Use this passphrase
passphrase-remove = Compare without a passphrase

coverage-all = { $total ->
    [one] This phrase opens your address.
   *[other] This phrase opens all { $total } addresses.
}
coverage-some = This phrase opens { $opened } of { $total } addresses.
coverage-none = { $total ->
    [one] This phrase does not open the address.
   *[other] This phrase opens none of the { $total } addresses.
}
coverage-nothing = There was no address to compare.
coverage-with-passphrase = Compared with your passphrase.
coverage-address = Address
coverage-verdict = What was found
coverage-opened = Opened by this phrase
coverage-opened-ends = Both ends match
coverage-not-opened = Not opened by this phrase
coverage-searched = The first { $searched } accounts of every kind were compared.
coverage-account = Account { $number }, { $family }

probably-title = It is probably one of these:
probably-more = Other explanations

## What to do next

next-title = What to do next
next-broken = The phrase cannot be read yet.
next-broken-explain = This is common, and often one word or the order. Take your time; nothing is lost by checking.
next-broken-1 = If your wallet still opens, leave it as it is: do not remove it, reset it or clear the browser.
next-broken-2 = While it opens, compare its recovery phrase with your paper, or write a new paper.
next-broken-3 = Go through the marked words with better light and a magnifying glass.
next-broken-4 = If all words are on the list, try the other reading order: across instead of down, or the reverse.
next-broken-5 = Look for another copy. Do not try words at random: a wrong phrase can open an empty wallet of nobody.
next-other = This is another kind of secret.
next-other-explain = It may be quite right, for another program.
next-other-1 = Keep it as secret as a recovery phrase.
next-other-2 = Open it only in the program that made it, from the maker's own site.
next-other-3 = Do not change words to make them fit here.
next-open = One question is open.
next-open-explain = The words fit in more than one way.
next-open-1 = Go back to the answer and choose the language or the counting that your wallet used.
next-open-2 = Then compare an address.
next-unproven = The words fit, but nothing is proved yet.
next-unproven-explain = A wrong phrase can fit by chance. Only one of your whole addresses, matched, shows that this is the phrase.
next-unproven-1 = Find one address of your wallet: in the wallet, at an exchange, or in old messages.
next-unproven-2 = Compare it in the step "Does it open my accounts?".
next-unproven-3 = Until then do not remove or reset the wallet.
next-unproven-4 = Do not test by restoring on another device. Each place that sees the phrase is one more risk.
next-proven = This is the phrase of these accounts.
next-proven-explain = Your paper opens every address you gave.
next-proven-1 = Think of accounts you did not compare: imported ones and hardware wallets have their own backup.
next-proven-2 = Keep the paper where water, fire and visitors do not reach it. A second copy elsewhere protects against loss.
next-proven-3 = Now you can reinstall or move the wallet. Type metamask.io yourself; do not follow advertisements.
next-proven-4 = Accounts may be missing at first. Choose "Add account" until all are back; they are not lost.
next-proven-5 = Check the paper again in a year. The phrase does not change.
next-some = Some of your accounts are not covered.
next-some-explain = The phrase is right for the accounts that match. The others need their own backup first.
next-some-1 = Do not remove or reset the wallet yet.
next-some-2 = For each address that is not opened, look in the wallet whether it is imported, hardware or of another phrase.
next-some-3 = Back up an imported account separately, or move what it holds to an account that this phrase opens.
next-some-4 = Find the other phrases and devices, and check each paper here.
next-none = This phrase does not open these addresses.
next-none-explain = The words fit together, but they belong to other accounts, or one of them is wrong and fits by chance.
next-none-1 = Do not remove or reset the wallet.
next-none-2 = Compare each word with your paper, also words that fit: similar words such as "cream" and "dream" are both on the list.
next-none-3 = Did you use a passphrase on a hardware wallet? Enter it in the step before and compare again.
next-none-4 = Are the addresses imported or of a hardware wallet? Then they have their own backup.
next-none-5 = Look for another paper. Many people have more than one phrase.
next-always = Always true
next-always-support = Support never asks for your phrase, a private key, your password, remote control or a payment. The way to MetaMask's support is support.metamask.io, typed by you.
next-always-helpers = Anybody who offers to recover your wallet and wants the phrase is a thief.
next-always-photo = No photo, no cloud, no mail, no printer in an office.
next-words = Back to the words
next-answer = Back to the answer
next-finish = Wipe and finish
explain-stolen = I once typed, photographed or sent this phrase
explain-stolen-answer = Treat it as stolen. Make a new wallet on a clean device, check its paper here, move everything there, then destroy the old copies. Changing the password does not help.
explain-password = I only have the password
explain-password-answer = The password opens the wallet on that one device only. Leave the device and its browser untouched. If the wallet opens, show its recovery phrase and write it down today.

## Repair: what was written wrong

start-repair = Find out what was written wrong
start-repair-explain = For a phrase that a wallet refuses, or that opens the wrong accounts. With one address of yours it can be found for certain.
start-repair-button = Start the repair
result-repair = Find out what was written wrong
result-taken = The reading was put in. What stood there before can be put back.
accounts-repair = Search from here

repair-title = What was probably written wrong
repair-lead = These readings fit the checksum. None of them is proved yet; an address decides.
repair-busy = Looking through the usual mistakes…
repair-none = None of the usual mistakes explains it.
repair-none-explain = Say what you know about single words, or search with an address. A search looks much further.
repair-rare = { $count ->
    [one] { $count } rarer reading
   *[other] { $count } rarer readings
}
repair-list = Readings, the likeliest first
repair-very-likely = Very likely: { $percent } %
repair-likely = Likely: { $percent } %
repair-possible = Possible: { $percent } %
repair-below-one-percent = Possible: below 1 %
repair-change = Word { $position } would be another word.
repair-change-out = Word { $position } does not belong there.
repair-change-new = A word is missing that would be word { $position }.
repair-change-swap = Words { $first } and { $second } change places.
repair-change-order = Read your words in this order: { $positions }
repair-show = Hold to compare
repair-take = Put it in and check
repair-others = { $count ->
    [0] No other reading of these kinds fits.
    [one] { $count } other reading of these kinds fits as well.
   *[other] { $count } other readings of these kinds fit as well.
}
repair-any-other = { $count ->
    [one] If any word could be any other, { $count } more would fit.
   *[other] If any word could be any other, { $count } more would fit.
}
repair-something = The chance that it was something else: { $percent } %.
repair-settles = What would settle it
repair-search = Search with an address
repair-map-caption = Places as they would stand; the marked ones differ.
explain-weight = What do the figures mean?
explain-weight-answer = Of all readings with the figure 90 %, about nine in ten turn out to be the phrase. The figures come from how often people make each mistake, and from which readings the checksum allows.

## Repair: what you know

know-title = What do you know?
know-lead = Click a word to say how sure you are of it.
know-grid = Words of the phrase, and how sure you are
know-open = Word { $number }: not sure
know-sure = Word { $number }: sure
know-unreadable = Word { $number }: cannot be read
know-legend-open = not sure
know-legend-sure = sure
know-legend-unreadable = cannot be read
know-more = More that you know
know-order-lost = The words are right, and their order is lost
know-numbers = The words were read from numbers or dots
know-layout = How did the words stand where you copied them?
know-layout-unknown = I do not know
know-layout-2 = Two columns
know-layout-3 = Three columns
know-layout-4 = Four columns
know-layout-vertical = Columns from the right
know-missing = A word is missing
know-missing-none = No, or I do not know where
know-missing-at = It would be word { $number }
know-pattern-word = Some letters are clear in
know-pattern-choose = Word { $number }
know-pattern = Letters that are clear
know-pattern-hint = The sign ? stands for one letter, * for any number, and | for "or". So q?a*y fits one word.
know-pattern-use = Use these letters
know-pattern-forget = Forget the letters of word { $number }

## Repair: the search

search-title = Search with what your wallet is known by
search-lead = An address decides. Every reading is tried until one opens it, on all usual accounts and paths at once.
search-targets = Addresses or a fingerprint, one on each line
search-targets-hint = Ethereum, Bitcoin or Solana addresses, also shortened ones. A fingerprint has eight signs. All of these are public.
search-plan = Show what would be tried
search-start = Start the search
search-ladder = What would be tried, the most promising first
search-step = Kind of mistake
search-wide = with more accounts and paths
search-all = All { $count } steps
search-count = Readings
search-time = Time here
search-chance = Chance so far
search-speed = Measured on this machine: about { $rate } readings that fit each second.
search-early = { $chance } % of the chance comes within { $time }.
search-total = Everything together would take { $time }.
search-owners = Why only with my own words?
search-owners-answer = The search begins with the words of somebody who wrote them down. It repairs what an owner has. From an address alone nobody can find a phrase, and this program does not try.
search-nothing = There was nothing to search for.
search-nothing-do = Give at least one address or fingerprint.
search-problem = One line was left out: { $reason }

hunt-title = The search
hunt-running = Searching
hunt-paused = The search has paused.
hunt-paused-explain = Nothing is lost. While it is paused, the window locks by itself as usual, and a lock ends the search.
hunt-awake = The window does not lock while it searches. No word is shown meanwhile, and the rest of the computer stays usable.
hunt-progress = Progress of the search
hunt-step = Now trying: { $kind }
hunt-tried = { $tried } of { $total } readings tried
hunt-rate = { $rate } each second
hunt-left = About { $time } left
hunt-left-long = More left than a lifetime would allow
hunt-since = Running for { $time }
hunt-pause = Pause
hunt-resume = Go on
hunt-stop = Stop
hunt-found = Found. This phrase opens your address.
hunt-found-explain = The address matched, so this is the phrase of this wallet.
hunt-found-ends = Both ends of your address match.
hunt-found-ends-explain = The middle was not given, so this is a strong sign and no proof. Put the reading in and compare a whole address.
hunt-found-here = What was different
hunt-found-path = Opens { $address } on { $path }.
hunt-lesson = How to keep it from the next copy
hunt-next = What to do now
hunt-next-copy = Put the reading in, and write a fresh copy from it, each word with its number.
hunt-next-check = Check the fresh copy here, from the new paper alone.
hunt-next-others = Check your other copies too. They may hold the same mistake, or none.
hunt-next-old = Keep the old paper until the fresh copy has been checked.
hunt-take = Put it in and check
hunt-none = Not found
hunt-none-explain = { $count } readings were tried, and none of them opens what you gave.
hunt-stopped = The search was stopped.
hunt-stopped-explain = { $count } of { $total } readings were tried. None of these opens what you gave.
hunt-excluded = What this excludes
hunt-excluded-all = If the address belongs to this phrase, none of these mistakes happened: { $kinds }.
hunt-remains = What remains possible
hunt-remains-passphrase = A passphrase that was not given. Each passphrase opens other accounts.
hunt-remains-address = An address that is not of this phrase: imported, of a hardware wallet, or of another phrase of yours.
hunt-remains-more = More mistakes together than were tried. Mark what you are sure of, and far more can be tried.
hunt-remains-copy = Another copy may help more than any search. Look for it before you pay anybody.
hunt-odds = By the figures, the chance of finding it this way was { $chance } %.
hunt-back-known = Say what I know
hunt-new = Other addresses

time-moment = less than a second
time-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
time-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
time-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
time-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
time-longer = longer than a lifetime

## What protects this window

shield-title = What protects this window
shield-caption = Protections, as measured when the program started
shield-what = Protection
shield-state = State
shield-limits = What no program can promise
shield-limits-explain = If the computer itself is controlled by somebody else, that person sees what you see. A camera behind you sees it too. And what stands on the paper is only as safe as the paper.
shield-back = Back

## Locked

locked-title = Everything was wiped
locked-asked = The words are gone from memory, and the page that held them has ended.
locked-idle = Nothing was entered for a while, so the words were wiped from memory, and the page that held them has ended.
locked-suspend = The computer has been asleep, so the words were wiped from memory as it woke, and the page that held them has ended.
locked-fault = Something went wrong inside the program, so the words were wiped from memory, and the page that held them has ended.
locked-explain = Nothing was saved. Your paper is now the only copy here: put it back where it is safe.
locked-again = To the start page
locked-quit = Close the program

## Refusals of the program

failure-not-isolated = The program is not cut off from the network, so it accepts no words.
failure-not-isolated-do = Disconnect the computer from the network and start the program again.
failure-no-phrase = There is no readable phrase yet.
failure-no-phrase-do = Enter the words and check them first.
failure-too-long = The text is too long.
failure-too-long-do = Give only the words or addresses, without the text around them.
failure-unexpected = Something did not work.
failure-unexpected-do = Try once more. If it happens again, press Lock and start over.
