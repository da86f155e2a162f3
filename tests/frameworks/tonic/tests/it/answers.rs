//! Answers to calls of methods with one message.

use scopes::ProtectedResourceMetadata;
use scopes::tonic::requirements;
use serde_json::json;
use testing_support::{Keys, Log};
use tonic::Code;
use with_tonic::Library;

use crate::calling::{
    Answer, Authentication, Call, METADATA, absent, bearer, call, call_with, invalid, missing, refused, request, run,
    seen, shelves, start,
};

#[test]
fn methods_answer_whom_they_may() {
    let (keys, others) = (Keys::new(), Keys::new());
    let bearer_for = |scope: &str| bearer(&keys, scope, 1);
    let ok = |name: &str| Answer::Ok(name.to_owned());
    let (view, manage, search) = ("seismic.library.view", "seismic.library.manage", "seismic.search");
    let each = |answer: fn(&str) -> Answer| [view, manage, search].map(answer);
    let (absent, invalid) = (|| each(absent), || each(invalid));
    let table: Vec<(Vec<String>, [Answer; 3])> = vec![
        (vec![], absent()),
        (vec!["Basic dXNlcjpwYXNz".to_owned()], absent()),
        (vec!["Bearer garbage".to_owned()], invalid()),
        (vec!["Bearer not a token".to_owned()], invalid()),
        (vec!["Bearer".to_owned()], invalid()),
        (vec![bearer_for(view), bearer_for(view)], invalid()),
        (vec![bearer(&keys, manage, -1)], invalid()),
        (vec![bearer(&others, manage, 1)], invalid()),
        (vec![bearer_for("")], [missing(view), missing(manage), missing(search)]),
        (vec![bearer_for("seismic.everything")], [missing(view), missing(manage), missing(search)]),
        (vec![bearer_for("seismic.self.manage")], [missing(view), missing(manage), missing(search)]),
        (vec![bearer_for("seismic.search")], [missing(view), missing(manage), ok("nothing like shelves")]),
        (vec![bearer_for(view)], [ok("all of shelves"), missing(manage), ok("nothing like shelves")]),
        (vec![bearer_for(manage)], [ok("all of shelves"), ok("shelves"), ok("nothing like shelves")]),
    ];
    run(async {
        for authentication in [Authentication::Interceptor, Authentication::Layer] {
            let address = start(authentication, &keys).await;
            for (headers, expected) in &table {
                let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
                for (method, expected) in [Call::List, Call::Rename, Call::Find].into_iter().zip(expected) {
                    let found = call(address, method, &headers).await.map_err(|status| seen(&status));
                    assert_eq!(found, *expected, "{authentication:?} {method:?} {headers:?}");
                }
            }
        }
    });
}

#[test]
fn challenges_say_where_the_service_describes_itself() {
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::LayerWithMetadata, &keys).await;
        let status = call(address, Call::List, &[]).await.unwrap_err();
        assert_eq!(
            seen(&status).2,
            Some(format!(r#"Bearer scope="seismic.library.view", resource_metadata="{METADATA}""#))
        );
        let token = bearer(&keys, "", 1);
        let status = call(address, Call::List, &[&token]).await.unwrap_err();
        let challenge = r#"Bearer error="insufficient_scope", scope="seismic.library.view", resource_metadata="#;
        assert_eq!(seen(&status).2, Some(format!(r#"{challenge}"{METADATA}""#)));
    });
}

/// The challenge of a scope that is missing, where the service describes itself and accumulates.
fn challenge_with_all(scopes: &str) -> String {
    format!(r#"Bearer error="insufficient_scope", scope="{scopes}", resource_metadata="{METADATA}""#)
}

#[test]
fn a_refusal_by_a_method_is_completed_by_the_layer() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::LayerWithMetadata, &keys).await;
        let token = bearer(&keys, "seismic.library.view", 1);
        let refused = async |method| {
            let status = call(address, method, &[&token]).await.unwrap_err();
            let [line] = &log.take_at(tracing::Level::INFO)[..] else { panic!("{method:?}: not one line") };
            (seen(&status), line.clone())
        };
        let (of_a_guard, line) = refused(Call::Rename).await;
        let challenge = challenge_with_all("seismic.library.view seismic.library.manage");
        assert_eq!(of_a_guard.2, Some(challenge));
        let everything = bearer(&keys, "seismic.library.manage", 1);
        for (method, name) in [(Call::Check, "Library/Check "), (Call::CheckSet, "Library/CheckSet ")] {
            let expected = line.replace("Library/Rename ", name);
            assert_eq!(refused(method).await, (of_a_guard.clone(), expected));
            assert_eq!(call(address, method, &[&everything]).await.unwrap(), "shelves");
        }
    });
}

/// An interceptor sees no answers: what a method refuses by itself stays as it is.
#[test]
fn an_interceptor_of_ones_own_says_what_challenges_ask_for() {
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::OwnInterceptor, &keys).await;
        let token = bearer(&keys, "seismic.library.view", 1);
        let status = call(address, Call::Rename, &[&token]).await.unwrap_err();
        assert_eq!(seen(&status).2, Some(challenge_with_all("seismic.library.view seismic.library.manage")));
        for method in [Call::Check, Call::CheckSet] {
            let found = call(address, method, &[&token]).await.map_err(|status| seen(&status));
            assert_eq!(found, missing("seismic.library.manage"));
        }
    });
}

