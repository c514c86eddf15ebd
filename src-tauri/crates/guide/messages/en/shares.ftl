# Shares: the schemes, what can be wrong with them, what `tanekura split` and `tanekura join` say, what stands on a share.

## The schemes

share-scheme-slip39 = SLIP-39
share-scheme-sskr = SSKR
share-scheme-seedxor = Seed XOR
share-scheme-codex32 = codex32
share-scheme-cards = three cards with words left out

## What must be known about a scheme

share-know-slip39 = These shares carry the number behind the words of a BIP-39 phrase. A Trezor that is given the shares opens another, empty wallet. Join them into words first.
share-know-sskr = These shares carry the number behind the words of a BIP-39 phrase. Join them into words first.
share-know-seedxor = Every part is needed; if one is lost, everything is lost. A part looks like a wallet of its own, and opens one.
share-know-codex32 = This is a one-way backup of the BIP-32 seed, with any passphrase already in it. The words cannot be had back from it.
share-know-cards = Each card alone leaves only a few words open. A computer can try them.
share-readers-slip39 = Programs that read it: tanekura join; the reference program of the standard (command `shamir recover`), which gives the number in hexadecimal; python-slip39.
share-readers-sskr = Programs that read it: tanekura join; Gordian Seed Tool; seedtool-cli; Blockchain Commons' bc-sskr libraries.
share-readers-seedxor = Programs that read it: tanekura join; Coldcard; also paper and pencil.
share-readers-codex32 = Programs that read it: tanekura join, to compare; the Python package codex32; also paper and pencil with the codex32 booklet.
share-readers-cards = Programs that read it: tanekura join; also paper and pencil.

## What stands on a share

share-heading = Share { $number } of { $count }, { $scheme }, format 1
share-heading-group = Group { $group }, share { $number } of { $count }, { $scheme }, format 1
share-set = Set: { $name }
share-made = Made on { $time }. Language of the words that it gives back: { $lists }.
share-needs = What else is needed: together with this one, { $needed } of { $count } shares of this set.
share-needs-group = What else is needed: { $needed } of the { $count } shares of this group, and other groups of this set.
share-needs-all = What else is needed: all { $count } parts.
share-recover-slip39 = Without this program: the standard is SLIP-0039 of SatoshiLabs. The number that comes out is the entropy of a BIP-39 phrase. Turn it into words with any BIP-39 tool that is offline.
share-recover-sskr = Without this program: the standard is BCR-2020-011 of Blockchain Commons. The number that comes out is the entropy of a BIP-39 phrase.
share-recover-seedxor = Without this program: write each word's number in the BIP-39 list, from 0, as bits. Combine all parts bit by bit with exclusive or. Find the last word's checksum with any BIP-39 tool that is offline.
share-recover-codex32 = Without this program: the standard is BIP-93. What comes out is the BIP-32 seed, which some wallets take directly.

## What can be wrong

