use super::*;

fn of(text: &str) -> Result<String, String> {
    FieldType::of_contract(text, None).map(|ty| ty.to_string())
}

#[test]
fn every_type_is_read_and_written_in_one_spelling() {
    let scalars = "u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 f32 f64 bool".split(' ');
    for scalar in scalars {
        assert_eq!(of(scalar).unwrap(), scalar);
        if scalar != "u8" {
            assert_eq!(of(&format!("[{scalar};3]")).unwrap(), format!("[{scalar}; 3]"));
            let vec = FieldType::of_contract(&format!("Vec<{scalar}>"), Some(3)).unwrap();
            assert_eq!(vec.to_string(), format!("Vec<{scalar}>(3)"));
        }
    }
    assert_eq!(of("U256").unwrap(), "U256");
    assert_eq!(of("[u8; 20]").unwrap(), "[u8; 20]");
    assert_eq!(of(" [ [ u8 ;20 ] ; 0x06 ] ").unwrap(), "[[u8; 20]; 6]");
    assert_eq!(of("[U256; 2]").unwrap(), "[U256; 2]");
    assert_eq!(of("Vec< [u8;32] >").unwrap(), "Vec<[u8; 32]>(4)");
}

#[test]
fn capacities_have_the_defaults_of_the_contract() {
    assert_eq!(of("String").unwrap(), "String(32)");
    assert_eq!(of("Vec<u8>").unwrap(), "Vec<u8>(16)");
    assert_eq!(of("Vec<[u8; 20]>").unwrap(), "Vec<[u8; 20]>(4)");
    assert_eq!(FieldType::of_contract("String", Some(0)).unwrap().capacity(), Some(0));
    assert_eq!(FieldType::of_contract("Vec<u8>", Some(65535)).unwrap().capacity(), Some(65535));
    for text in ["Vec<u16>", "Vec<bool>", "Vec<U256>"] {
        assert_eq!(of(text).unwrap_err(), format!("{text} needs the rule 'max_length'"));
    }
    assert!(FieldType::of_contract("String", Some(65536)).unwrap_err().contains("0..65535"));
    assert!(FieldType::of_contract("[u8; 20]", Some(20)).unwrap_err().contains("does not fit [u8; 20]"));
}

#[test]
fn what_is_not_a_type_is_refused() {
    let wrong = ["", "u9", "u 8", "U8", "string", "Vec", "Vec<>", "Vec<String>", "Vec<Vec<u8>>", "[u8]", "[u8; ]"];
    let more =
        ["[u8; -1]", "[u8; 1_0]", "[u8; 020]", "[String; 2]", "[[[u8; 2]; 2]; 2]", "u8 u8", "[u8; 2", "Vec<u8>>"];
    for text in wrong.iter().chain(&more) {
        assert!(of(text).is_err(), "{text}");
    }
}

#[test]
fn golden_files_spell_the_capacity_out() {
    let texts = ["u64", "[u8; 20]", "[[u8; 20]; 6]", "String(0)", "Vec<u8>(300)", "Vec<[u8; 20]>(10)", "Vec<U256>(3)"];
    for text in texts {
        assert_eq!(FieldType::of_golden(text).unwrap().to_string(), text);
    }
    for text in ["String", "Vec<u8>", "u8(3)", "String(x)", "String(65536)"] {
        assert!(FieldType::of_golden(text).is_err(), "{text}");
    }
}

#[test]
fn integers_have_one_spelling_of_each_base() {
    assert_eq!(integer("0"), Some(0));
    assert_eq!(integer("65535"), Some(65535));
    assert_eq!(integer("0x4D594345"), Some(0x4d59_4345));
    for text in ["", "00", "01", "+5", "-1", "1_000", "0x", "0x+1", "0X1", "0b1", "0o7", "1.0", "18446744073709551616"]
    {
        assert_eq!(integer(text), None, "{text}");
    }
}
