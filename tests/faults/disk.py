# SPDX-License-Identifier: MIT
"""A model of a disk: what a program did to a folder, call by call as strace saw it, and what a power
cut leaves. A call changes what the program sees; only a sync is sure to bring it to the disk. Each
write that was not synced is kept, lost or torn at a sector, and each name is there or not."""
import re
import shutil
import subprocess

SECTOR = 512
CALLS = ("openat,open,creat,write,pwrite64,writev,pwritev,ftruncate,truncate,fallocate,fsync,fdatasync,"
         "sync_file_range,unlink,unlinkat,rename,renameat,renameat2,link,linkat,mkdir,mkdirat,rmdir,"
         "close,dup,dup2,dup3,lseek,chdir,msync")
LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")


class File:
    def __init__(self, content=b""):
        self.synced, self.waiting = bytes(content), []

    def sync(self):
        self.synced, self.waiting = applied(self.synced, self.waiting), []

    def after_cut(self, chance, kept):
        changes = []
        for offset, data in self.waiting:
            if chance.random() < kept:
                changes.append((offset, data))
            elif data is not None and chance.random() < 0.5:
                changes += torn(offset, data, chance)
        return applied(self.synced, changes)


class Folder:
    def __init__(self):
        self.synced, self.waiting, self.names = {}, [], {}

    def change(self, names):
        """Names that change together: to what each leads, or None."""
        self.waiting.append(names)
        put(self.names, names)

    def sync(self):
        self.synced, self.waiting = dict(self.names), []

    def after_cut(self, chance, kept):
        names = dict(self.synced)
        for change in self.waiting:
            if chance.random() < kept:
                put(names, change)
        return names


def put(names, change):
    for name, node in change.items():
        names.pop(name, None)
        if node is not None:
            names[name] = node


def applied(content, changes):
    """The content after writes (offset, data) and cuts to a length (length, None)."""
    content = bytearray(content)
    for offset, data in changes:
        if data is None:
            del content[offset:]
        if len(content) < offset:
            content.extend(bytes(offset - len(content)))
        if data is not None:
            content[offset:offset + len(data)] = data
    return bytes(content)


