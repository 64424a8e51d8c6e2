# SPDX-License-Identifier: MIT
"""What other accounts of the machine can do with a board, by themselves and by sudo. Part of door.py."""
import os
import shutil
import subprocess

NOT_PERMITTED = 6


def on_this_machine(door):
    """Other accounts of the machine, for which the store is out of reach, and who comes by sudo."""
    server, partner, nobody = 1, 2, 65534
    board = door.folder / "local"
    shutil.copytree(door.board, board)
    program = board / "susr"
    shutil.copy(door.susr, program)
    for path in (board, *board.iterdir()):
        os.chown(path, server, server)
    board.chmod(0o755)
    (board / "susr.db").chmod(0o600)
    name = subprocess.run(["id", "-un", str(partner)], capture_output=True, text=True, check=True).stdout.strip()
    subprocess.run([door.susr, "bind", "p-agency-lead", "--account", name, "--quiet"], cwd=board,
                   env=door.environment, check=True)
    os.chown(board / "susr.db", server, server)

    def run(account, *words, **variables):
        return subprocess.run(["setpriv", f"--reuid={account}", f"--regid={account}", "--clear-groups", *words],
                              cwd=board, env={**door.environment, **variables}, capture_output=True, text=True)

    serve = (program, "serve", "--config", board / "susr.toml", "--")
    mine = board / "mine.toml"
    mine.write_text((board / "susr.toml").read_text())
    os.chown(mine, partner, partner)
    tried = {
        "another account": run(nobody, program, "list"),
        "a user namespace": run(nobody, "unshare", "-r", program, "list"),
        "a user namespace, served": run(nobody, "unshare", "-r", program, "serve", "--as", "p-administrator", "--", "list"),
        "a made-up sudo": run(nobody, *serve, "list", SUDO_UID=str(partner)),
        "the server's own namespace": run(server, "unshare", "-r", program, "list"),
        "somebody unknown by sudo": run(server, *serve, "list", SUDO_UID=str(nobody)),
        "a configuration of one's own": run(server, program, "serve", "--config", mine, "--", "list",
                                            SUDO_UID=str(partner)),
        "another person by sudo": run(server, program, "serve", "--as", "p-administrator", "--", "list",
                                      SUDO_UID=str(partner)),
        "another command by sudo": run(server, *serve, "log", SUDO_UID=str(partner)),
        "the server's account itself": run(server, program, "list"),
    }
    for what, done in tried.items():
        if done.returncode == 0 or done.stdout:
            yield f"{what}: {done.returncode} {done.stdout[:80]!r} {done.stderr.strip()[-160:]}"
    own = run(server, *serve, "mine", "--format", "csv", "--columns", "agency", SUDO_UID=str(partner))
    if own.returncode or set(own.stdout.split()[1:]) - {"SWP", '""'}:
        yield f"by sudo: {own.returncode} {own.stdout!r} {own.stderr.strip()}"
    print(f"{len(tried)} ways in from accounts of this machine were refused; one by sudo was not")
    yield from by_sudo(door, board, serve)


def by_sudo(door, board, serve):
    """The same by the sudo of this machine, under a rule that only a namespace of our own has."""
    if not shutil.which("sudo"):
        print("NOT TESTED: a sudo that is installed")
        return
    sudoers = door.folder / "sudoers"
    sudoers.write_text(f"bin ALL=(daemon) NOPASSWD: {' '.join(map(str, serve))} *\n")
    sudoers.chmod(0o440)
    script = f"mount --bind {sudoers} /etc/sudoers && exec setpriv --reuid=2 --regid=2 --clear-groups sudo -n -u daemon "

    def run(*words):
        return subprocess.run(["unshare", "-m", "sh", "-c", script + '"$@"', "sh", *map(str, words)], cwd=board,
                              env=door.environment, capture_output=True, text=True)

    own = run(*serve, "mine", "--format", "csv", "--columns", "agency")
    if own.returncode or set(own.stdout.split()[1:]) - {"SWP", '""'}:
        yield f"by the machine's sudo: {own.returncode} {own.stdout!r} {own.stderr.strip()}"
    tried = {
        "a command that the table refuses": (run(*serve, "log"), "6"),
        "a person of one's choice": (run(*serve[:2], "--as", "p-administrator", "--", "list"), "sudo"),
        "a configuration of one's own": (run(*serve[:2], "--config", board / "mine.toml", "--", "list"), "sudo"),
        "the program without the door": (run(board / "susr", "list"), "sudo"),
        "a variable": (run("SUSR_STORE=/etc/passwd", *serve, "list"), "sudo"),
    }
    for what, (done, by) in tried.items():
        is_refused = done.returncode == NOT_PERMITTED if by == "6" else done.stderr.startswith("sudo:")
        if not is_refused or done.stdout:
            yield f"by the machine's sudo, {what}: {done.returncode} {done.stdout[:80]!r} {done.stderr.strip()[-160:]}"
    print(f"the sudo of this machine: {len(tried)} ways were refused; one was not")
