//! SHA-512's compression, written once over [`Lanes`].
//!
//! Two forms: [`compress`] takes any block; [`Key::compress_64`] takes the block that PBKDF2 and HMAC meet again
//! and again, 64 bytes after one whole block, whose other half never changes. There the constant words are
//! folded into the constants of the rounds and the terms of the schedule that they would feed are left out, and
//! what the first rounds need of the key is prepared once ([`Key`]). Per compression that leaves 1991 of 2072
//! operations (docs/speed.md counts them). Standard: FIPS 180-4.

use super::face::Lanes;

/// Where SHA-512 begins.
pub(super) const INITIAL: [u64; 8] = [
    0x6a09_e667_f3bc_c908,
    0xbb67_ae85_84ca_a73b,
    0x3c6e_f372_fe94_f82b,
    0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1,
    0x9b05_688c_2b3e_6c1f,
    0x1f83_d9ab_fb41_bd6b,
    0x5be0_cd19_137e_2179,
];

/// The constants of the rounds.
#[rustfmt::skip]
static ROUNDS: [u64; 80] = [
    0x428a_2f98_d728_ae22, 0x7137_4491_23ef_65cd, 0xb5c0_fbcf_ec4d_3b2f, 0xe9b5_dba5_8189_dbbc,
    0x3956_c25b_f348_b538, 0x59f1_11f1_b605_d019, 0x923f_82a4_af19_4f9b, 0xab1c_5ed5_da6d_8118,
    0xd807_aa98_a303_0242, 0x1283_5b01_4570_6fbe, 0x2431_85be_4ee4_b28c, 0x550c_7dc3_d5ff_b4e2,
    0x72be_5d74_f27b_896f, 0x80de_b1fe_3b16_96b1, 0x9bdc_06a7_25c7_1235, 0xc19b_f174_cf69_2694,
    0xe49b_69c1_9ef1_4ad2, 0xefbe_4786_384f_25e3, 0x0fc1_9dc6_8b8c_d5b5, 0x240c_a1cc_77ac_9c65,
    0x2de9_2c6f_592b_0275, 0x4a74_84aa_6ea6_e483, 0x5cb0_a9dc_bd41_fbd4, 0x76f9_88da_8311_53b5,
    0x983e_5152_ee66_dfab, 0xa831_c66d_2db4_3210, 0xb003_27c8_98fb_213f, 0xbf59_7fc7_beef_0ee4,
    0xc6e0_0bf3_3da8_8fc2, 0xd5a7_9147_930a_a725, 0x06ca_6351_e003_826f, 0x1429_2967_0a0e_6e70,
    0x27b7_0a85_46d2_2ffc, 0x2e1b_2138_5c26_c926, 0x4d2c_6dfc_5ac4_2aed, 0x5338_0d13_9d95_b3df,
    0x650a_7354_8baf_63de, 0x766a_0abb_3c77_b2a8, 0x81c2_c92e_47ed_aee6, 0x9272_2c85_1482_353b,
    0xa2bf_e8a1_4cf1_0364, 0xa81a_664b_bc42_3001, 0xc24b_8b70_d0f8_9791, 0xc76c_51a3_0654_be30,
    0xd192_e819_d6ef_5218, 0xd699_0624_5565_a910, 0xf40e_3585_5771_202a, 0x106a_a070_32bb_d1b8,
    0x19a4_c116_b8d2_d0c8, 0x1e37_6c08_5141_ab53, 0x2748_774c_df8e_eb99, 0x34b0_bcb5_e19b_48a8,
    0x391c_0cb3_c5c9_5a63, 0x4ed8_aa4a_e341_8acb, 0x5b9c_ca4f_7763_e373, 0x682e_6ff3_d6b2_b8a3,
    0x748f_82ee_5def_b2fc, 0x78a5_636f_4317_2f60, 0x84c8_7814_a1f0_ab72, 0x8cc7_0208_1a64_39ec,
    0x90be_fffa_2363_1e28, 0xa450_6ceb_de82_bde9, 0xbef9_a3f7_b2c6_7915, 0xc671_78f2_e372_532b,
    0xca27_3ece_ea26_619c, 0xd186_b8c7_21c0_c207, 0xeada_7dd6_cde0_eb1e, 0xf57d_4f7f_ee6e_d178,
    0x06f0_67aa_7217_6fba, 0x0a63_7dc5_a2c8_98a6, 0x113f_9804_bef9_0dae, 0x1b71_0b35_131c_471b,
    0x28db_77f5_2304_7d84, 0x32ca_ab7b_40c7_2493, 0x3c9e_be0a_15c9_bebc, 0x431d_67c4_9c10_0d4c,
    0x4cc5_d4be_cb3e_42b6, 0x597f_299c_fc65_7e2a, 0x5fcb_6fab_3ad6_faec, 0x6c44_198c_4a47_5817,
];

