"""The stub in Python: does what its arguments say, one after the other; see README.md. Standard library only."""

import os
import signal
import socket
import struct
import subprocess
import sys

open_ones = []


def handshake():
    return struct.pack("<H", 32) + bytes.fromhex(os.environ["MYCELIUM_SCHEMA_DIGEST"])


def connect():
    one = socket.socket(socket.AF_UNIX)
    one.connect(os.environ["MYCELIUM_SOCKET"])
    open_ones.append(one)


def send(data):
    open_ones[-1].sendall(data)


def read(count):
    while count:
        got = len(open_ones[-1].recv(count))
        if not got:
            sys.exit("the bus has ended the connection")
        count -= got


def show(data):
    while data:
        data = data[os.write(1, data) :]


def forever():
    while True:
        signal.pause()


def act(word, value):
    if word == "exit":
        os._exit(int(value))
    elif word == "kill":
        os.kill(os.getpid(), getattr(signal, "SIG" + value))
    elif word == "forever":
        forever()
    elif word == "ignore-term":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    elif word == "on-term":
        signal.signal(signal.SIGTERM, lambda number, frame: os._exit(int(value)))
    elif word == "line":
        show(value.encode() + b"\n")
    elif word == "bytes":
        show(bytes.fromhex(value))
    elif word == "lines":
        show(b"".join(b"%d\n" % number for number in range(1, int(value) + 1)))
    elif word == "long-line":
        show(b"x" * int(value) + b"\n")
    elif word == "child":
        subprocess.Popen(["sleep", "1000"])
    elif word == "deaf-child":
        subprocess.Popen(["/bin/sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1000; done"])
    elif word == "daemon":
        subprocess.Popen(["sleep", "1000"], start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    elif word == "close-output":
        os.close(1)
        os.close(2)
    elif word == "connect":
        connect()
    elif word == "connects":
        for _ in range(int(value)):
            connect()
    elif word == "handshake":
        send(handshake())
    elif word == "slow-handshake":
        for each in handshake():
            send(bytes([each]))
    elif word == "part-handshake":
        send(handshake()[: int(value)])
    elif word == "wrong-handshake":
        right = handshake()
        send(right[:-1] + bytes([right[-1] ^ 1]))
    elif word == "frame":
        kind, payload = value.split(":")
        data = bytes.fromhex(payload)
        send(struct.pack("<HI", int(kind), len(data)) + data)
    elif word == "raw":
        send(bytes.fromhex(value))
    elif word == "read":
        read(14 * int(value))
    elif word == "half-close":
        open_ones[-1].shutdown(socket.SHUT_WR)
    elif word == "disconnect":
        open_ones.pop().close()
    else:
        sys.exit(f"no stub knows {word!r}")


for argument in sys.argv[1:]:
    act(*argument.partition(":")[::2])
