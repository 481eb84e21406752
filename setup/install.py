"""Install what the locks name into .venv, and build the front end. Run by setup/bootstrap.sh, with .venv's Python.

Usage: python -m setup.install run|test
"""

import shutil
import sys
import time

from setup import front_end, stamp
from setup.surroundings import ENVIRONMENT, PROGRAMS, ROOT, give_up, run, say, variables
from setup.together import together

LOCKS = ROOT / "requirements"


def main() -> None:
    """Each step is skipped when its inputs have not changed since it last succeeded."""
    wanted = sys.argv[1] if len(sys.argv) == 2 else ""
    if wanted not in ("run", "test"):
        give_up("Usage: python -m setup.install run|test")
    began = time.monotonic()
    worked = [install_uv(), install_packages(wanted), *together(prepare_assistant, front_end.build)]
    if any(worked):
        say(f"Set up in {time.monotonic() - began:.0f} s.")


def install_uv() -> bool:
    """Install the installer. Gives whether there was something to do, as the other steps do."""
    now = stamp.of_files([LOCKS / "uv.txt"], sys.version)
    if stamp.read().get("uv") == now and (PROGRAMS / "uv").exists():
        return False
    say("Installing uv …")
    pip = [PROGRAMS / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    run([*pip, "-r", LOCKS / "uv.txt"], doing="Installing uv", environment=variables())
    stamp.write("uv", now)
    return True


def install_packages(wanted: str) -> bool:
    """Make .venv hold exactly what the locks name. The tests' lock holds all of the run's, so it serves both."""
    before = stamp.read()
    if before.get("set") == "test":
        wanted = "test"
    locks = [LOCKS / f"{wanted}.txt"]
    if not front_end.machine_has_node():
        locks.append(LOCKS / "node.txt")
    now = stamp.of_files([*locks, LOCKS / "uv.txt", ROOT / "pyproject.toml"], sys.version, *map(str, locks))
    if before.get("packages") == now:
        return False
    say(f"Installing packages into {ENVIRONMENT.name} …")
    uv, here = PROGRAMS / "uv", ["--python", PROGRAMS / "python"]
    if not (ROOT / "README.md").exists():
        give_up("README.md is missing, and the package cannot be built without it: check out the repository again.")
    run([uv, "pip", "sync", *here, "--require-hashes", *locks], doing="Installing packages", environment=variables())
    editable = ["--no-deps", "--no-build-isolation", "--editable", ROOT]
    run([uv, "pip", "install", *here, *editable], doing="Installing onhand itself", environment=variables())
    shutil.rmtree(ROOT / "src" / "onhand.egg-info", ignore_errors=True)
    stamp.write("set", wanted)
    stamp.write("packages", now)
    return True


def prepare_assistant() -> bool:
    """Compute the vectors of the shipped examples and train on them, which every start would do again otherwise."""
    sources = [ROOT / "src/onhand/bootstrap/assistant.py", ROOT / "src/onhand/bootstrap/intents.py", LOCKS / "run.txt"]
    trained_by = ("calibration", "intents", "logistic", "meaning", "normalised", "ridge", "spelling", "training")
    sources += [ROOT / f"src/onhand/domain/understanding/{name}.py" for name in trained_by]
    for folder in ("errand_files", "languages", "embeddings", "knowledge"):
        found = (ROOT / "src/onhand/adapters" / folder).rglob("*")
        sources += [path for path in found if path.suffix in (".py", ".yaml")]
    sources += (ROOT / "shop/help").rglob("*.md")
    now = stamp.of_files(sources)
    if stamp.read().get("assistant") == now:
        return False
    say("Preparing the assistant: it learns every errand in 37 languages, which takes minutes, once …")
    code = "from pathlib import Path; from onhand.bootstrap.assistant import prepare_assistant; prepare_assistant(Path('shop/help'))"
    run([PROGRAMS / "python", "-c", code], doing="Preparing the assistant", environment=variables())
    stamp.write("assistant", now)
    return True


if __name__ == "__main__":
    main()
