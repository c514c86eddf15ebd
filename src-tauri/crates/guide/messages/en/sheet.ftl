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
