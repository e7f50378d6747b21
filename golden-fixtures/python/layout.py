"""Messages by their layout: the lines that `layout` of the Rust crate prints, and with which golden files begin.

Values are int, float, bool, bytes, str, and lists of these. A NaN is the bytes of its slot, since Python's floats do not
keep all of its bits.
"""

import re
import struct

INTEGERS = {"u8": 1, "u16": 2, "u32": 4, "u64": 8, "u128": 16, "i8": 1, "i16": 2, "i32": 4, "i64": 8, "i128": 16}
FLOATS = {"f32": "<f", "f64": "<d"}
COUNTED = re.compile(r"(String|Vec<(.+)>)\((\d+)\)")
ARRAY = re.compile(r"\[(.+); (\d+)\]")


class Element:
    """One value of a fixed size."""

    def __init__(self, text):
        self.text = text
        blob = ARRAY.fullmatch(text)
        if text in INTEGERS:
            self.size = INTEGERS[text]
        elif text in FLOATS:
            self.size = struct.calcsize(FLOATS[text])
        elif text == "bool":
            self.size = 1
        elif text == "U256":
            self.size = 32
        elif blob and blob[1] == "u8":
            self.size = int(blob[2])
        else:
            raise ValueError(f"{text}: no type of a field")

    def decode(self, data):
        if self.text in INTEGERS:
            return int.from_bytes(data, "little", signed=self.text[0] == "i")
        if self.text in FLOATS:
            value = struct.unpack(FLOATS[self.text], data)[0]
            return value if value == value else bytes(data)
        if self.text == "bool":
            if data[0] > 1:
                raise ValueError(f"{data[0]} is no bool")
            return data[0] == 1
        return int.from_bytes(data, "big") if self.text == "U256" else bytes(data)

    def encode(self, value):
        if isinstance(value, bytes):
            if len(value) != self.size:
                raise ValueError(f"{len(value)} bytes, must be {self.size}")
            return value
        if self.text in FLOATS:
            return struct.pack(FLOATS[self.text], value)
        if self.text == "U256":
            return value.to_bytes(32, "big")
        return int(value).to_bytes(self.size, "little", signed=self.text[0] == "i")

    def random(self, source):
        data = source.randbytes(self.size)
        return data[0] % 2 == 1 if self.text == "bool" else self.decode(data)


class Field:
    def __init__(self, name, text, offset):
        self.name, self.offset = name, offset
        counted, array = COUNTED.fullmatch(text), ARRAY.fullmatch(text)
        self.string = text.startswith("String(")
        self.capacity = int(counted[3]) if counted else None
        self.fixed = int(array[2]) if array and array[1] != "u8" else None
        # A count and six bytes; then the data, where Rust aligns it: only 16-byte integers want more than these eight.
        self.element = Element(counted[2] or "u8" if counted else array[1] if self.fixed is not None else text)
        self.data = 16 if self.element.text in ("u128", "i128") else 8

    def decode(self, payload):
        start, count = self.offset, self.fixed
        if self.capacity is not None:
            count = int.from_bytes(payload[start : start + 2], "little")
            if count > self.capacity:
                raise ValueError(f"{self.name}: {count} elements, the capacity is {self.capacity}")
            start += self.data
        if count is None:
            return self.element.decode(payload[start : start + self.element.size])
        if self.element.text == "u8":
            data = bytes(payload[start : start + count])
            return data.decode("utf-8") if self.string else data
        size = self.element.size
        return [self.element.decode(payload[start + i * size : start + (i + 1) * size]) for i in range(count)]

    def encode(self, value, payload):
        start = self.offset
        values = [value] if self.capacity is None and self.fixed is None else value
        if self.element.text == "u8" and isinstance(value, (str, bytes)):
            values = value.encode("utf-8") if self.string else value
        if self.capacity is not None:
            if len(values) > self.capacity:
                raise ValueError(f"{self.name}: {len(values)} elements, the capacity is {self.capacity}")
            payload[start : start + 2] = len(values).to_bytes(2, "little")
            start += self.data
        elif self.fixed is not None and len(values) != self.fixed:
            raise ValueError(f"{self.name}: {len(values)} elements, must be {self.fixed}")
        data = values if isinstance(values, bytes) else b"".join(map(self.element.encode, values))
        payload[start : start + len(data)] = data

    def random(self, source):
        if self.string:
            return "".join(source.choice("aZ 9~\0\x7f") for _ in range(source.randint(0, self.capacity)))
        count = self.fixed if self.capacity is None else source.randint(0, self.capacity)
        if count is None:
            return self.element.random(source)
        if self.element.text == "u8":
            return source.randbytes(count)
        return [self.element.random(source) for _ in range(count)]


class Message:
    def __init__(self, name, type_id, size):
        self.name, self.type_id, self.size, self.fields = name, type_id, size, []

    def decode(self, payload):
        """The values of a payload, in the order of the fields; padding and what is not used are not looked at."""
        if len(payload) != self.size:
            raise ValueError(f"{self.name}: {len(payload)} bytes, must be {self.size}")
        return [field.decode(payload) for field in self.fields]

    def encode(self, values):
        """The payload of values; padding and what is not used is zero."""
        payload = bytearray(self.size)
        for field, value in zip(self.fields, values):
            field.encode(value, payload)
        return bytes(payload)

    def random(self, source):
        return [field.random(source) for field in self.fields]


def read(text, contract=None):
    """The messages of a layout, in its order; those of one contract where it has several."""
    messages, wanted = [], True
    for line in text.splitlines():
        words = line.split(" ")
        if words[0] == "contract":
            wanted = contract is None or words[1] == contract
        elif words[0] == "message" and wanted:
            messages.append(Message(words[1], int(words[3]), int(words[5])))
        elif words[0] == "field" and wanted:
            kind = " ".join(words[2 : words.index("offset", 2)])
            messages[-1].fields.append(Field(words[1], kind, int(words[words.index("offset", 2) + 1])))
        elif line == "" and messages:
            break  # the first case of a golden file
    if not messages:
        raise ValueError("no message" + (f" of a contract {contract}" if contract else ""))
    return messages