share-checksum = The checksum of this share does not fit. At least one word or character is wrong.
share-checksum-do = Compare it with the paper again, slowly, beginning with the places that are named.
share-copies-of-one = With a threshold of 1, all shares of the group would be the same.
share-copies-of-one-do = Use 1of1 for a group with one holder, or a threshold of at least 2.
share-digest = These shares pass their own checksums, but they do not fit each other.
share-digest-do = One of them is wrong or from another split. Add one more share of this set: then the wrong one can be found.
share-different-exponent = These shares say different things about how they were made.
share-different-exponent-do = Look for shares of one and the same set.
share-different-group-count = These shares name different numbers of groups.
share-different-group-count-do = Look for shares of one and the same set.
share-different-group-threshold = These shares say different things about how many groups are needed.
share-different-group-threshold-do = Look for shares of one and the same set.
share-different-length = These shares are of different lengths.
share-different-length-do = Look for shares of one and the same set.
share-different-list = These parts are in different languages.
share-different-list-do = All parts of a set are in one language. Look for the others.
share-different-member-threshold = Shares of one group say different things about how many are needed.
share-different-member-threshold-do = Look for shares of one and the same set.
share-different-scheme = These shares are of different schemes.
share-different-scheme-do = Join the shares of one scheme at a time.
share-different-set = These shares are from different sets.
share-different-set-do = The first words, or the name of the set, tell which belong together. Join one set at a time.
share-duplicate-member = Two shares claim the same place, but they are not the same.
share-duplicate-member-do = One of them is misread or from another split. Read both again.
share-group-threshold-over-count = This share asks for more groups than it says there are.
share-group-threshold-over-count-do = No program makes such a share. Read it again from the paper.
share-inconsistent = One share does not fit the others.
share-inconsistent-do = Add one more share of this set: then the wrong one can be found.
share-length = No share of this kind has this length.
share-length-do = Count the words or characters. One may be missing or stand twice.
share-mixed-case = Capitals and small letters are mixed.
share-mixed-case-do = Write everything in capitals, or everything in small letters.
share-no-randomness = The system gave no random numbers. No share was made.
share-no-randomness-do = Restart the computer and try again.
share-not-a-share = Nothing in the text looks like a share.
share-not-a-share-do = Type one share with all its words or characters. Leave an empty line between shares.
share-padding = The share does not end as shares of this kind do.
share-padding-do = Read it again from the paper, and count the words or characters.
share-passphrase-characters = The passphrase of SLIP-39 may hold only letters, digits and signs of the English keyboard.
share-passphrase-characters-do = Choose another passphrase, or none.
share-passphrase-unused = This scheme has no passphrase.
share-passphrase-unused-do = Leave out the passphrase. A passphrase of the phrase itself must be kept apart.
share-proof-failed = The shares did not pass the proof. None is shown or saved.
share-proof-failed-do = Please do not use this computer for shares, and report this as a fault of the program.
share-quorum-text = The number of shares is not understood.
share-quorum-text-do = Write it like 2of3: two of three shares are needed.
share-reserved = The share has parts that must be empty and are not.
share-reserved-do = Read it again from the paper. It may come from a newer program.
share-secret-length = This scheme cannot carry a secret of this length.
share-secret-length-do = Choose another scheme, or join these shares with the program that made them.
share-scheme-cannot = This scheme cannot make such a set.
share-scheme-cannot-do = Seed XOR has 2 to 4 parts of 12, 18 or 24 words, all needed. codex32 needs 2 to 9 of up to 31.
share-secret-itself = This string is the whole secret, not a share of it.
share-secret-itself-do = Keep it as safe as the phrase. Nothing needs to be joined.
share-threshold = More shares are needed than there are, or none.
share-threshold-do = In 2of3, the first number is how many are needed, the second how many there are.
share-too-few-groups = Not enough groups are complete.
share-too-few-groups-do = Add shares of another group.
share-too-few-shares = Not enough shares are there yet.
share-too-few-shares-do = Add another share of the same set.
share-too-long = The text is far longer than all shares of a set.
share-too-long-do = Give the shares only, one after the other.
share-too-many-shares = That is more than the scheme allows.
share-too-many-shares-do = A group has at most 16 shares, and there are at most 16 groups. codex32 has at most 31 shares.
share-unknown-word = There are words or characters that the scheme does not know.
share-unknown-word-do = Compare these places with the paper again.
share-unknown-kind = It begins like a share, but is of a kind that is not read here.
share-unknown-kind-do = If it is one part of several QR codes, join them with the program that made them.

## tanekura split

help-split = Split a phrase into shares, and prove that they open it
help-join = Join shares of any kind, or learn what is missing or misread
help-option-scheme = slip39, sskr, seedxor or codex32
help-option-shares = How many shares are needed, and how many there are: 2of3
help-option-group = A group of shares, such as 2of3; repeat for each group
help-option-groups = How many of the groups are needed [all]
help-option-split-passphrase = Ask for a passphrase: SLIP-39's own; for codex32 the one of the phrase
help-option-deterministic = Seed XOR only: make the parts from the phrase itself, as Coldcard does
help-option-out = Save each share as a text file in this folder
help-option-share-sheet = With --out: save printed sheets (PDF) instead of text; the template is share
help-option-share-paper = The paper of the sheets: a4 or letter [a4]
help-option-split-reveal = Show the shares in the answer
help-option-join-scheme = auto, slip39, sskr, seedxor, codex32 or cards [auto]
help-option-join-passphrase = Ask for the passphrase that the shares were made with
help-option-join-reveal = Show the phrase in the answer
help-option-check-against-phrase = Only say whether the shares open this phrase; it is asked for, or stands last in the input
help-split-after =
    Before a share is shown or saved, every quorum is joined from the texts of
    the shares, and smaller sets must fail. The answer says how many were tried.

    Examples:
      tanekura split --scheme slip39 --shares 2of3 --out /media/stick
          Three shares, any two open the phrase; one file each.
      tanekura split --scheme slip39 --group 2of3 --group 3of5 --groups 2 --reveal
          Two groups; two of the first and three of the second are needed.
      tanekura split --scheme seedxor --shares 2of2 --reveal
          Two parts that look like phrases themselves; both are needed.

    A Trezor opens another wallet from these SLIP-39 shares: join them into words.
help-join-after =
    Shares are read in any order and any form: words, four letters, numbers, byte
    words, ur:sskr, codex32 strings, parts of Seed XOR, cards with words left out.
    Put each in a line, or leave an empty line between them.

    Examples:
      tanekura join
          What is there, what is missing, which word is suspect?
      cat share-1.txt share-3.txt | tanekura join --reveal
          The phrase itself.
      cat share-*.txt phrase.txt | tanekura join --check-against-phrase
          Do these shares open this phrase? Nothing is shown.

