"""The memory of `joldas run` over many updates from many people.

    python -m tests.bench.memory                       # 200,000 updates, 100,000 users
    python -m tests.bench.memory --updates 20000 --users 10000

Resident memory is read after a tenth of the updates, and again after each further fifth. It
exits with 1 where a later value is further than 5 MB from the first.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.contender import OTHERS, POLLING, Contender
from tests.bench.load import Load
from tests.bench.stub import Stub
from tests.bench.tape import record

_FLAT = 5.0
"""Megabytes."""


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


async def run(folder: Path, updates: int, users: int) -> list[float]:
    """Press so often; returns the bot's memory in MB after each part."""
    frames = await record(folder / "recorded")
    found: list[float] = []
    stub = Stub()
    async with stub.served() as port:
        bot = Contender(POLLING, folder / "bot", folder, port)
        await bot.start()
        try:
            load, began = Load(stub, frames, users), time.monotonic()
            await load.once()
            _tell(f"{bot.memory():8.1f} MB after the first press")
            for part in (0.1, 0.3, 0.5, 0.7, 0.9, 1.0):
                await load.until(int(updates * part))
                found.append(bot.memory())
                minutes = (time.monotonic() - began) / 60
                _tell(f"{found[-1]:8.1f} MB after {load.presses:,} updates, {minutes:.1f} minutes")
        finally:
            await bot.stop()
    if faults := stub.seen.faults():
        _tell(f"faults: {faults}")
    return found


def main() -> int:
    """Run by the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description="The bot's memory over many updates.")
    parser.add_argument("--updates", type=int, default=200_000)
    parser.add_argument("--users", type=int, default=100_000)
    asked = parser.parse_args()
    os.sched_setaffinity(0, {OTHERS})
    with tempfile.TemporaryDirectory(prefix="memory-") as made:
        found = asyncio.run(run(Path(made), asked.updates, asked.users))
    furthest = max((value - found[0] for value in found), key=abs)
    flat = abs(furthest) <= _FLAT
    _tell(f"{'flat' if flat else 'NOT flat'}: at most {furthest:+.1f} MB from the first value")
    return 0 if flat else 1


if __name__ == "__main__":
    sys.exit(main())
