"""The worker in Python: the standard library is enough for a bus. To be started by lifeline.py, as in bridge.toml."""

import os
import socket
import struct
import sys

ME = b"python"
HEADER = struct.Struct("<HI")  # type id, bytes of payload
HELLO, CALL, QUOTE, TICK = 2001, 2002, 2003, 2004

# The payload is a Rust struct's memory: "x" is padding, and a text or vector is a u16 count, 6 bytes of zero and its bytes.
LAYOUTS = {
    HELLO: struct.Struct("<H6x16s Q H6x16s"),
    CALL: struct.Struct("<H6x16s Q H6x21s 3x"),
    QUOTE: struct.Struct("<H6x16s Q H2xi d 32s 20s H6x80s B3xI H6x12s H6x16s"),
    TICK: struct.Struct("<H6x16s Q Q 32s"),
}


def frame(type_id, *fields):
    """Bytes are a text or vector of bytes, and get their count."""
    layout = LAYOUTS[type_id]
    return HEADER.pack(type_id, layout.size) + layout.pack(*fields)


def counted(data):
    return len(data), data


def one_of_each(round_):
    greeting = "héllo, 世界".encode()
    path = [bytes([0x11]) * 20, bytes([0x22]) * 20]
    return b"".join([
        frame(HELLO, *counted(ME), round_, *counted(b"Python")),
        frame(CALL, *counted(ME), round_, *counted(greeting)),
        frame(QUOTE, *counted(ME), round_, 65535, -887272, -0.1, (10**30 + 7).to_bytes(32, "big"), bytes(range(20)),
              len(path), b"".join(path), 18, 4294967295, *counted("WETH/€".encode()), *counted(b"\x00\xff\x80")),
        frame(TICK, *counted(ME), round_, 513, bytes([1]) * 32),
    ])


def answer(type_id, payload):
    """What is to be said to a message: nothing to most."""
    count = int.from_bytes(payload[:2], "little")
    sender, round_ = payload[8:8 + count], int.from_bytes(payload[24:32], "little")
    if sender == b"conductor" and type_id == CALL:
        return one_of_each(round_)
    if type_id == TICK:
        number, fill = int.from_bytes(payload[32:40], "little"), payload[40:72]
        if fill != bytes([number % 256]) * 32:
            print("torn", payload.hex(), flush=True)
        if sender == b"conductor":
            return frame(TICK, *counted(ME), round_, number, fill)
    if round_ != 0 and sender not in (ME, b"conductor"):
        print("heard", type_id, payload.hex(), flush=True)
    return b""


def main():
    bus = socket.socket(socket.AF_UNIX)
    bus.connect(os.environ["MYCELIUM_SOCKET"])
    bus.sendall(b"\x20\x00" + bytes.fromhex(os.environ["MYCELIUM_SCHEMA_DIGEST"]))
    print("process", os.getpid(), flush=True)
    waiting = b""
    while True:
        chunk = bus.recv(65536)
        if not chunk:
            sys.exit("the bus is gone")
        waiting += chunk
        said, at = [], 0
        while len(waiting) - at >= HEADER.size:
            type_id, length = HEADER.unpack_from(waiting, at)
            end = at + HEADER.size + length
            if end > len(waiting):
                break
            # Of another contract's messages it knows nothing, and skips them.
            if type_id in LAYOUTS and length == LAYOUTS[type_id].size:
                said.append(answer(type_id, waiting[at + HEADER.size:end]))
            at = end
        waiting = waiting[at:]
        bus.sendall(b"".join(said))


if __name__ == "__main__":
    main()
