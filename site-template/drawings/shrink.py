"""Rewrites pictures (PNG, 8-bit RGB, two colours and their mixtures) with sixteen shades, at a fraction of the size."""
import struct
import sys
import zlib

SHADES = 16


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def rows(data):
    """Yields the rows of the picture as bytes of RGB, filters undone."""
    width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
    assert (depth, colour) == (8, 2), "not 8-bit RGB"
    packed, at = b"", 8
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        if kind == b"IDAT":
            packed += data[at + 8 : at + 8 + size]
        at += size + 12
    raw, stride, above = zlib.decompress(packed), width * 3, bytes(width * 3)
    for y in range(height):
        method, row = raw[y * (stride + 1)], bytearray(raw[y * (stride + 1) + 1 : (y + 1) * (stride + 1)])
        for x in range(stride):
            left, up, corner = (row[x - 3] if x > 2 else 0), above[x], (above[x - 3] if x > 2 else 0)
            guess = left + up - corner
            nearest = min((abs(guess - one), order, one) for order, one in enumerate((left, up, corner)))[2]
            row[x] = (row[x] + (0, left, up, (left + up) // 2, nearest)[method]) & 255
        above = bytes(row)
        yield above


def shrink(name):
    data = open(name, "rb").read()
    width, height = struct.unpack(">II", data[16:24])
    picture = list(rows(data))
    ground = picture[0][:3]
    channel = max(range(3), key=lambda one: 255 - ground[one])
    palette = b"".join(
        bytes(round(one + (255 - one) * shade / (SHADES - 1)) for one in ground) for shade in range(SHADES)
    )
    lines = b""
    for row in picture:
        depth = [round((value - ground[channel]) * (SHADES - 1) / (255 - ground[channel])) for value in row[channel::3]]
        depth += [0] * (len(depth) % 2)
        lines += b"\0" + bytes(depth[x] << 4 | depth[x + 1] for x in range(0, len(depth), 2))
    head = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"PLTE", palette) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")
    open(name, "wb").write(data[:8] + parts)


for each in sys.argv[1:]:
    shrink(each)
