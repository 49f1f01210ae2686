"""Build sdist and wheel, and run part of the tests against the installed wheel: without durable-rules, then with it.

Called by ``make test``; not a pytest module, because it needs a clean environment of its own.
"""

import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
WITHOUT = ("-n", "auto", "features", "tests/test_bad_input.py")
WITH = ("tests/test_rule_examples.py", "tests/test_voorbeelden.py", "tests/test_dossiers.py", "-k", "not vanishes and not field")


def run(*args: str | Path, cwd: Path, code: int = 0) -> str:
    done = subprocess.run([str(a) for a in args], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode != code:
        raise SystemExit(f"{' '.join(map(str, args))}: code {done.returncode}, verwacht {code}\n{done.stdout}\n{done.stderr}")
    return done.stdout + done.stderr


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", work / "dist", ROOT, cwd=work)
        (sdist,), (wheel,) = (work / "dist").glob("*.tar.gz"), (work / "dist").glob("*.whl")
        print(f"gebouwd: {sdist.name} en {wheel.name}")
        unpacked = work / "sdist"
        shutil.unpack_archive(sdist, unpacked)
        run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", work / "weer", next(unpacked.iterdir()), cwd=work)
        (again,) = (work / "weer").glob("*.whl")
        assert again.name == wheel.name
        venv.create(work / "env", with_pip=True)
        python, command = work / "env/bin/python", work / "env/bin/vtt-check"
        for part in ("features", "tests", "voorbeelden", "rules"):
            shutil.copytree(ROOT / part, work / "proef" / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", work / "proef")
        run(python, "-m", "pip", "install", "--quiet", wheel, "pytest", "pytest-bdd", "pytest-xdist", "hypothesis", cwd=work)
        record = work / "proef/voorbeelden/samentwente-2025/voorstel.json"
        assert "zonder durable-rules" in run(command, record, cwd=work, code=1)
        assert "niet geïnstalleerd" in run(command, record, "--motor", "durable", cwd=work, code=2)
        paper = work / "proef/voorbeelden/samentwente-2025/bron/001-samentwente-ab-voorstel"
        for ending in (".docx", ".pdf"):
            assert "gelezen uit" in run(command, paper.with_suffix(ending), cwd=work, code=1)
        print("zonder durable-rules:", run(python, "-m", "pytest", "-q", *WITHOUT, cwd=work / "proef").splitlines()[-1])
        run(python, "-m", "pip", "install", "--quiet", f"vtt-check[durable] @ file://{wheel}", cwd=work)
        assert "met gelijke uitkomst" in run(command, record, cwd=work, code=1)
        print("met durable-rules:", run(python, "-m", "pytest", "-q", *WITH, cwd=work / "proef").splitlines()[-1])


if __name__ == "__main__":
    main()
