# What stands on printed sheets, and what `tanekura sheet` says.

## Around every sheet

sheet-size = Check the size first
sheet-size-never = Print with this setting. Never use “fit to page”.
sheet-size-card = Lay a bank card on this outline. It must fit exactly.
sheet-size-ruler = Both rulers must measure 100 mm, along the page and down its side.
sheet-size-scale = If they do not, draw the sheet again with --scale: 100 divided by what you measured.
sheet-alone = What this sheet restores
sheet-base = How words are counted
sheet-reading = To read it later

## Words in cells

sheet-title-words-across = Recovery phrase, read across
sheet-alone-words-across = With every cell filled, this sheet alone restores the wallet. Whoever sees it can take everything. If the wallet has a passphrase, that is needed too. Keep it elsewhere.
sheet-reading-words-across = Type the words in the order of their numbers into a wallet that takes BIP-39 phrases. Read along each row, then go to the next row.
sheet-title-words-down = Recovery phrase, read down
sheet-alone-words-down = With every cell filled, this sheet alone restores the wallet. Whoever sees it can take everything. If the wallet has a passphrase, that is needed too. Keep it elsewhere.
sheet-reading-words-down = Type the words in the order of their numbers into a wallet that takes BIP-39 phrases. Read down the left column, then down the right one.
sheet-order-across = Write across: 1 → 2 → 3, then the next row.
sheet-order-down = Write down: finish the left column, then the right one.
sheet-letters = Letters like these:
sheet-field-label = Name
sheet-field-date = Date
sheet-field-wallet = Wallet and version
sheet-field-words = Number of words
sheet-field-path = Path
sheet-field-address = First address ends in
sheet-field-fingerprint = Fingerprint
sheet-field-copy = Copy / of
sheet-field-verified = Read back and compared on

## Cards

sheet-title-card = Folding card
sheet-alone-card = With every line filled, this card alone restores the wallet. Whoever unfolds it can take everything. A passphrase is needed too, if there is one. Keep it elsewhere.
sheet-reading-card = Type the words in the order of their numbers into a wallet that takes BIP-39 phrases.
sheet-card-inside = First side, with the words. Print both sides, turned on the long edge. The rings must lie on each other.
sheet-card-outside = Second side. Cut along the corner marks. Fold at the dashed line, with the words inside.
sheet-card-back = Belongs to the owner. If found, please return it unopened.

## QR codes

sheet-title-seedqr = SeedQR
sheet-alone-seedqr = This code alone restores the wallet. Any phone can read it, so never let a phone see it. A passphrase is needed too, if there is one.
sheet-reading-seedqr = A SeedQR signer reads it directly. Any offline QR reader shows digits: every four are one word's number.
sheet-base-seedqr = Decimal, counted from 0: abandon is 0000, zoo is 2047. Example: oyster is 1267.
sheet-title-compact-seedqr = CompactSeedQR
sheet-alone-compact-seedqr = This code alone restores the wallet. Phones show only odd characters, but the secret is in the picture. A passphrase is needed too, if there is one.
sheet-reading-compact-seedqr = A signer that reads CompactSeedQR shows the words. The bytes are BIP-39 entropy without the checksum; most QR readers damage them.
sheet-base-compact-seedqr = Binary, 11 bits a word, counted from 0: abandon is 00000000000. Example: oyster, 1267, is 10011110011.
sheet-symbol-filled = Keep the white border. Let only the device that needs it see this code.
sheet-symbol-blank = Fill the modules zone by zone: A1, A2, … then B1. Black ones are printed where every code has them. Then let your signer read it.
sheet-symbol-unofficial = The published format knows 12 and 24 words only. Other lengths may not be read by every device.

## Grids and numbers

sheet-title-binary-grid = Binary grid
sheet-alone-binary-grid = With every row marked, this sheet alone restores the wallet. A passphrase is needed too, if there is one. Keep it elsewhere.
sheet-reading-binary-grid = Add the values above the marks of a row. The sum is the word's number in the BIP-39 list, counted from 1. The grid of Krux is the same.
sheet-binary-grid-how = Each row is a word. Mark the places whose values add up to its number. No row is empty.
sheet-base-twelve-dots = Counted from 1: abandon is 1, zoo is 2048. Example: oyster, 1268 = 1024 + 128 + 64 + 32 + 16 + 4.
sheet-title-word-numbers = Word numbers
sheet-alone-word-numbers = With every number filled in, this sheet alone restores the wallet. A passphrase is needed too, if there is one. Keep it elsewhere.
sheet-reading-word-numbers = Look each number up in the English BIP-39 list, counted as this sheet says. Any other list gives another wallet.
sheet-base-decimal = Decimal. abandon is { $first }, zoo is { $last }. Example: oyster is { $example }.
sheet-base-hexadecimal = Hexadecimal. abandon is { $first }, zoo is { $last }. Example: oyster is { $example }.

