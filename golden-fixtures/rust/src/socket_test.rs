use super::*;

#[test]
fn addresses_are_read_as_they_are_printed() {
    for text in ["unix:/run/bus.sock", "unix:bus", "tcp://127.0.0.1:9091", "tcp://[::1]:0"] {
        assert_eq!(Address::of(text).unwrap().to_string(), text);
    }
}

#[test]
fn what_is_no_address_is_refused() {
    for text in ["", "unix:", "tcp://", "tcp://localhost", "/run/bus.sock", "127.0.0.1:9091", "tls://a:1"] {
        let fact = Address::of(text).unwrap_err();
        assert_eq!(fact, format!("{text}: must be unix:/path/of/a.sock or tcp://host:port"));
    }
}
