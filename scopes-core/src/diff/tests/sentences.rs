//! Each kind of change as a sentence.

use super::pairs::each;

/// The sentence of each kind, of the pairs of catalogs that show its verdicts.
#[test]
fn a_change_is_a_sentence() {
    let said: Vec<_> = each().into_iter().map(|change| format!("{}: {change}", change.id)).collect();
    assert_eq!(said.join("\n"), SAID.trim());
}

const SAID: &str = r#"
scope-added: scope `c` is new
scope-added: scope `b` is new
scope-removed: scope `b` is gone
scope-renamed: scope `b` is called `c` now
scope-renamed: scope `b` is called `c` now
scope-split: scope `b` is an alias for `c`, `d` now
scope-split: scope `b` is an alias for `a`, `c` now
alias-added: alias `z` is new, and stands for `a`
alias-added: alias `b` is new, and stands for `a`
alias-removed: alias `z` is gone, which stood for `a`
alias-retargeted: alias `z` stands for `a`, `b` now, and stood for `a` before
implication-added: scope `a` implies `b` now
implication-added: scope `a` implies `c` now
implication-removed: scope `a` does not imply `b` any more
narrow-lost: a proof of scope `a` does not prove `b` any more
sensitive-added: scope `a` is sensitive now
sensitive-removed: scope `a` is not sensitive now
sensitive-removed: scope `c` is not sensitive now
preset-added: preset `p` is new, and gives `a`
preset-removed: preset `p` is gone, which gave `a`
preset-widened: preset `p` gives `b` now
preset-widened: preset `p` gives `c` now
preset-widened: preset `p` gives `c` now
preset-narrowed: preset `p` does not give `b` any more
preset-gained-sensitive: preset `p` gives sensitive scopes now, `a`, and gave none before
preset-optional-changed: what may be added to preset `p` is nothing now, and was `b` before
preset-optional-changed: what may be added to preset `p` is `b` now, and was nothing before
preset-optional-changed: what may be added to preset `p` is `c` now, and was nothing before
role-added: role `x` is new, and keeps `b`
role-added: role `m` is new, and keeps `a`
role-removed: role `m` is gone, which kept `a`
role-removed: role `m` is gone, which kept `a`
role-widened: role `m` keeps `b` now
role-narrowed: role `o` does not keep `b` any more
actor-added: actor `w` is new, and keeps `a`, `b`
actor-added: actor `u` is new, and keeps `a`
actor-added: actor `u` is new, and keeps `a`, `b`
actor-removed: actor `u` is gone, which kept `a`
actor-removed: actor `v` is gone, which kept `a`, `b`
actor-removed: actor `v` is gone, which kept `a`, `b`
actor-widened: actor `u` keeps `b` now
actor-narrowed: actor `v` does not keep `a` any more
cap-lifted: the roles of the user do not cap actor `v` any more
cap-added: the roles of the user cap actor `v` now
scope-gated: scope `b` is behind gate `g` now, and was behind no gate before
scope-ungated: scope `b` is behind no gate now, and was behind gate `g` before
scope-gated: scope `a` is behind gate `g` now, and was behind no gate before
scope-ungated: scope `a` is behind no gate now, and was behind gate `g` before
gate-added: gate `h` is new
gate-added: gate `g` is new
gate-removed: gate `g` is gone
gate-env-changed: gate `g` is opened by `H` now, and was opened by `G` before
declared-on: apps declare their scopes now
declared-off: apps do not declare their scopes any more
endpoint-added: endpoint `GET /x` is new, and asks for `a` and `b`
endpoint-added: endpoint `GET /x/one` is new, and asks for `a`
endpoint-added: endpoint `GET /x/one` is new, and asks for `a` and `b`
endpoint-removed: endpoint `GET /x/one` is gone, which asked for `a` and `b`
endpoint-removed: endpoint `GET /x` is gone, which asked for `a` and `b`
endpoint-weakened: endpoint `GET /x` asks for `a` now, and asked for `a` and `b` before
endpoint-strengthened: endpoint `GET /x` asks for `a` and `b` now, and asked for `a` or `b` before
endpoint-now-public: endpoint `GET /x` needs no token now, and asked for `a` and `b` before
endpoint-now-authenticated: endpoint `GET /x` needs any token now, and asked for `a` and `b` before
alternatives-reordered: endpoint `GET /x` names its alternatives in another order: `b` or `a`
alternatives-changed: endpoint `GET /x` asks for `a` or `b` now, and asked for `a` before
optional-added: endpoint `GET /x` shows or allows more with `b` now
optional-removed: endpoint `GET /x` does not show or allow more with `b` any more
effective-widened: `x` conveys more than before, though no other change says so
effective-narrowed: `b` conveys less than before, though no other change says so
order-changed: scopes stand in another order, `a` among them
path-changed: scope `a` is `x::y` in Rust now, and was `a` before
path-retargeted: path `a` leads to `b` in Rust now, and led to `a` before
path-retargeted: path `z` leads to `z` in Rust now, and led to `a`, `b` before
path-retargeted: path `Role::M` leads to `a`, `b` in Rust now, and led to `a` before
path-retargeted: path `b` leads to `a` in Rust now, and led to `b` before
deprecated-added: scope `a` is deprecated now: use b
group-changed: group `g` has `b` now, and had `a` before
text-changed: scope `a` says "A" now, and said nothing before
bits-pinned: 2 names have fixed numbers now
bits-unpinned: 2 names had fixed numbers before, and none has one now
bit-reused: number 1 is that of `c` now, and was that of `b` before
bit-moved: number 0 is that of `c` now, and was that of `a` before
next-bit-lowered: `next_bit` is 1 now, and was 2 before
"#;
