"""A peer on a Mycelium bus, in Python without packages: see README.md."""

import argparse
import random
import socket
import struct
import sys

import layout

HEADER = struct.Struct("<HI")
BATCH = 256
PATIENCE_SECONDS = 60


def address(text):
    """(family, address) of `unix:/path` or `tcp://host:port`."""
    if text.startswith("unix:"):
        return socket.AF_UNIX, text[len("unix:") :]
    if text.startswith("tcp://") and ":" in text[len("tcp://") :]:
        host, port = text[len("tcp://") :].rsplit(":", 1)
        return socket.AF_INET6 if host.startswith("[") else socket.AF_INET, (host.strip("[]"), int(port))
    raise ValueError(f"{text}: must be unix:/path/of/a.sock or tcp://host:port")


def digest_of(text):
    digest = bytes.fromhex(text)
    if len(digest) != 32:
        raise ValueError(f"{text}: must be 64 hexadecimal digits")
    return digest


class Stream:
    """Frames over a socket."""

    def __init__(self, connected):
        connected.settimeout(PATIENCE_SECONDS)
        self.socket = connected
        self.input = connected.makefile("rb")

    def send_handshake(self, digest):
        self.socket.sendall(struct.pack("<H", len(digest)) + digest)

    def expect_handshake(self, digest):
        """Answers nothing, as a bus does; what is wrong is an error."""
        length = struct.unpack("<H", self.exactly(2))[0]
        if length != len(digest):
            raise ValueError(f"handshake: announces {length} bytes of digest, must be {len(digest)}")
        found = self.exactly(length)
        if found != digest:
            raise ValueError(f"handshake: the client has {found.hex()}, the bus has {digest.hex()}")

    def send(self, frames):
        self.socket.sendall(b"".join(HEADER.pack(type_id, len(payload)) + payload for type_id, payload in frames))

    def frame(self):
        """(type id, payload); None where the stream ends before one."""
        first = self.input.read(1)
        if not first:
            return None
        type_id, length = HEADER.unpack(first + self.exactly(HEADER.size - 1))
        return type_id, self.exactly(length)

    def exactly(self, count):
        data = self.input.read(count)
        if len(data) < count:
            raise ValueError(f"the stream ended after {len(data)} of {count} bytes")
        return data


def again(message, payload):
    """What decoding and encoding makes of a payload: the same, or something is wrong."""
    made = message.encode(message.decode(payload))
    compare("message", message, payload, made)
    return made


def compare(what, message, expected, found):
    if expected != found:
        at = next((i for i, pair in enumerate(zip(expected, found)) if pair[0] != pair[1]), min(len(expected), len(found)))
        raise ValueError(f"{what}, {message.name}: payload differs at byte {at}")


def expect(stream, what, batch):
    for message, payload in batch:
        frame = stream.frame()
        if frame is None or frame[0] != message.type_id:
            raise ValueError(f"{what}, {message.name}: {'the end' if frame is None else f'type {frame[0]}'} came instead")
        compare(what, message, payload, frame[1])


def client(options, messages):
    family, place = address(options.address)
    connected = socket.socket(family, socket.SOCK_STREAM)
    connected.connect(place)
    if family != socket.AF_UNIX:
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    stream = Stream(connected)
    if options.digest:
        stream.send_handshake(options.digest)
    print(f"connected {options.address}, begins with a line on stdin", flush=True)
    sys.stdin.readline()
    source = random.Random(options.seed)
    for first in range(0, options.frames, BATCH):
        numbers = range(first, min(first + BATCH, options.frames))
        turn = [messages[number % len(messages)] for number in numbers]
        if options.role == "answer":
            batch = [(message, again(message, stream.frame()[1])) for message in turn]
        else:
            batch = [(message, message.encode(message.random(source))) for message in turn]
        stream.send([(message.type_id, payload) for message, payload in batch])
        expect(stream, "echo", batch)
        if options.role == "ask":
            expect(stream, "answer", batch)
    print(f"client: {options.frames} frames of {len(messages)} messages, role {options.role}, 0 bytes differ", flush=True)


def serve(options, messages):
    """A bus of one client: reads its handshake, and sends back what it sends, decoded and encoded."""
    by_type = {message.type_id: message for message in messages}
    family, place = address(options.address)
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.bind(place)
        listener.listen()
        shown = options.address if family == socket.AF_UNIX else "tcp://%s:%d" % listener.getsockname()[:2]
        print(f"listening {shown}", flush=True)
        accepted, _ = listener.accept()
    with accepted:
        stream = Stream(accepted)
        if options.digest:
            stream.expect_handshake(options.digest)
            print(f"handshake {options.digest.hex()}", flush=True)
        count = 0
        while (frame := stream.frame()) is not None:
            stream.send([(frame[0], again(by_type[frame[0]], frame[1]))])
            count += 1
    print(f"served {count} frames", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=["client", "serve"])
    parser.add_argument("address", help="unix:/path or tcp://host:port")
    parser.add_argument("--layout", required=True, help="a file with the layout of the messages")
    parser.add_argument("--contract", help="which one, where the layout has several")
    parser.add_argument("--digest", type=digest_of, help="64 hexadecimal digits; without it there is no handshake")
    parser.add_argument("--role", choices=["echo", "ask", "answer"], default="echo")
    parser.add_argument("--frames", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with open(options.layout, encoding="ascii") as file:
        messages = layout.read(file.read(), options.contract)
    try:
        (client if options.command == "client" else serve)(options, messages)
    except (OSError, ValueError) as fact:
        sys.exit(f"{options.address}: {fact}")


if __name__ == "__main__":
    main()
