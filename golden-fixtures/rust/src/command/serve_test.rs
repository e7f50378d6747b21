use super::*;
use crate::own::contracts;
use std::collections::VecDeque;

/// A case of a request: operation, `contract.Message`, bytes.
type Asked<'a> = (u8, &'a str, &'a [u8]);

fn batch(cases: &[Asked]) -> Vec<u8> {
    let mut body = (cases.len() as u16).to_le_bytes().to_vec();
    for (op, name, bytes) in cases {
        let (contract_name, message_name) = name.split_once('.').unwrap();
        let contract = contracts().iter().position(|contract| contract.name == contract_name).unwrap_or(99);
        let messages = contracts().get(contract).map_or(&[][..], |contract| &contract.messages);
        let message = messages.iter().position(|message| message.table.name == message_name).unwrap_or(99);
        body.push(*op);
        body.extend_from_slice(&(contract as u16).to_le_bytes());
        body.extend_from_slice(&(message as u16).to_le_bytes());
        body.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        body.extend_from_slice(bytes);
    }
    [&(body.len() as u32).to_le_bytes(), &body[..]].concat()
}

fn answers(input: Vec<u8>) -> Result<Vec<(u8, u16, Vec<u8>)>, String> {
    let mut output = Vec::new();
    run(contracts(), VecDeque::from(input), &mut output)?;
    let mut rest = VecDeque::from(output);
    let mut take = |count: usize| rest.drain(..count).collect::<Vec<u8>>();
    let length = u32::from_le_bytes(take(4).try_into().unwrap()) as usize;
    let count = u16::from_le_bytes(take(2).try_into().unwrap());
    let mut answers = Vec::new();
    for _ in 0..count {
        let (status, field) = (take(1)[0], u16::from_le_bytes(take(2).try_into().unwrap()));
        let bytes = u32::from_le_bytes(take(4).try_into().unwrap()) as usize;
        answers.push((status, field, take(bytes)));
    }
    let told = 2 + answers.iter().map(|answer| 7 + answer.2.len()).sum::<usize>();
    assert_eq!((length, rest.len()), (told, 0));
    Ok(answers)
}

#[test]
fn each_operation_is_answered_in_its_place() {
    let values = [7, 2, 0, 0, 0, b'a', b'b', 9];
    let zero = [7, 0, 2, 0, 0, 0, 0, 0, 0, 0, b'a', b'b', 0, 0, 0, 0, 9, 0];
    let p = POISON;
    let poisoned = [7, p, 2, 0, p, p, p, p, p, p, b'a', b'b', p, p, p, p, 9, p];
    let asked = [
        (1, "wide.SmallText", &values[..]),
        (2, "wide.SmallText", &values),
        (3, "wide.SmallText", &poisoned),
        (1, "wide.Empty", &[]),
        (3, "wide.SmallText", &zero),
    ];
    let ok = |bytes: &[u8]| (0, 0xffff, bytes.to_vec());
    assert_eq!(answers(batch(&asked)).unwrap(), [ok(&zero), ok(&poisoned), ok(&values), ok(&[]), ok(&values)]);
}

#[test]
fn each_fault_has_its_status_and_field() {
    let text = |count: u8, content: u8| {
        let mut payload = [content; 18];
        payload[2..4].copy_from_slice(&[count, 0]);
        payload
    };
    let asked = [
        (3, "wide.SmallText", &[0; 17][..]),
        (3, "wide.SmallText", &text(6, 0xff)),
        (3, "wide.SmallText", &text(5, 0xff)),
        (3, "wide.snake_case_name", &[2]),
        (3, "wide.snake_case_name", &[1]),
    ];
    let none = Vec::new;
    let expected = [(1, 0xffff, none()), (2, 1, none()), (3, 1, none()), (4, 0, none()), (0, 0xffff, vec![1])];
    assert_eq!(answers(batch(&asked)).unwrap(), expected);
}

#[test]
fn a_request_that_makes_no_sense_harms_no_other() {
    let asked = [
        (0, "wide.Empty", &[][..]),
        (5, "wide.Empty", &[]),
        (1, "other.Empty", &[]),
        (1, "wide.Other", &[]),
        (1, "wide.Empty", &[0]),
        (2, "wide.snake_case_name", &[2]),
        (4, "wide.Empty", &[0; 7]),
        (1, "wide.snake_case_name", &[1]),
    ];
    let malformed = (5, 0xffff, Vec::new());
    let mut expected = vec![malformed; 7];
    expected.push((0, 0xffff, vec![1]));
    assert_eq!(answers(batch(&asked)).unwrap(), expected);
}

#[test]
fn generated_cases_are_values_and_their_payload() {
    let seeds: Vec<[u8; 8]> = (0..200u64).map(u64::to_le_bytes).collect();
    let asked: Vec<Asked> = seeds.iter().map(|seed| (4, "chat.TextMessage", &seed[..])).collect();
    let generated = answers(batch(&asked)).unwrap();
    assert_eq!(generated, answers(batch(&asked)).unwrap());
    let mut backgrounds = std::collections::HashSet::new();
    let (mut values, mut payloads) = (Vec::new(), Vec::new());
    for (status, field, bytes) in &generated {
        assert_eq!((*status, *field), (0, 0xffff));
        let (length, rest) = bytes.split_first_chunk().unwrap();
        let (value, payload) = rest.split_at(u32::from_le_bytes(*length) as usize);
        assert_eq!(payload.len(), 312);
        backgrounds.insert(payload[2]);
        values.push((0, 0xffff, value.to_vec()));
        payloads.push(payload);
    }
    assert!(backgrounds.len() > 50);
    let decode: Vec<Asked> = payloads.iter().map(|payload| (3, "chat.TextMessage", *payload)).collect();
    assert_eq!(answers(batch(&decode)).unwrap(), values);
}

#[test]
fn batches_follow_until_the_input_ends_between_two() {
    let two = [batch(&[(1, "wide.Empty", &[])]), batch(&[])].concat();
    let mut output = Vec::new();
    assert_eq!(run(contracts(), &two[..], &mut output), Ok(()));
    assert_eq!(output.len(), (4 + 2 + 7) + (4 + 2));
    assert_eq!(run(contracts(), &[][..], &mut output), Ok(()));
}

#[test]
fn a_caller_that_lost_its_place_is_told() {
    let whole = batch(&[(1, "wide.snake_case_name", &[1])]);
    let fails = |input: &[u8]| run(contracts(), input, Vec::new()).unwrap_err();
    assert!(fails(&whole[..3]).contains("inside the length"));
    assert!(fails(&whole[..whole.len() - 1]).contains("ended after 11 of 12 bytes"));
    assert!(fails(&[0xff; 8]).contains("at most 1073741824"));
    let mut longer = whole.clone();
    longer.push(0);
    longer[0] += 1;
    assert!(fails(&longer).contains("do not fill it exactly"));
    let mut more = whole;
    more[4] = 2;
    assert!(fails(&more).contains("do not fill it exactly"));
}
