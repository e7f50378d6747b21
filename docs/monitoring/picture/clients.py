#!/usr/bin/env python3
"""What the picture shows besides good clients: one that reads too slowly, strangers, and frames of no type.

clients.py SOCKET DIGEST, until it is ended.
"""
import socket
import struct
import sys
import threading
import time

path, digest = sys.argv[1], bytes.fromhex(sys.argv[2])


def join(digest):
    bus = socket.socket(socket.AF_UNIX)
    bus.connect(path)
    bus.sendall(struct.pack("<H", len(digest)) + digest)
    return bus


def reads_slowly():
    """Half a minute of less than comes, then nothing at all, until the bus throws it out."""
    while True:
        with join(digest) as bus:
            bus.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            end = time.monotonic() + 30
            while time.monotonic() < end and bus.recv(2048):
                time.sleep(0.05)
            time.sleep(14)


def has_another_contract():
    while True:
        with join(bytes(32)) as bus:
            bus.recv(1)
        time.sleep(7)


def sends_what_nobody_knows():
    """Type 99, and type 1002 with 1 byte instead of 16."""
    with join(digest) as bus:
        threading.Thread(target=drain, args=(bus,), daemon=True).start()
        while True:
            bus.sendall(bytes((99, 0, 1, 0, 0, 0, 7)))
            time.sleep(0.5)
            bus.sendall(bytes((0xEA, 3, 1, 0, 0, 0, 7)))
            time.sleep(1.5)


def drain(bus):
    while bus.recv(65536):
        pass


for each in (reads_slowly, has_another_contract, sends_what_nobody_knows):
    threading.Thread(target=each, daemon=True).start()
threading.Event().wait()