/// The ninth word of a block with a 64-byte message: the one bit that ends it.
const END: u64 = 1 << 63;
/// The sixteenth: 64 bytes after a block of 128, in bits.
const LENGTH: u64 = (128 + 64) * 8;

/// The constants of the rounds 8 to 15 with those words already added.
static ENDED: [u64; 8] = [
    ROUNDS[8].wrapping_add(END),
    ROUNDS[9],
    ROUNDS[10],
    ROUNDS[11],
    ROUNDS[12],
    ROUNDS[13],
    ROUNDS[14],
    ROUNDS[15].wrapping_add(LENGTH),
];

/// What the constant words give to the schedule: σ0 and σ1 of them, and themselves.
static FOLDED: [u64; 5] = [small0(END), END, small0(LENGTH), LENGTH, small1(LENGTH)];

const fn small0(x: u64) -> u64 {
    x.rotate_right(1) ^ x.rotate_right(8) ^ (x >> 7)
}

const fn small1(x: u64) -> u64 {
    x.rotate_right(19) ^ x.rotate_right(61) ^ (x >> 6)
}

/// One round; `$sum` is h with the word and the round's constant. `$between` holds b ⊕ c, and afterwards what is
/// b ⊕ c to the next round.
macro_rules! round {
    ($between:ident, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident, $sum:expr) => {
        let sum = $sum.add($e.choose($f, $g)).add($e.big1());
        $d = $d.add(sum);
        let front = $a.xor($b);
        $h = sum.add($a.majority($b, $c, front, $between)).add($a.big0());
        $between = front;
    };
}

/// Eight rounds, after which the names stand where they stood. Each word is made when its round needs it.
macro_rules! eight {
    ($between:ident, $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident,
     $w0:expr, $w1:expr, $w2:expr, $w3:expr, $w4:expr, $w5:expr, $w6:expr, $w7:expr) => {
        round!($between, $a $b $c $d $e $f $g $h, $h.add($w0));
        round!($between, $h $a $b $c $d $e $f $g, $g.add($w1));
        round!($between, $g $h $a $b $c $d $e $f, $f.add($w2));
        round!($between, $f $g $h $a $b $c $d $e, $e.add($w3));
        round!($between, $e $f $g $h $a $b $c $d, $d.add($w4));
        round!($between, $d $e $f $g $h $a $b $c, $c.add($w5));
        round!($between, $c $d $e $f $g $h $a $b, $b.add($w6));
        round!($between, $b $c $d $e $f $g $h $a, $a.add($w7));
    };
}

/// The rounds from `$first` × 16 on, whose words come from the sixteen before.
macro_rules! scheduled {
    ($between:ident, $machine:ident, $w:ident, $first:literal,
     $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident) => {
        macro_rules! next {
            ($k:ident, $i:literal) => {{
                let word = V::fetch(&$w[$i])
                    .add(V::fetch(&$w[($i + 1) & 15]).small0())
                    .add(V::fetch(&$w[($i + 9) & 15]))
                    .add(V::fetch(&$w[($i + 14) & 15]).small1());
                word.keep(&mut $w[$i]);
                word.add(V::splat($machine, $k[$i]))
            }};
        }
        let (sixteens, _) = ROUNDS.as_chunks::<16>();
        for k in sixteens.iter().skip($first) {
            eight!($between, $a $b $c $d $e $f $g $h,
                next!(k, 0), next!(k, 1), next!(k, 2), next!(k, 3),
                next!(k, 4), next!(k, 5), next!(k, 6), next!(k, 7));
            eight!($between, $a $b $c $d $e $f $g $h,
                next!(k, 8), next!(k, 9), next!(k, 10), next!(k, 11),
                next!(k, 12), next!(k, 13), next!(k, 14), next!(k, 15));
        }
    };
}

/// The state after `block`.
#[inline(always)]
pub(super) fn compress<V: Lanes>(machine: V::Machine, state: &[V; 8], block: &[V; 16]) -> [V; 8] {
    let mut w = *block;
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    let mut between = b.xor(c);
    macro_rules! given {
        ($i:literal) => {
            w[$i].add(V::splat(machine, ROUNDS[$i]))
        };
    }
    eight!(between, a b c d e f g h,
        given!(0), given!(1), given!(2), given!(3), given!(4), given!(5), given!(6), given!(7));
    eight!(between, a b c d e f g h,
        given!(8), given!(9), given!(10), given!(11), given!(12), given!(13), given!(14), given!(15));
    scheduled!(between, machine, w, 1, a b c d e f g h);
    sum(state, [a, b, c, d, e, f, g, h])
}

/// The state after the block of a key, and what the first four rounds after it can know beforehand.
#[derive(Clone, Copy)]
pub(super) struct Key<V> {
    state: [V; 8],
    /// After the first round without its word: the new e and the new a.
    e1: V,
    a1: V,
    /// g, f and e with the constants of the rounds that use them as h.
    g1: V,
    f2: V,
    e3: V,
}