## Reader strips

sheet-title-reader-strips = Reader strips
sheet-alone-reader-strips = Nothing. These strips hold no secret. They help to read a plate or a sheet that does.
sheet-reading-reader-strips = Lay a strip along a row. Add the values at the marks, then look the sum up in the list on the next pages.
sheet-strips-how = Cut the strips out and lay them on your plate or sheet. They are at true scale.
sheet-strip-binary-grid = Binary grid: 12 dots, counted from 1
sheet-strip-keytag = OneKey KeyTag: 12 dots, counted from 1
sheet-strip-tinyseed = Tinyseed: 12 dots, counted from 1
sheet-strip-punch-card = 11-bit punch card: counted from 0
sheet-strip-letters = Letters
sheet-strip-digits = One digit as dots: 1 and 2 above, 4 and 8 below (Stackbit 1248, hexadecimal)
sheet-strips-list = The English list of BIP-39 with its numbers

## Shares

sheet-title-share = Share
sheet-alone-share = Alone, nothing. Only together with enough other shares of the same set. Keep it away from them.
sheet-reading-share = Enough shares of the set, in any order, go into a program that knows this scheme. Try it before you need it.
sheet-share-scheme = Scheme
sheet-share-place = This share
sheet-share-set = Set
sheet-share-rule = Needed to restore

## How to recover by hand

sheet-title-recover-by-hand = How to get the words back without this program
sheet-recover-first = Do this alone, with no camera in the room. Nobody who offers help needs to see your words.
sheet-recover-need = What you need
sheet-recover-need-offline = A computer or device that is offline. Paper and pencil are enough for most of it.
sheet-recover-need-list = The list of 2048 words of BIP-39, in the language of your phrase. The sheet “reader-strips” has the English one.
sheet-recover-need-wallet = A wallet that takes BIP-39 phrases. A hardware wallet is the safest.
sheet-recover-words = From written words
sheet-recover-words-order = Follow the numbers, not the layout. If there are none, try row by row first, then column by column.
sheet-recover-words-four = Four letters are enough for an English word. A word with three letters has an empty fourth cell.
sheet-recover-words-count = There are 12, 15, 18, 21 or 24 words. Any other count means that words are missing, or that it is another scheme.
sheet-recover-numbers = From numbers
sheet-recover-numbers-base = Find out whether the list is counted from 0 or from 1. The sheet or plate says so, or its maker does.
sheet-recover-numbers-base-detail = A 0 anywhere means from 0. A 2048 anywhere means from 1. Otherwise try both: usually only one passes the checksum.
sheet-recover-numbers-look = Look each number up in the list and write the words down in order.
sheet-recover-numbers-hex = Numbers with the letters A to F are hexadecimal: 4F4 is 4 × 256 + 15 × 16 + 4 = 1268.
sheet-recover-dots = From dots
sheet-recover-dots-twelve = Twelve places in a row (Tinyseed, KeyTag, binary grid): 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1.
sheet-recover-dots-twelve-detail = Add the values of the marked places. The list is counted from 1: oyster is 1024 + 128 + 64 + 32 + 16 + 4 = 1268.
sheet-recover-dots-eleven = Eleven places in a row: the same without 2048, and the list is counted from 0.
sheet-recover-dots-digits = Stackbit 1248: four digits a word, each the sum of its dots. The list is counted from 1, so oyster is 1 2 6 8.
sheet-recover-dots-letters = A to Z: four rows a word, one dot a row. A row without a dot is an empty letter.
sheet-recover-dots-turned = Not one word fits? Turn the plate upside down, or look whether it was copied as in a mirror.
sheet-recover-codes = From QR codes
sheet-recover-codes-seedqr = A SeedQR holds 48 or 96 digits. Every four are one word, counted from 0. Read it offline only.
sheet-recover-codes-compact = A CompactSeedQR holds 16 or 32 bytes. Use a signer that knows it: SeedSigner, Krux and others.
sheet-recover-shares = From shares
sheet-recover-shares-some = One share alone is not a phrase. Collect as many as the sheets say, from one set.
sheet-recover-shares-slip = SLIP-39: 20 or 33 English words. Trezor and other wallets join them directly.
sheet-recover-shares-sskr = SSKR: words of four letters (Bytewords). Blockchain Commons publishes programs that join them.
sheet-recover-shares-xor = Seed XOR: every part looks like a phrase of its own. All parts are needed. Coldcard joins them.
sheet-recover-shares-codex = codex32: text that begins with ms1. It can be joined with paper and pencil; BIP-93 says how.
sheet-recover-check = Before you use it
sheet-recover-check-address = Compare the first address with one that you know. A phrase that passes the checksum may still be another one.
sheet-recover-check-paths = Is the account empty? Look at other accounts and paths before you doubt the words.
sheet-recover-check-passphrase = Some wallets need a passphrase as well. Another passphrase opens another, empty wallet without any warning.
sheet-recover-check-move = If anybody else may have seen the words, move everything to a new phrase today.

