# What a check found, for every face of the program: command line, window, print.
#
# Ids follow the programs' closed codes, with "-" for "_". A message says what is wrong; its partner "-do" says
# what to do. Figures every finding-* may use: $position, $positions, $count, $counts, $lists, $odds ("1 in $odds").
# No message takes a word of a phrase. Calm, exact, at most 25 words in a sentence.

## The answer as a whole

verdict-consistent = This phrase is readable. Every word is on the list, and the checksum fits.
verdict-consistent-do = Now compare the addresses with the ones your wallet shows. Only a matching address proves that this is your wallet's phrase.
verdict-inconsistent = This phrase cannot be read yet. Something in it differs from what the wallet once showed.
verdict-inconsistent-do = Go through each point with your paper beside you. If your wallet still opens, do not remove or reset it until this is solved.
verdict-other-scheme = This does not look like a BIP-39 recovery phrase.
verdict-other-scheme-do = Keep it as it is. Do not change anything to make it fit here.
verdict-ambiguous = This phrase can be read in more than one way, and each way has a fitting checksum.
verdict-ambiguous-do = Answer the question, so that only one reading is left.

chance = By chance, 1 in { $odds } wrong phrases of this length would also pass the checksum.
chance-do = A fitting checksum is a good sign, not a proof. Compare an address.

## Findings: problems

finding-empty = There is nothing to check.
finding-empty-do = Give the words from your paper in their numbered order.
finding-too-long = This is much longer than any recovery phrase.
finding-too-long-do = Give only the words, without the text around them. A phrase has 12 to 24 words.
finding-word-count = There { $count ->
    [one] is { $count } word
   *[other] are { $count } words
} here. A recovery phrase has 12, 15, 18, 21 or 24.
finding-word-count-do = Count the words on your paper. It could be { $counts }. Look for a word left out, written twice, or joined to its neighbour. One word too many may be a passphrase, which is entered apart.
finding-word-count-gap = Your own numbering leaves out { $positions }.
finding-word-count-gap-do = Look at that place on your paper first.
finding-unknown-word = Word { $position } is not on the word list.
finding-unknown-word-do = Look at this word on your paper again, letter by letter. Choose another word only if the paper agrees.
finding-unreadable-word = Word { $position } is marked as unreadable.
finding-unreadable-word-do = Try better light, a magnifying glass, or another copy. Three or four clear letters are often enough.
finding-checksum-differs = Every word is on the list, but together they do not fit. A word is wrong, or the order is.
finding-checksum-differs-do = Compare each word and its number with your paper. If the words stood in columns, try reading them across instead of down, or down instead of across. Do not guess: 1 in { $odds } wrong phrases would also pass.
finding-mixed-lists = The words come from different word lists: { $lists }.
finding-mixed-lists-do = A phrase uses one list only. Look again at these words: { $positions }. Check that two phrases were not mixed.
finding-number-out-of-range = Number { $position } is not the number of a word.
finding-number-out-of-range-do = Word numbers run from 0 to 2047 or from 1 to 2048. Look at this number on your plate or paper again.
finding-other-scheme = This belongs to another standard, so it cannot be checked further here.
finding-other-scheme-do = Use it only with the kind of wallet that made it.

## Findings: questions

finding-list-ambiguous = The words fit more than one list: { $lists }.
finding-list-ambiguous-do = Choose the language in which your wallet showed the words.
finding-number-base-ambiguous = The numbers can be counted from 0 or from 1, and both readings fit.
finding-number-base-ambiguous-do = Look for an example on the plate or its instructions. Most plates count from 1; SeedQR counts from 0.
finding-ask-origin = Some programs and devices made phrases that others could guess.
finding-ask-origin-do = If yours came from Libbitcoin Explorer, Trust Wallet before 2023, or a COLDCARD bought after 2020, look up its maker's warning. An affected phrase must be replaced.

## Findings: notices

