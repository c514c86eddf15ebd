# Guides for metal plates.

## Names

sheet-title-tiles = Four-letter tiles and stamped plates
sheet-title-stamp-card = Stamping card, bank-card size
sheet-title-dot-matrix = Dot matrix, A to Z
sheet-title-stencil = Alphabet stencil
sheet-title-punch-card = Centre-punch card, 11 bits
sheet-title-stackbit = Stackbit 1248
sheet-title-tinyseed = Tinyseed
sheet-title-keytag = OneKey KeyTag
sheet-title-seedhammer = SeedHammer plates
sheet-title-washers = Washers on a bolt
sheet-title-own-plate = Your own plate

## What a plate made from it restores

sheet-alone-tiles = A plate with all its letters restores the wallet. Whoever sees it can take everything. A passphrase is not on it. When the plate is done and checked, destroy this paper if it is filled.
sheet-alone-stamp-card = A card with all its letters restores the wallet. Whoever sees it can take everything. A passphrase is not on it. When the card is done and checked, destroy this paper if it is filled.
sheet-alone-dot-matrix = A plate with all its dots restores the wallet. Whoever sees it can take everything. A passphrase is not on it. When the plate is done and checked, destroy this paper if it is filled.
sheet-alone-stencil = A card with all its dots restores the wallet. Whoever sees it can take everything. A passphrase is not on it. When the card is done and checked, destroy this paper if it is filled.
sheet-alone-punch-card = A card with all its dots restores the wallet. Dots hide nothing: whoever sees it can take everything. A passphrase is not on it. When the card is done and checked, destroy this paper if it is filled.
sheet-alone-stackbit = A plate with all its dots restores the wallet. Dots hide nothing: whoever sees it can take everything. A passphrase is not on it. When the plate is done and checked, destroy this paper if it is filled.
sheet-alone-tinyseed = A plate with all its dots restores the wallet. Dots hide nothing: whoever sees it can take everything. A passphrase is not on it. When the plate is done and checked, destroy this paper if it is filled.
sheet-alone-keytag = A plate with all its dots restores the wallet. Dots hide nothing: whoever sees it can take everything. A passphrase is not on it. When the plate is done and checked, destroy this paper if it is filled.
sheet-alone-seedhammer = One plate restores the wallet, by its words or by its code. Whoever sees either can take everything. A passphrase is not on it. When the plate is done and checked, destroy this paper if it is filled.
sheet-alone-washers = All washers together restore the wallet; a missing one must be searched for. Whoever sees them can take everything. A passphrase is not on them. Destroy this paper if it is filled.
sheet-alone-own-plate = Plates with all their letters restore the wallet. Whoever sees them can take everything. A passphrase is not on them. When they are done and checked, destroy this paper if it is filled.

## How to read it in thirty years

sheet-reading-tiles = Each row is one word of the BIP-39 list, by its first four letters. A dash or an empty fourth cell means that the word has three letters. No two words begin with the same four letters.
sheet-reading-stamp-card = Each row is one word of the BIP-39 list, by its first four letters, down the left column first. An empty fourth cell means a word of three letters.
sheet-reading-dot-matrix = Four rows are one word: row 1 is its first letter, and the column tells which. An empty fourth row means a word of three letters. Look the four letters up in the BIP-39 list.
sheet-reading-stencil = Four columns are one word: the first column is its first letter, and the row tells which. An empty fourth column means a word of three letters. Look them up in the BIP-39 list.
sheet-reading-punch-card = Each row is one word. Add the values above the punched places; the sum is its number in the BIP-39 list, where the first word is 0. An empty row is the first word.
sheet-reading-stackbit = Each block is one word. Add the punched cells of each group (1, 2, 4, 8) to a digit: thousands, hundreds, tens, units. The number counts from 1 in the BIP-39 list.
sheet-reading-tinyseed = Each row is one word. Add the values above the punched places; the sum is its number in the BIP-39 list, where the first word is 1. No row is empty.
sheet-reading-keytag = Each row is one word. Add the values above the punched places; the sum is its number in the BIP-39 list, where the first word is 1. No row is empty.
sheet-reading-seedhammer = The words stand in the order of their numbers. The square code is a SeedQR: four digits for each word, counted from 0 in the BIP-39 list.
sheet-reading-washers = The number at the top is the word’s place. The letters along the lower half, left to right, are its first four. An empty fourth place means a word of three letters.
sheet-reading-own-plate = Each group is one word of the BIP-39 list, by its first four letters, in the order of the numbers. An empty fourth cell means a word of three letters.

## Number bases, each with a worked example

plate-base-punch-card = From 0: abandon is 0, zoo is 2047. Example: ability is 1, so only the last place is punched.
plate-base-stackbit = From 1: abandon is 0001, zoo is 2048. Example: oyster is 1268: 1, then 2, then 2 + 4, then 8.
plate-base-tinyseed = From 1: abandon is 1, zoo is 2048. Example: amazing is 63 = 32 + 16 + 8 + 4 + 2 + 1.
plate-base-keytag = From 1: abandon is 1, zoo is 2048. Example: amazing is 63 = 32 + 16 + 8 + 4 + 2 + 1; key is 977.

## Captions

plate-front = Front, words { $from } to { $to }
plate-back = Back, words { $from } to { $to }
plate-card = Card, words { $from } to { $to }
plate-plate = Plate, words { $from } to { $to }
plate-enlarged = { $times } times as large, for reading
plate-seedqr = SeedQR
plate-tiles-size = The makers have not published the size of their tiles. Measure yours and draw this sheet again with --pitch, so that the cells lie beside your rails. A word of three letters has a dash in its fourth cell.
plate-stamp-size = Stamps of 2.5 to 3 mm fit one card with 24 words. With stamps of 4 to 5 mm use two cards. Tape the sheet on the card and strike through it, or copy the cells with a scriber.
plate-punch-card-way = The last column is punched in every row. It shows which side is right: that column is on the right and word 1 is at the top. The column before it stays empty.
plate-stackbit-size = The maker has not published the distance of its cells. This plate has 4 mm. Measure yours and draw this sheet again with --pitch.
plate-matrix-size = One dot in each row: the column of the letter. The distance is this program’s own; for a bought plate, measure it and draw this sheet again with --pitch.
plate-stencil-size = One dot in each column: the row of the letter. Cards from 20 to 180 mm can be drawn with --plate.
plate-tinyseed-size = Mark with a centre punch on the true-size picture, then check against the large one. The sizes were measured by users of the plate. Lay yours on the outline before you begin.
plate-keytag-size = Mark with a centre punch on the true-size picture, then check against the large one. The sizes were measured by users of the tag; the hole’s place is approximate.
plate-seedhammer-size = For the engraving machine or for your own hand. The corners of 10 × 10 mm stay free for screws. The first page is the plate of 85 × 85 mm, the second that of 85 × 134 mm.
plate-washers-size = Washers of 25.4 mm with a hole of 6.4 mm and stamps of 3 mm. Put them on the bolt in the order of their numbers and lock the nut.
