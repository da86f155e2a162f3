#![forbid(unsafe_code)]

mod own {
    scopes::scopes!(toml = "[catalog]\nname = \"own\"\n[scopes]\n\"books:burn\" = \"\"\n");
}
use own::books;

fn main() {
    acme_library::burn(own::Token::new(own::ScopeSet::all()).authorize::<books::Burn>().unwrap());
}