impl<V: Lanes> Key<V> {
    /// Prepares `state`.
    #[inline(always)]
    pub(super) fn new(machine: V::Machine, state: [V; 8]) -> Self {
        let [a, b, c, d, e, f, g, h] = state;
        let k = |i: u64| V::splat(machine, i);
        let sum = h.add(k(ROUNDS[0])).add(e.choose(f, g)).add(e.big1());
        Self {
            state,
            e1: d.add(sum),
            a1: sum.add(a.majority(b, c, a.xor(b), b.xor(c))).add(a.big0()),
            g1: g.add(k(ROUNDS[1])),
            f2: f.add(k(ROUNDS[2])),
            e3: e.add(k(ROUNDS[3])),
        }
    }

    /// The state after the key's block.
    #[inline(always)]
    pub(super) fn state(&self) -> &[V; 8] {
        &self.state
    }

    /// The state after a message of 64 bytes and its padding.
    #[inline(always)]
    pub(super) fn compress_64(&self, machine: V::Machine, message: &[V; 8]) -> [V; 8] {
        let [mut a, mut b, mut c, _, mut e, mut f, _, _] = self.state;
        let [w0, w1, w2, w3, w4, w5, w6, w7] = *message;
        macro_rules! given {
            ($w:ident, $i:literal) => {
                $w.add(V::splat(machine, ROUNDS[$i]))
            };
        }
        macro_rules! folded {
            ($i:literal) => {
                V::splat(machine, FOLDED[$i])
            };
        }
        // Round 0 is prepared but for its word.
        let mut d = self.e1.add(w0);
        let mut h = self.a1.add(w0);
        let mut g;
        let mut between = a.xor(b);
        round!(between, h a b c d e f g, self.g1.add(w1));
        round!(between, g h a b c d e f, self.f2.add(w2));
        round!(between, f g h a b c d e, self.e3.add(w3));
        round!(between, e f g h a b c d, d.add(given!(w4, 4)));
        round!(between, d e f g h a b c, c.add(given!(w5, 5)));
        round!(between, c d e f g h a b, b.add(given!(w6, 6)));
        round!(between, b c d e f g h a, a.add(given!(w7, 7)));
        let ended = |i: u64| V::splat(machine, i);
        eight!(between, a b c d e f g h,
            ended(ENDED[0]), ended(ENDED[1]), ended(ENDED[2]), ended(ENDED[3]),
            ended(ENDED[4]), ended(ENDED[5]), ended(ENDED[6]), ended(ENDED[7]));
        // The schedule's first sixteen words, without the terms that are zero.
        let mut w = [w0; 16];
        macro_rules! next {
            ($i:literal, $value:expr) => {{
                let word = $value;
                word.keep(&mut w[$i]);
                word.add(V::splat(machine, ROUNDS[$i + 16]))
            }};
        }
        macro_rules! at {
            ($i:literal) => {
                V::fetch(&w[$i])
            };
        }
        eight!(between, a b c d e f g h,
            next!(0, w0.add(w1.small0())),
            next!(1, w1.add(w2.small0()).add(folded!(4))),
            next!(2, w2.add(w3.small0()).add(at!(0).small1())),
            next!(3, w3.add(w4.small0()).add(at!(1).small1())),
            next!(4, w4.add(w5.small0()).add(at!(2).small1())),
            next!(5, w5.add(w6.small0()).add(at!(3).small1())),
            next!(6, w6.add(w7.small0()).add(at!(4).small1()).add(folded!(3))),
            next!(7, w7.add(at!(5).small1()).add(at!(0)).add(folded!(0))));
        eight!(between, a b c d e f g h,
            next!(8, at!(6).small1().add(at!(1)).add(folded!(1))),
            next!(9, at!(7).small1().add(at!(2))),
            next!(10, at!(8).small1().add(at!(3))),
            next!(11, at!(9).small1().add(at!(4))),
            next!(12, at!(10).small1().add(at!(5))),
            next!(13, at!(11).small1().add(at!(6))),
            next!(14, at!(12).small1().add(at!(7)).add(folded!(2))),
            next!(15, at!(13).small1().add(at!(8)).add(at!(0).small0()).add(folded!(3))));
        scheduled!(between, machine, w, 2, a b c d e f g h);
        sum(&self.state, [a, b, c, d, e, f, g, h])
    }
}

#[inline(always)]
fn sum<V: Lanes>(state: &[V; 8], rounds: [V; 8]) -> [V; 8] {
    let [s0, s1, s2, s3, s4, s5, s6, s7] = *state;
    let [a, b, c, d, e, f, g, h] = rounds;
    [s0.add(a), s1.add(b), s2.add(c), s3.add(d), s4.add(e), s5.add(f), s6.add(g), s7.add(h)]
}