finding-abbreviations-used = Some words were shortened and have been completed: { $positions }.
finding-abbreviations-used-do = Four letters name one word exactly. Check three-letter entries twice: they may be a whole word or a piece of one.
finding-numbers-used = You gave word numbers, read as counting from { $count }.
finding-numbers-used-do = Check this against the example on your plate or paper.
finding-duplicate-run = Words { $positions } repeat the words before them.
finding-duplicate-run-do = A line may have been copied twice. Compare these words with your paper.
finding-alphabetical-order = The words stand in alphabetical order.
finding-alphabetical-order-do = A real phrase almost never does. This may be a sorted copy: look for one with numbered words.
finding-same-word-repeated = One word stands here { $count } times.
finding-same-word-repeated-do = No wallet makes such a phrase for you. Never send money to it.
finding-known-test-phrase = This is a well-known example phrase, printed in manuals.
finding-known-test-phrase-do = Everybody knows it. Never send money to it: it would be taken within seconds.

## What was changed while reading

changes-do = If one of these changes is not what you meant, mend the text and check again.
change-list-numbers-removed = The numbers in front of the words were taken as their places.
change-punctuation-removed = Punctuation was left out.
change-full-width-folded = Full-width letters or half-width kana were read as the usual ones.
change-case-folded = Capital letters were read as small ones.
change-invisible-removed = Invisible characters were left out.
change-accents-restored = Missing or different accents were put right.
change-dakuten-restored = Missing or different voicing marks (dakuten) and small kana were put right.
change-katakana-folded = Katakana was read as hiragana.
change-normalised = Letters were brought into the standard form.
change-columns-joined = Columns side by side were put into the order of their numbers.
change-abbreviations-expanded = Shortened words were completed.
change-numbers-to-words = Word numbers were turned into words.
change-spaces-folded = Unusual spaces were read as ordinary ones.

## What it is, if not a BIP-39 phrase

scheme-bip39 = A BIP-39 recovery phrase, as most wallets use.
scheme-bip39-do = You can restore it in any wallet that takes recovery phrases.
scheme-slip39 = A SLIP-39 share: one part of a backup that was split into several.
scheme-slip39-do = Bring together as many shares as the set needs. Then restore them with a Trezor or another SLIP-39 wallet.
scheme-electrum1 = An old Electrum seed, made before 2015.
scheme-electrum1-do = Restore it in Electrum. Do not type it into another wallet.
scheme-electrum2-standard = An Electrum seed, standard type.
scheme-electrum2-standard-do = Restore it in Electrum. Most other wallets cannot read it.
scheme-electrum2-segwit = An Electrum seed, SegWit type.
scheme-electrum2-segwit-do = Restore it in Electrum. Most other wallets cannot read it.
scheme-electrum2-two-factor = An Electrum seed of a wallet with two-factor protection.
scheme-electrum2-two-factor-do = Restore it in Electrum, and choose the two-factor wallet there.
scheme-electrum2-two-factor-segwit = An Electrum seed of a SegWit wallet with two-factor protection.
scheme-electrum2-two-factor-segwit-do = Restore it in Electrum, and choose the two-factor wallet there.
scheme-aezeed = An aezeed phrase, as made by the Lightning program LND.
scheme-aezeed-do = Restore it with LND or a wallet built on it. If you set a password for it, you need that too.
scheme-monero = A Monero seed.
scheme-monero-do = Restore it in a Monero wallet.
scheme-algorand = An Algorand phrase of 25 words.
scheme-algorand-do = Restore it in an Algorand wallet. Other wallets cannot use it.
scheme-sskr = An SSKR share: one part of a backup that was split into several.
scheme-sskr-do = Bring together as many shares as the set needs. Then restore them with the program that made them.
scheme-codex32 = A codex32 string: a backup, or one share of it, as letters and digits.
scheme-codex32-do = Restore it with a wallet that knows codex32 (BIP-93).
scheme-extended-private-key = An extended private key. Whoever sees it can take everything in this wallet.
scheme-extended-private-key-do = Keep it as secret as the phrase, and never send it to anybody. If it was on screen near others, move your funds.
scheme-private-key = This looks like a private key. Whoever sees a private key can take what is in its account.
scheme-private-key-do = Keep it as secret as the phrase. It opens one account only; a recovery phrase opens many.
scheme-password-like = This looks like a password, not like a recovery phrase.
scheme-password-like-do = A wallet password opens the wallet on one device only. Look for a sheet with 12 to 24 words.
scheme-extended-public-key = An extended public key. It shows addresses and balances, but cannot move anything.
scheme-extended-public-key-do = It is not a backup. Look for a sheet with 12 to 24 words.
scheme-address = An address. It is public and opens nothing.
scheme-address-do = To check it against your phrase, give the phrase here and the address as an address.
scheme-unknown = It follows no standard that this program knows.
scheme-unknown-do = Check that you have the whole text, and which program made it. Do not type it into websites to find out.

