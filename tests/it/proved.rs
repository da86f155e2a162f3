//! What one scope proves of others: the implementations that the compiler reads, and the table that they are held against.

use std::collections::BTreeSet;
use std::path::Path;

use syn::visit::Visit;

/// Pairs of a marker type and what it proves, by position.
type Pairs = BTreeSet<(usize, usize)>;

/// What generated code says of proofs.
#[derive(Default)]
struct Proofs {
    markers: Vec<syn::Ident>,
    implementations: Vec<(syn::Ident, syn::Ident)>,
    table: Pairs,
}

impl Proofs {
    fn of(catalog: &Path) -> Self {
        let text = std::fs::read(catalog).unwrap();
        let catalog = scopes_core::parse("catalog", &text).unwrap_or_else(|errors| panic!("error: {errors}"));
        let tokens = scopes_core::expand(&catalog, &scopes_core::Options::new("catalog"));
        let mut proofs = Self::default();
        proofs.visit_file(&syn::parse2(tokens).unwrap());
        proofs
    }

    fn implementations(&self) -> Pairs {
        let position = |marker| self.markers.iter().position(|other| other == marker).unwrap();
        self.implementations.iter().map(|(from, to)| (position(from), position(to))).collect()
    }
}

impl Visit<'_> for Proofs {
    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        let (Some((of, _)), syn::Type::Path(marker)) = (&item.trait_, &*item.self_ty) else { return };
        let (Some(of), Some(marker)) = (of.segments.last(), marker.path.get_ident()) else { return };
        match of.ident.to_string().as_str() {
            "Requirement" => self.markers.push(marker.clone()),
            "Implies" => self.implementations.push((marker.clone(), argument(&of.arguments))),
            _ => syn::visit::visit_item_impl(self, item),
        }
    }

    fn visit_impl_item_const(&mut self, item: &syn::ImplItemConst) {
        if item.ident == "PROVED" {
            Table(&mut self.table).visit_expr(&item.expr);
        }
    }
}

fn argument(arguments: &syn::PathArguments) -> syn::Ident {
    let syn::PathArguments::AngleBracketed(arguments) = arguments else { panic!("`Implies` without a scope") };
    match arguments.args.first() {
        Some(syn::GenericArgument::Type(syn::Type::Path(implied))) => implied.path.get_ident().unwrap().clone(),
        _ => panic!("`Implies` of something else than a scope"),
    }
}

/// Reads the entries of the table.
struct Table<'p>(&'p mut Pairs);

impl Visit<'_> for Table<'_> {
    fn visit_expr_struct(&mut self, entry: &syn::ExprStruct) {
        let scope = number(&entry.fields.first().unwrap().expr);
        let mut ranges = Ranges(Vec::new());
        ranges.visit_expr_struct(entry);
        self.0.extend(ranges.0.into_iter().flatten().map(|implied| (scope, implied)));
    }
}

struct Ranges(Vec<std::ops::Range<usize>>);

impl Visit<'_> for Ranges {
    fn visit_expr_range(&mut self, range: &syn::ExprRange) {
        let (Some(start), Some(end)) = (&range.start, &range.end) else { panic!("a range without an end") };
        self.0.push(number(start)..number(end));
    }
}

fn number(expr: &syn::Expr) -> usize {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => number.base10_parse().unwrap(),
        _ => panic!("not a number"),
    }
}

/// Were a pair in the table only, `narrow` would not compile; were it an implementation only, a call of `narrow` would be refused
/// where it is built.
#[test]
fn the_table_says_what_the_implementations_say() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalogs =
        ["catalogs/seismic", "catalogs/feedback", "catalogs/agents", "tests/fixtures/every_key", "tests/fixtures/wide"];
    let mut seen = 0;
    for catalog in catalogs {
        let proofs = Proofs::of(&root.join(catalog).with_extension("toml"));
        assert_eq!(proofs.table, proofs.implementations(), "{catalog}");
        assert_eq!(proofs.table.len(), proofs.implementations.len(), "{catalog}");
        seen += proofs.table.len();
    }
    assert!(seen > 10, "{seen}");
}
