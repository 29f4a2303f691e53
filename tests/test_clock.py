"""Time as the rest of Plaza knows it: alarms ring, once, in order, and never too early."""

import asyncio
import time

from bot.clock import Pulse, VirtualClock, WallClock

NOW = 1_790_000_000_000


def test_alarms_ring_in_the_order_of_their_times_then_of_their_setting() -> None:
    clock, rung = VirtualClock(NOW), []
    for name, after in (("late", 30), ("a", 10), ("b", 10)):
        clock.alarm(name, NOW + after, lambda name=name: rung.append((name, clock.now() - NOW)))  # type: ignore[misc]
    while clock.next_alarm() is not None:
        clock.ring_next()
    assert rung == [("a", 10), ("b", 10), ("late", 30)]


def test_a_name_has_one_alarm_and_the_last_one_counts() -> None:
    clock, rung = VirtualClock(NOW), []
    clock.alarm("a", NOW + 10, lambda: rung.append("first"))
    clock.alarm("a", NOW + 20, lambda: rung.append("second"))
    assert clock.next_alarm() == NOW + 20
    clock.ring_next()
    assert rung == ["second"]
    assert clock.next_alarm() is None


def test_time_never_goes_backwards_by_an_alarm_that_is_late() -> None:
    clock = VirtualClock(NOW)
    clock.alarm("a", NOW - 1_000, lambda: None)
    clock.ring_next()
    assert clock.now() == NOW


def pulsing(clock: VirtualClock, rung: list[int], idle: bool = True) -> None:
    """A pulse of every ten milliseconds, which sets itself anew."""

    def ring(due: int) -> None:
        assert due == clock.now()
        rung.append(due - NOW)
        clock.alarm("pulse", due + 10, Pulse(due + 10, 10, lambda: idle, ring))

    clock.alarm("pulse", NOW, Pulse(NOW, 10, lambda: idle, ring))


def passes(clock: VirtualClock, end: int) -> None:
    while (at := clock.next_alarm()) is not None and at <= end:
        clock.ring_next(end)


def test_an_idle_pulse_rings_once_in_a_stretch_in_which_nothing_else_happens() -> None:
    clock, rung = VirtualClock(NOW), list[int]()
    clock.alarm("other", NOW + 50, lambda: rung.append(-1))
    pulsing(clock, rung)
    passes(clock, NOW + 95)
    assert rung == [40, -1, 90]


def test_a_pulse_that_has_something_to_do_rings_each_time() -> None:
    clock, rung = VirtualClock(NOW), list[int]()
    pulsing(clock, rung, idle=False)
    passes(clock, NOW + 30)
    assert rung == [0, 10, 20, 30]


def test_equal_seeds_give_equal_chances() -> None:
    one, two = (VirtualClock(NOW, seed=3).random.random() for _ in range(2))
    assert one == two


async def test_a_sleeper_wakes_when_its_time_has_come() -> None:
    clock = VirtualClock(NOW)
    sleeping = asyncio.create_task(clock.sleep(1.5))
    await asyncio.sleep(0)
    assert clock.next_alarm() == NOW + 1_500
    clock.ring_next()
    await sleeping


async def test_the_real_clock_rings_on_the_loop_once_and_not_early() -> None:
    async with WallClock() as clock:
        rung: list[int] = []
        last = asyncio.Event()
        begin = clock.now()
        for name, after in (("a", 30), ("b", 60)):
            clock.alarm(name, begin + after, lambda: rung.append(clock.now()))
        clock.alarm("a", begin + 40, lambda: rung.append(clock.now()))
        clock.alarm("last", begin + 100, last.set)
        async with asyncio.timeout(30):
            await last.wait()
        assert len(rung) == 2
        assert rung[0] >= begin + 40
        assert rung[1] >= begin + 60


async def test_the_real_clock_rings_at_once_what_is_long_past() -> None:
    async with WallClock() as clock:
        late = asyncio.Event()
        clock.alarm("late", clock.now() - 86_400_000, late.set)
        async with asyncio.timeout(30):
            await late.wait()
        await clock.sleep(0.03)
        assert abs(clock.now() - time.time() * 1000) < 1_000


async def test_the_real_clock_rings_again_what_is_set_while_it_rings() -> None:
    async with WallClock() as clock:
        rung, last = 0, asyncio.Event()

        def ring() -> None:
            nonlocal rung
            rung += 1
            if rung == 20:
                last.set()
            else:
                clock.alarm("again", clock.now(), ring)
                time.sleep(0.002)  # the loop is busy, and the next is due before this one is done

        clock.alarm("again", clock.now(), ring)
        async with asyncio.timeout(30):
            await last.wait()
