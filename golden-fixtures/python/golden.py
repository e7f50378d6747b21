"""Reads every payload of golden files: decoding and encoding must give the same bytes, or the same values if poisoned."""

import pathlib
import sys

import layout


def cases(text):
    # Behind a blank line: a field may be called `case`.
    for case in text.split("\n\ncase ")[1:]:
        payload = b""
        for line in case.splitlines():
            for word in line.split()[1:] if line.startswith("  ") else []:
                byte, _, count = word.partition("*")
                payload += bytes.fromhex(byte) * int(count or 1)
        yield case.split("\n", 1)[0], payload


def main(folders):
    files, count = [file for folder in folders for file in sorted(pathlib.Path(folder).glob("*.golden"))], 0
    for file in files:
        text = file.read_text(encoding="ascii")
        message = layout.read(text)[0]
        for name, payload in cases(text):
            values = message.decode(payload)
            made = message.encode(values)
            if message.decode(made) != values or (" padding zero\n" in text and made != payload):
                sys.exit(f"{file}: case {name}: decoding and encoding changes it")
            count += 1
    print(f"golden: {len(files)} files, {count} cases, 0 differences")
    if not count:
        sys.exit("no golden files there")


if __name__ == "__main__":
    main(sys.argv[1:])