#[test]
fn a_verifier_that_cannot_tell_is_no_refusal_of_the_token() {
    run(async {
        for authentication in [Authentication::Failing, Authentication::FailingLayer] {
            let address = start(authentication, &Keys::new()).await;
            for method in [Call::List, Call::Rename, Call::Find] {
                let found = call(address, method, &["Bearer token"]).await.map_err(|status| seen(&status));
                let expected = refused(Code::Unavailable, "the service cannot find out whether the token is good", "");
                assert_eq!(found, expected, "{authentication:?} {method:?}");
            }
            assert_eq!(
                call(address, Call::List, &[]).await.map_err(|status| seen(&status)),
                absent("seismic.library.view")
            );
        }
    });
}

#[test]
fn where_nobody_can_say_who_calls_nobody_passes() {
    run(async {
        let keys = Keys::new();
        let token = bearer(&keys, "seismic.library.manage", 1);
        for authentication in [Authentication::Nobody, Authentication::OtherInterceptor, Authentication::OtherLayer] {
            let address = start(authentication, &keys).await;
            for method in [Call::List, Call::Rename, Call::Find, Call::WhoAmI, Call::Check, Call::CheckHere] {
                for authorization in [&[][..], &["Bearer garbage"], &[&token]] {
                    let found = call(address, method, authorization).await.map_err(|status| seen(&status));
                    let expected = refused(Code::Internal, "the service cannot check credentials", "");
                    assert_eq!(found, expected, "{authentication:?} {method:?} {authorization:?}");
                }
            }
            assert_eq!(call(address, Call::Health, &[]).await.unwrap(), "up");
        }
    });
}

/// Only a layer reads other places than the header.
#[test]
fn credentials_in_two_places_are_no_credentials() {
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::Layer, &keys).await;
        let token = bearer(&keys, "seismic.library.manage", 1);
        let with_key = |authorization: &[&str]| {
            let mut request = request(shelves(), authorization);
            request.metadata_mut().insert("x-key", token["Bearer ".len()..].parse().unwrap());
            request
        };
        assert_eq!(call_with(address, Call::List, with_key(&[])).await.unwrap(), "all of shelves");
        for method in [Call::List, Call::WhoAmI, Call::Check, Call::CheckHere] {
            let status = call_with(address, method, with_key(&[&token])).await.unwrap_err();
            let expected = (
                Code::InvalidArgument,
                "the request carries credentials in more than one place".to_owned(),
                Some(r#"Bearer error="invalid_request""#.to_owned()),
            );
            assert_eq!(seen(&status), expected, "{method:?}");
        }
    });
}

#[test]
fn a_valid_token_is_enough_where_nothing_more_is_asked_for() {
    run(async {
        let keys = Keys::new();
        let token = |scope: &str| bearer(&keys, scope, 1);
        for authentication in [Authentication::Interceptor, Authentication::Layer] {
            let address = start(authentication, &keys).await;
            let ask = async |authorization: &[&str]| {
                call(address, Call::WhoAmI, authorization).await.map_err(|status| seen(&status))
            };
            assert_eq!(ask(&[&token("nothing")]).await, Ok("somebody, manages: false".to_owned()));
            assert_eq!(ask(&[&token("seismic.library.manage")]).await, Ok("somebody, manages: true".to_owned()));
            assert_eq!(ask(&[]).await, absent(""));
            assert_eq!(ask(&["Bearer garbage"]).await, invalid(""));
            for authorization in [&[][..], &["Bearer garbage"]] {
                assert_eq!(call(address, Call::Health, authorization).await.unwrap(), "up");
            }
        }
        let address = start(Authentication::Failing, &keys).await;
        let status = call(address, Call::WhoAmI, &["Bearer token"]).await.unwrap_err();
        assert_eq!(status.code(), Code::Unavailable);
        assert_eq!(call(address, Call::Health, &["Bearer token"]).await.unwrap(), "up");
    });
}

#[test]
fn a_service_lists_its_methods_and_what_they_ask_for() {
    let routes = requirements::<Library, _>(with_tonic::protocol::library_server::SERVICE_NAME);
    let shown: Vec<String> = routes.iter().map(|route| format!("{route:#}")).collect();
    assert_eq!(
        shown,
        [
            "POST /library.Library/List: seismic.library.view",
            "POST /library.Library/Rename: seismic.library.manage",
            "POST /library.Library/Find: any(seismic.search, seismic.library.view)",
            "POST /library.Library/WhoAmI: any valid token, more with seismic.library.manage",
            "POST /library.Library/Health: public (the load balancer asks without a token)",
            "POST /library.Library/Check: any valid token",
            "POST /library.Library/CheckSet: any valid token",
            "POST /library.Library/CheckHere: public (the check stands in the body)",
        ]
    );
    assert_eq!(routes[0].methods(), ["POST"]);
}

/// Clients ask for it over plain HTTP, of what answers that beside the server.
#[test]
fn the_description_for_clients_is_made_of_the_methods() {
    let resource = ProtectedResourceMetadata::new("https://library.example.com").unwrap();
    let resource = resource.authorization_server("https://login.example.com");

    let routes = requirements::<Library, _>(with_tonic::protocol::library_server::SERVICE_NAME);
    let document = resource.document(&routes);

    let expected = json!({
        "resource": "https://library.example.com",
        "authorization_servers": ["https://login.example.com"],
        "scopes_supported": ["seismic.library.manage", "seismic.library.view", "seismic.search"],
        "bearer_methods_supported": ["header"]
    });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&document).unwrap(), expected);
}