split-nowhere = It was not said where the shares should go.
split-nowhere-do = Add --out with a folder, or --reveal to see them.
split-shares = It was not said how many shares there should be.
split-shares-do = Add --shares 2of3, or at least two --group options.
split-no-sheet = These shares do not fit on the printed sheet.
split-no-sheet-do = Leave out --sheet: the shares are then saved as text.
split-place = { $number } of { $count }
split-place-group = Group { $group }, { $number } of { $count }
split-not-readable = These words are not a readable phrase, so nothing was split.
split-not-readable-do = Run `tanekura check` first: it says what is wrong. If several languages fit, add --list.
split-refused = No shares were made. { $problem }
split-not-saved = Not every share was saved. { $problem }
split-made = { $count } { $scheme } shares were made.
split-proved = Sets that are exactly enough: { $done } of { $total } joined, and each gave the same secret.
split-too-small = Sets that are too small: { $done } of { $total } tried, and all failed.
split-sampled = There are too many sets to try all. So many were drawn by lot.
split-fingerprint = Fingerprint of what they open: { $fingerprint }. Note it, but not on the shares.
split-saved = Saved, one share a file:
split-next = Next: write or print each share, then type some of them back with `tanekura join --check-against-phrase`. Only then rely on them.

## tanekura join

prompt-shares = Type or paste the shares, one after the other. Nothing is shown while you type. Finish with two empty lines.
prompt-shares-so-far = { $count ->
    [one] { $count } share so far. Go on, or press Enter twice to join.
   *[other] { $count } shares so far. Go on, or press Enter twice to join.
}
join-set = { $scheme }, set { $name }: { $count ->
    [one] { $count } share
   *[other] { $count } shares
}
join-groups = Groups needed: { $needed } of { $total }
join-group = Group { $group }: { $known ->
    [yes] { $done } of { $needed } needed, numbers { $positions }{ $state ->
        [complete] ; complete
       *[open] ; not complete
    }
   *[no] { $done } here; how many there are cannot be seen
}
join-again = { $count ->
    [one] { $count } share was there twice. Once is enough.
   *[other] { $count } shares were there twice. Once is enough.
}
join-fault = One share cannot be used: { $scheme }, { $count } words or characters.
join-unknown-at = Not known: { $positions }
join-suspect-at = { $count ->
    [one] Look here first: { $positions }. If only one word is wrong, it is this one.
   *[other] Look here first: { $positions }.
}
join-close-words = { $position }: spelt nearly like
join-correction = It was probably meant to be another string that differs only at these places.
join-correction-do = With --reveal it is shown. Use it only after you have compared these places with the original.
join-not-joined = The shares were not joined.
join-joined = The shares fit each other.
join-left-out = Share { $number } of group { $group } does not fit the others and was left out.
join-left-out-do = Replace it: it was misread, or it is not of this set.
join-fingerprint = Fingerprint of what they open: { $fingerprint }
join-about-slip39 = A wrong passphrase is not noticed: it opens another phrase. Compare the fingerprint or an address.
join-about-sskr = Compare the fingerprint or an address before you rely on it.
join-about-seedxor = Whether parts are missing cannot be seen: too few parts open another phrase. Compare the fingerprint or an address.
join-about-codex32 = What they open is a seed. The words cannot be had back from it.
join-about-cards = Compare the fingerprint or an address before you rely on it.
join-matches = They open the phrase that you gave.
join-matches-do = These shares are rehearsed. Put them back where they are kept.
join-differs = They do not open the phrase that you gave.
join-differs-do = Check the passphrase, the language and whether all parts are there. Keep the shares apart from those of other phrases.
join-no-phrase = The secret has a length that no phrase has.
join-no-phrase-do = It was made by another program. Join the shares with that program.
join-weak = This way of splitting is weak: one card alone leaves few words open.
join-weak-do = Move what the phrase holds to a new wallet, and split the new phrase in another way.

## Choosing

share-reason-survives-one-loss = One share may be lost, and the others still open the phrase.
share-reason-survives-two-losses = Two shares may be lost, and the others still open the phrase.
share-reason-one-share-says-nothing = Whoever finds one share learns nothing about the phrase.
share-reason-two-shares-say-nothing = Whoever finds two shares learns nothing about the phrase.
share-reason-misread-word-located = A misread word is noticed, and its place is named.
share-reason-misread-characters-mended = Up to four misread characters can be mended.
share-reason-fits-phrase-plates = Every part fits the plates that are made for phrases.
share-reason-hardware-joins = A hardware wallet that knows Seed XOR puts the parts together by itself.
share-reason-paper-joins = Paper, pencil and a booklet are enough to check and join.
share-reason-gordian-reads = The Gordian tools read it.
share-reason-widely-read = Several programs by different people read it.
share-risk-keep-apart = As many shares as are needed, in one place, are the phrase itself. Keep them apart.
share-risk-all-needed = If one part is lost, everything is lost.
share-risk-looks-like-wallet = A part that is found looks like a wallet, and somebody may try it.
share-risk-one-way = The words cannot be had back. Only the seed can.
share-risk-other-wallet-in-trezor = A Trezor that is given the shares opens another, empty wallet. Join them into words first.
share-risk-passphrase-apart = A passphrase of the phrase is not in the shares. Keep it separately.
share-risk-rehearse = Shares that nobody has typed back may not work when they are needed. Rehearse them.
