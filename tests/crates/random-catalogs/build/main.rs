//! Makes up catalogs, generates the code of each as a build script would, and writes down beside it what its text says.
//!
//! The same seed makes the same catalogs. `RANDOM_CATALOGS_SEED` gives another one.

mod catalog;
mod code;
mod model;
mod names;
mod random;
mod text;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use quote::{format_ident, quote};

use catalog::Catalog;
use random::Random;

const SEED: u64 = 0x5c09_e5ca_7a10_6001;
const VARIABLE: &str = "RANDOM_CATALOGS_SEED";
/// Each combination of declaration, roles, actors and gates three times.
const CATALOGS: usize = 48;

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rerun-if-changed=build");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Box<dyn std::error::Error>> {
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets `OUT_DIR` for build scripts"))?;
    let folder = Path::new(&folder);
    let seed = env::var(VARIABLE).map_or(Ok(SEED), |seed| seed.parse())?;
    let mut random = Random::new(seed);
    let (mut modules, mut cases) = (Vec::new(), Vec::new());
    for number in 0..CATALOGS {
        let catalog = Catalog::random(number, &mut random);
        let text = text::write(&catalog);
        let code = code::generate(&catalog, &text).map_err(|error| format!("{error}\nin the catalog\n{text}"))?;
        let (module, file) = (format_ident!("{}", catalog.name), format!("/{}.rs", catalog.name));
        fs::write(folder.join(&file[1..]), code.to_string())?;
        let model = model::write(&catalog, &text);
        modules.push(quote!(mod #module { include!(concat!(env!("OUT_DIR"), #file)); }));
        cases.push(quote!(Case { catalog: &#model, library: &ByScope::<#module::Scope>::NEW }));
    }
    let list = quote! {
        #(#modules)*
        /// Every catalog.
        pub static CASES: &[Case] = &[#(#cases),*];
    };
    fs::write(folder.join("cases.rs"), list.to_string())?;
    Ok(())
}