## Why a word is suggested

reason-spelling = similar spelling
reason-look-alike = letters that look alike
reason-inflection = another form of the word
reason-british-spelling = British spelling
reason-homophone = sounds the same
reason-accent = accents
reason-dakuten = voicing marks
reason-keyboard-neighbour = keys side by side
reason-abbreviation = begins this way

## Word lists

list-english = English
list-japanese = Japanese
list-korean = Korean
list-spanish = Spanish
list-chinese-simplified = Chinese (simplified)
list-chinese-traditional = Chinese (traditional)
list-french = French
list-italian = Italian
list-czech = Czech
list-portuguese = Portuguese

## Do your addresses belong to this phrase?

cover-opened = This phrase opens it, at { $path }.
cover-opened-do = Nothing more to do for this address.
cover-opened-ends = Both visible ends match the address at { $path }.
cover-opened-ends-do = A shortened address is weaker evidence. Compare the whole address if you can.
cover-not-found = Not found among the { $searched } addresses of this phrase that were searched.
cover-not-found-do = Before you remove or reset the wallet, find out what such an account is, and back it up apart. Your phrase alone will not bring it back.
cover-not-found-key = Not the key of this phrase at any of the { $searched } places that were searched.
cover-ends-odds = By chance alone, the ends match for one wrong phrase in { $odds }.
cover-problem = This address could not be compared.
cover-problem-do = Copy the address again from your wallet.

## Addresses that cannot be used as they are

target-empty = No address was given.
target-empty-do = Copy the addresses that your wallet shows, one in a line.
target-not-an-address = This is not an address that this program knows.
target-not-an-address-do = Copy the address from your wallet. Ethereum (0x…), Bitcoin and Solana addresses work.
target-wrong-checksum = This address has a mistake in it: its checksum does not fit.
target-wrong-checksum-do = Copy the address again instead of typing it.
target-wrong-character = This address contains a character that such an address cannot have.
target-wrong-character-do = Copy the address again instead of typing it.
target-wrong-length = This address is too short or too long.
target-wrong-length-do = Copy the whole address again. If its middle is cut out, write … there.
target-private-key = This looks like a private key, not an address. The number of a transaction has the same form.
target-private-key-do = Never paste a private key as an address. If it may have been seen or stored, move that account's funds.
target-extended-private-key = This is an extended private key, not an address.
target-extended-private-key-do = Never paste it anywhere. If it may have been seen or stored, move the wallet's funds.
target-extended-public-key = This extended public key is not whole, or is damaged.
target-extended-public-key-do = Copy the whole key again. It begins with xpub, ypub or zpub and has 111 characters.
target-recovery-phrase = These look like words of a recovery phrase, not like an address.
target-recovery-phrase-do = Keep the words away from fields for addresses. Give only what your wallet shows for receiving.
target-icap = This address is in the ICAP form (XE…), which wallets no longer show.
target-icap-do = Give the same address in its usual form, which begins with 0x.
target-name-service = This is a name, not an address.
target-name-service-do = What a name stands for is known only online. Give the address that your wallet shows.
target-several-addresses = There is more than one address here.
target-several-addresses-do = Give one address in a line.
target-testnet = This belongs to a test network.
target-testnet-do = Give an address or an extended public key of the main network.
target-unknown-chain = This belongs to a chain that this program does not derive.
target-unknown-chain-do = Give an Ethereum, Bitcoin or Solana address of the same wallet.
target-too-long = This text is too long for a list of addresses.
target-too-long-do = Give only the addresses, one in a line.
target-too-short = Too little of this address is visible to compare it.
target-too-short-do = Give the whole address, or at least four characters at each end.

warning-eip55-case-wrong = The capital letters of this address do not fit its checksum.
warning-eip55-case-wrong-do = One character may be wrong. Copy the address again before you send anything to it.
warning-not-on-curve = A program owns this Solana account, so no phrase opens it directly.
warning-not-on-curve-do = Give the wallet's main Solana address instead.
warning-prefix-missing = 0x was missing in front of this address and was added.
warning-prefix-missing-do = Compare it with your wallet once more.
warning-single-case = All letters of this address have one case, so a typing mistake would go unnoticed.
warning-single-case-do = Compare it with your wallet once more.
warning-truncated = This address is shortened, so only its two ends were compared.
warning-truncated-do = A match of both ends is weaker. Give the whole address if you can.

