"""Worker processes that take tasks one by one; the death of one costs its task and nothing else.

Forked where that is safe and shares the loaded rulebook (Linux), else started anew.
"""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Generator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Generic, NamedTuple, TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")
START = "fork" if sys.platform == "linux" else "spawn"


class Gestopt(NamedTuple):
    """A task that was lost because its worker stopped, and how that worker stopped, in words."""

    hoe: str


class _Worker(Generic[T, R]):
    """One process with the pipe to it, and the task it has."""

    def __init__(self, work: Callable[[T], R], start: str) -> None:
        context = multiprocessing.get_context(start)
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._pipe, work), daemon=True)  # type: ignore[attr-defined]
        self._process.start()
        theirs.close()  # so that its death closes the pipe, whoever is started after it
        self.task = -1

    @property
    def pipe(self) -> Connection:
        """What becomes ready once there is a result, or no process any more."""
        return self._pipe

    def give(self, number: int, task: T) -> None:
        """Hand out a task; a worker that is gone already shows that when its result is asked."""
        self.task = number
        try:
            self._pipe.send(task)
        except OSError:
            return

    def result(self) -> R | Gestopt:
        """The result of the task, or how the worker stopped.

        Raises:
            Exception: what the work itself raised.
        """
        try:
            went_well, found = self._pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            return Gestopt(_how(self._process.exitcode))
        if not went_well:
            raise found
        return cast("R", found)

    def stop(self) -> None:
        """End the process."""
        self._pipe.close()
        self._process.terminate()
        self._process.join()


def spread(work: Callable[[T], R], tasks: Sequence[T], workers: int,
           start: str = START) -> Generator[tuple[int, R | Gestopt], None, None]:
    """Do the work on all tasks in so many processes; give number and result of each, in the order in which they are done.

    A worker that stops is replaced. ``work`` and the tasks must pickle where processes are not forked; results everywhere.

    Raises:
        Exception: what the work raised, first come.
    """
    left = iter(enumerate(tasks))
    crew: list[_Worker[T, R]] = []
    try:
        for number, task in left:
            crew.append(_Worker(work, start))
            crew[-1].give(number, task)
            if len(crew) >= workers:
                break
        while crew:
            ready = wait([worker.pipe for worker in crew])
            for worker in [one for one in crew if one.pipe in ready]:
                number, found = worker.task, worker.result()
                _go_on(crew, worker, next(left, None), work if isinstance(found, Gestopt) else None, start)
                yield number, found
    finally:
        for worker in crew:
            worker.stop()


def _go_on(crew: list[_Worker[T, R]], worker: _Worker[T, R], following: tuple[int, T] | None, again: Callable[[T], R] | None,
           start: str) -> None:
    """Give the next task to a worker, or to a new one in its place (``again``: its work); without a task it leaves the crew."""
    if following is None or again is not None:
        worker.stop()
        crew.remove(worker)
    if following is not None:
        if again is not None:
            worker = _Worker(again, start)
            crew.append(worker)
        worker.give(*following)


def _serve(pipe: Connection, parent_end: Connection, work: Callable[[T], R]) -> None:
    """The life of a worker: a task, its result, until the pipe closes. It leaves Ctrl-C and the terminal to its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent_end.close()
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123
        sys.stdout = sys.stderr = nowhere
        while True:
            try:
                task = pipe.recv()
            except (EOFError, OSError):
                return
            try:
                answer: tuple[bool, object] = (True, work(task))
            except Exception as error:
                answer = (False, error)
            pipe.send(answer)


def _how(code: int | None) -> str:
    """Say how a process stopped, by its exit code (minus the signal)."""
    if code is None or code >= 0:
        return f"exitcode {code}"
    try:
        return f"signaal {-code}, {signal.Signals(-code).name}"
    except ValueError:
        return f"signaal {-code}"


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