def torn(offset, data, chance):
    """What is there of a write that was cut off: each sector of it or none, or those before one."""
    end = offset + len(data)
    edges = [offset, *range(offset // SECTOR * SECTOR + SECTOR, end, SECTOR), end]
    pieces = [(a, data[a - offset:b - offset]) for a, b in zip(edges, edges[1:])]
    if chance.random() < 0.5:
        return pieces[:chance.randrange(len(pieces) + 1)]
    return [piece for piece in pieces if chance.random() < 0.5]


class Disk:
    """The folder, with what was done to it until now. `ignored` are the syncs that do nothing: of
    files, of folders."""

    def __init__(self, folder, ignored=()):
        self.path, self.root, self.ignored = str(folder), Folder(), ignored
        for path in sorted(folder.iterdir()):
            self.root.synced[path.name] = File(path.read_bytes())
        self.root.names = dict(self.root.synced)
        self.begin_process()

    def begin_process(self):
        self.open = {}  # by file descriptor: what it leads to, and where it stands

    def node(self, path):
        """The folder that the path is in, its last name, and what has that name; None if it is not
        in this folder."""
        if not path.startswith("/"):
            path = f"{self.path}/{path}"
        parts = [part for part in path.removeprefix(self.path).split("/") if part not in ("", ".")]
        if not path.startswith(self.path):
            return None, "", None
        if not parts:
            return None, "", self.root
        folder = self.root
        for part in parts[:-1]:
            folder = folder.names[part]
        return folder, parts[-1], folder.names.get(parts[-1])

    def replay(self, name, arguments, result):
        if result < 0:
            return
        texts = [argument for argument in arguments if isinstance(argument, bytes)]
        if name in ("openat", "open"):
            self.opened(texts[0].decode(), arguments, result)
        elif name in ("rename", "renameat", "renameat2"):
            self.renamed(*(text.decode() for text in texts))
        elif name in ("link", "linkat"):
            self.linked(*(text.decode() for text in texts))
        elif name == "mkdir":
            folder, last, _ = self.node(texts[0].decode())
            if folder:
                folder.change({last: Folder()})
        elif name in ("unlink", "unlinkat", "rmdir"):
            folder, last, _ = self.node(texts[0].decode())
            if folder:
                folder.change({last: None})
        elif name == "close":
            self.open.pop(int(arguments[0]), None)
        elif arguments[0].isdigit():
            self.changed(name, int(arguments[0]), arguments, texts)
        else:
            raise NotImplementedError(f"the model does not know {name}")

    def opened(self, path, arguments, descriptor):
        folder, last, node = self.node(path)
        flags = next(argument for argument in arguments if str(argument).startswith("O_"))
        if isinstance(node, Folder) and "O_TMPFILE" in flags:
            node = File()  # it has no name yet
        if node is None and folder and "O_CREAT" in flags:
            node = File()
            folder.change({last: node})
        if node is None:
            self.open.pop(descriptor, None)
            return
        if "O_TRUNC" in flags:
            node.waiting.append((0, None))
        self.open[descriptor] = [node, 0]

    def renamed(self, old, new):
        folder, old_name, node = self.node(old)
        other, new_name, _ = self.node(new)
        if folder and folder is other:
            folder.change({old_name: None, new_name: node})
        elif folder and other:
            # Less than a file system promises: either name may come to the disk without the other.
            folder.change({old_name: None})
            other.change({new_name: node})
        elif folder or other:
            raise NotImplementedError("the model does not know a move out of the folder")

    def linked(self, old, new):
        """A second name, or the first one for a file without."""
        folder, name, _ = self.node(new)
        descriptor = old.removeprefix("/proc/self/fd/")
        node = self.open[int(descriptor)][0] if descriptor.isdigit() else self.node(old)[2]
        if folder:
            folder.change({name: node})

    def changed(self, name, descriptor, arguments, texts):
        if descriptor not in self.open:
            return
        node, at = self.open[descriptor]
        if name == "write":
            node.waiting.append((at, texts[0]))
            self.open[descriptor][1] += len(texts[0])
        elif name == "pwrite64":
            node.waiting.append((int(arguments[3]), texts[0]))
        elif name == "ftruncate":
            node.waiting.append((int(arguments[1]), None))
        elif name in ("fsync", "fdatasync"):
            if type(node) not in self.ignored:
                node.sync()
        elif name == "lseek":
            if arguments[2] != "SEEK_SET":
                raise NotImplementedError("the model knows only SEEK_SET")
            self.open[descriptor][1] = int(arguments[1])
        else:
            raise NotImplementedError(f"the model does not know {name}")

    def cut(self, target, chance):
        """What a power cut leaves of it, in a new folder."""
        shutil.rmtree(target, ignore_errors=True)
        self.leave(self.root, target, chance, chance.random())

    def leave(self, folder, target, chance, kept):
        target.mkdir()
        for name, node in folder.after_cut(chance, kept).items():
            if isinstance(node, Folder):
                self.leave(node, target / name, chance, kept)
            else:
                (target / name).write_bytes(node.after_cut(chance, kept))


def value_of(argument):
    """What strace wrote: a text in hexadecimal digits, or a word or number."""
    if not argument.startswith('"'):
        return argument
    if not argument.endswith('"'):
        raise ValueError("strace left out what was written")
    return bytes.fromhex(argument.strip('"').replace("\\x", ""))


def recorded(board, arguments):
    """Runs the program on the board; gives the calls that it made, and what it did."""
    trace = board.folder.with_suffix(".trace")
    board.prefix = ["strace", "-o", trace, "-xx", "-s", "16777216", "-e", "signal=none",
                    "-e", f"trace={CALLS}"]
    done = board.run(*arguments)
    board.prefix = []
    calls = []
    with open(trace, encoding="ascii") as file:
        for line in file:
            if match := LINE.match(line):
                name, text, result = match.groups()
                calls.append((name, [value_of(argument) for argument in text.split(", ")], int(result)))
    return calls, done


def can_record(scratch):
    """Whether strace can look at a program here."""
    try:
        done = subprocess.run(["strace", "-o", scratch / "try", "true"], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0