family-ethereum = Ethereum, as in MetaMask
family-ethereum-ledger-live = Ethereum, as in Ledger Live
family-ethereum-ledger-legacy = Ethereum, older Ledger accounts
family-bitcoin-legacy = Bitcoin, addresses with 1
family-bitcoin-nested-segwit = Bitcoin, addresses with 3
family-bitcoin-segwit = Bitcoin, addresses with bc1q
family-bitcoin-taproot = Bitcoin, addresses with bc1p
family-solana = Solana
family-solana-single = Solana, single account
family-solana-account = Solana, short path

## What an address may be that was not found

possible-contract-wallet = A contract wallet, such as Safe.
possible-contract-wallet-do = Its owners are ordinary accounts. Check those instead.
possible-hardware-wallet = An account of a hardware wallet.
possible-hardware-wallet-do = It belongs to the phrase of that device. Check that one.
possible-imported-key = An account that was imported with a private key or a JSON file.
possible-imported-key-do = In the wallet, look for the mark “imported”. Back up its key apart, or move its funds.
possible-mistyped-address = The address may have been copied wrongly.
possible-mistyped-address-do = Copy it again from the wallet.
possible-miswritten-phrase = The phrase may have been written down wrongly, and still fit by chance.
possible-miswritten-phrase-do = Compare each word with the wallet, if it still opens. Do not remove the wallet.
possible-more-accounts = An account with a higher number than were searched.
possible-more-accounts-do = In the wallet, see how many accounts stand before it.
possible-other-phrase = An account of another phrase of yours.
possible-other-phrase-do = Wallets can hold several phrases, and each needs its own paper. Check your other papers.
possible-other-path = An account of a wallet that counts its accounts in another way.
possible-other-path-do = Check with the wallet that first showed this address.
possible-other-passphrase = The passphrase may differ from the one of this account.
possible-other-passphrase-do = Try again. Capitals, spaces and every sign count.
possible-passphrase = An account with a passphrase, beside the words.
possible-passphrase-do = If your hardware wallet has one, check again with it.
possible-program-account = A Solana account that a program owns, such as a token account.
possible-program-account-do = Give the wallet's main Solana address instead.
possible-shared-address = An address that several keys share (multisig).
possible-shared-address-do = Every owner's phrase is needed, and the wallet's description as well.
possible-snap-account = An account that an add-on of the wallet (a Snap) holds.
possible-snap-account-do = Ask that add-on how it is backed up.
possible-social-login = A wallet made with a Google or Apple login.
possible-social-login-do = It has a phrase of its own. Reveal it in that wallet and write it down.

## What protects this process

isolation-kernel = The operating system's kernel gives this program no way to the internet.
isolation-kernel-do = You can type your words here. Cutting the computer off from the internet is safer still.
isolation-engine = The web engine inside this program is cut off from the internet. The system itself does not enforce it.
isolation-engine-do = Pull the network cable or switch off Wi-Fi before you type your words.
isolation-open = This program is not cut off from the internet.
isolation-open-do = Do not type your words now. Disconnect the computer, or use a computer that is never online.

state-on = on
state-off = off
state-not-available = not here
state-unknown = unknown
state-not-available-do = This does not apply here, or the system does not offer it.
state-unknown-do = This could not be found out. Better assume that it is off.