## The command

help-sheet = Draw sheets and plate guides at true scale, blank or filled
help-sheet-list = Show which templates there are
help-sheet-draw = Draw a template into a new file
help-sheet-draw-after =
    A sheet is blank unless you say --fill. Then the words are asked for without
    showing them, or read from standard input, and only a consistent phrase is
    printed. Give the file a neutral name: others may see it.

    Examples:
      tanekura sheet draw words-across -o document-1.pdf
          A blank sheet in the order in which MetaMask shows the words.
      tanekura sheet draw seedqr --words 24 --paper letter -o document-1.pdf
          A code to fill in by hand.
      tanekura sheet draw words-down --scale 1.02 -o document-2.pdf
          The ruler of the first print measured 98 mm: 100 divided by 98.
      tanekura sheet draw words-down --fill -o document-3.pdf
          With the words printed in.
help-option-template = What to draw; tanekura sheet list shows the names
help-option-output = The new file. Its ending says what it becomes: .pdf, .svg, or .dxf for metal
help-option-paper = Paper: a4 or letter [a4]
help-option-fill = Print the words into the sheet
help-option-words = For how many words: 12, 15, 18, 21 or 24 [12]
help-option-scale = Factor for a printer that shrinks: 100 divided by what the printed ruler measures
help-option-first-number = The number of the list's first word, where the sheet has numbers
help-option-digits = Word numbers as decimal or hexadecimal [decimal]
help-option-places = Blank QR codes with a grid or with dots [grid]
help-option-card = Size of the folding card: bank or trading [bank]
help-option-plate = Your own plate in millimetres, for example 85x55
help-option-cells = Rows and columns on your own plate, for example 12x2
help-option-corners = Corner radius and hole diameter of your own plate, for example 3x4
help-option-pitch = From mark to mark in millimetres, where the maker does not publish it, for example 4x4
help-option-label = A name to print on the sheet. Nothing secret
help-option-date = The date to print. The program never adds one
help-option-wallet = The wallet and version to print
help-option-copy = Which copy of how many, for example 1/3
help-option-outlines = Letters as outlines in an SVG, for engraving machines
help-option-page = Which page goes into an SVG or DXF file [1]
sheet-drawn = { $count ->
    [one] The file was saved. It has 1 page.
   *[other] The file was saved. It has { $count } pages.
}
sheet-saved-one = The sheet has { $count } pages. The others need files of their own: see --page.
sheet-saved-filled = It holds your words. Keep it off clouds and mail, and remember that printers and spoolers may keep a copy.
sheet-not-drawn = The sheet was not drawn. { $problem }
sheet-not-saved = The sheet was not saved. { $problem }
sheet-ending = This template cannot become a file with this ending.
sheet-ending-do = Use one of these endings: { $values }.
sheet-no-page = The sheet has fewer pages than that.
sheet-no-page-do = Leave --page away, or choose a smaller number.
sheet-fill-inconsistent = Nothing was printed, because the words are not a consistent phrase. A printed sheet would look final.
sheet-fill-ambiguous = Nothing was printed, because the words can be read in more than one list.
sheet-fill-do = See what `tanekura check` says. For words of two lists, name one with --list.
sheet-error-dimensions = These measures leave no room for the marks.
sheet-error-dimensions-do = Check width, height, rows and columns.
sheet-error-not-fillable = This template exists as a blank sheet only.
sheet-error-not-fillable-do = Leave --fill away.
sheet-error-no-template = There is no such template.
sheet-error-no-template-do = See `tanekura sheet list`.
sheet-error-paper = This template does not exist for this paper.
sheet-error-paper-do = Choose the other paper.
sheet-error-scale = The scale must lie between 0.9 and 1.1.
sheet-error-scale-do = Measure the printed ruler. The scale is 100 divided by its length in millimetres.
sheet-error-share-missing = A share sheet cannot be filled with a whole phrase.
sheet-error-share-missing-do = Draw it blank, or let `tanekura split` make shares.
sheet-error-too-long = A text is too long for its place.
sheet-error-too-long-do = Shorten it.
sheet-error-word-count = This template does not exist for this number of words.
sheet-error-word-count-do = See `tanekura sheet list --json` for the numbers it has.
sheet-error-word-list = This format holds numbers of the English list. Another list's words would be read back as another wallet.
sheet-error-word-list-do = Use words-across, words-down or card for words of other lists.
sheet-error-writer = The file could not be put together. This is a fault of the program.
sheet-error-writer-do = Please report it, without any words.