protect-network-sockets = Network connections
protect-network-sockets-state = { $state ->
    [on] The kernel refuses every network connection to this program and to all it starts.
   *[off] This program could open a network connection.
}
protect-network-sockets-do = Disconnect the computer from the network before you type your words.
protect-no-new-privs = No extra rights
protect-no-new-privs-state = { $state ->
    [on] No program started from here can gain rights and escape the other protections.
   *[off] A program started from here could gain more rights.
}
protect-no-new-privs-do = Use a newer Linux kernel, or a computer that is never online.
protect-core-dumps = Crash files
protect-core-dumps-state = { $state ->
    [on] A crash writes no copy of this program's memory to disk.
   *[off] A crash could write a copy of this program's memory to disk.
}
protect-core-dumps-do = Switch crash reports off in the system settings before you type your words.
protect-debugger-attach = Looking in from outside
protect-debugger-attach-state = { $state ->
    [on] Other programs of your user account cannot read this program's memory.
   *[off] Other programs of your user account can read this program's memory.
}
protect-debugger-attach-do = Close all other programs before you type your words.
protect-ptrace-scope = Debugging by other programs
protect-ptrace-scope-state = { $state ->
    [on] The system lets a program look into its own children at most.
   *[off] The system lets programs of one user look into each other.
}
protect-ptrace-scope-do = An administrator can set kernel.yama.ptrace_scope to 1. This program also guards itself.
protect-memory-locked = Locked memory
protect-memory-locked-state = { $state ->
    [on] The pages that hold your words are never written to the swap area.
   *[off] The system refused to lock the pages that hold your words.
}
protect-memory-locked-do = Turn swap off, or raise the limit of locked memory (ulimit -l).
protect-swap = Swap
protect-swap-state = { $state ->
    [on] No swap area is in use, so memory is not written to disk.
   *[off] Swap is in use, so memory may be written to disk.
}
protect-swap-do = Your words stay in locked memory. To be safer still, turn swap off while you work.
protect-hibernation = Hibernation
protect-hibernation-state = { $state ->
    [on] This computer cannot hibernate, so memory is not saved to disk as a whole.
   *[off] Hibernation writes all memory to disk, locked pages too.
}
protect-hibernation-do = Do not hibernate while words are on screen. When you are done, shut the computer down.
protect-session-type = Keyboard privacy
protect-session-type-state = { $state ->
    [on] Other programs of this session cannot read what you type.
   *[off] This is an X11 session: every program in it can read what you type.
}
protect-session-type-do = Close other programs, or log in to a Wayland session.
protect-accessibility-bus = Accessibility bus
protect-accessibility-bus-state = { $state ->
    [on] Other programs cannot read the window through the accessibility bus.
   *[off] Programs of this session can read the window through the accessibility bus.
}
protect-accessibility-bus-do = Screen readers need it. If you use none, close other programs.
protect-input-method = Input method
protect-input-method-state = { $state ->
    [on] No input method sees what you type.
   *[off] An input method sees what you type, and may learn it.
}
protect-input-method-do = Use the on-screen letters, or switch the input method to plain letters.
protect-web-process-sandbox = Page process
protect-web-process-sandbox-state = { $state ->
    [on] The process that draws the window is locked into a sandbox of its own.
   *[off] The process that draws the window has no sandbox of its own.
}
protect-web-process-sandbox-do = The network barrier holds all the same. Keep the system's WebKit up to date.
protect-dead-proxy = Dead end for the page
protect-dead-proxy-state = { $state ->
    [on] The page's own connections are sent to an address where nobody can listen.
   *[off] The page's own connections are not sent to a dead end.
}
protect-dead-proxy-do = Disconnect the computer from the network before you type your words.
protect-native-memory = Freed memory of the window
protect-native-memory-state = { $state ->
    [on] Memory that the window gives back is overwritten first.
   *[off] Memory that the window gives back may keep traces until the program ends.
}
protect-native-memory-do = Press Lock when you are done, then close the program.

# Files that the user saves. $name is a service's own name.
save-exists = A file with that name is already there. It was left as it is.
save-exists-do = Choose another name.
save-no-folder = The folder is not there.
save-no-folder-do = Check the folder's name, or make the folder first.
save-not-a-folder = What should be the folder is a file.
save-not-a-folder-do = Choose a folder.
save-no-name = The name of the file is missing.
save-no-name-do = Add a file name at the end, for example document-1.pdf.
save-name-too-long = The name of the file is too long for this disk.
save-name-too-long-do = Choose a shorter name.
save-read-only = Nothing can be written to this disk.
save-read-only-do = Choose another disk, or take off its write protection.
save-no-permission = You may not write to this folder.
save-no-permission-do = Choose a folder of your own.
save-no-space = The disk is full. Nothing was saved, and nothing half-written is left.
save-no-space-do = Make room or choose another disk, then save again.
save-not-a-plain-file = There is a folder, a link or a device with that name. It was left as it is.
save-not-a-plain-file-do = Choose another name.
save-device = The disk refused to save the file. Nothing half-written is left.
save-device-do = Check that the disk is connected and sound, or choose another one.
save-synced = { $name } copies this folder to other computers.
save-synced-do = Choose a folder that stays on this computer, or a stick that you keep yourself.
