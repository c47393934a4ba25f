"""The part of YAML in which the files of a site folder are written; everything else is an error, never a guess.

Block maps, block lists (indented below their key), maps and lists on one line between brackets, scalars that are plain
or between quotation marks, comments. Every scalar stays the text that it is: whether it is a number, a date or a word is
for the reader of the key to say.
"""

import re

ESCAPES = {"\\": "\\", '"': '"', "n": "\n"}
NOT_FIRST = set("#&*!|>%@`,]}")


class YamlError(ValueError):
    """Something outside of the subset, with its line."""


def parse(text):
    """The data of a file: maps, lists and texts."""
    lines = [Line(number, raw) for number, raw in enumerate(text.lstrip("\ufeff").split("\n"), 1)]
    lines = [line for line in lines if line.text and not line.text.startswith("#")]
    if not lines:
        raise YamlError("the file is empty")
    block = Block(lines)
    value = block.read(0)
    if block.at < len(lines):
        raise block.error("is indented as nothing above it")
    return value


class Line:
    """A line: its number, its indent and what stands behind it."""

    def __init__(self, number, raw):
        self.number = number
        self.text = raw.strip(" \r")
        self.indent = len(raw) - len(raw.lstrip(" "))
        if self.text.startswith("\t"):
            raise YamlError(f"line {number}: a tab")


class Block:
    """Walks the lines of a file by their indents."""

    def __init__(self, lines):
        self.lines = lines
        self.at = 0

    @property
    def line(self):
        return self.lines[self.at]

    def error(self, what):
        return YamlError(f"line {self.line.number}: {what}: {self.line.text[:60]}")

    def read(self, indent):
        """The map, list or bracketed value that begins at this line."""
        if is_item(self.line.text):
            return self.items(indent)
        if self.line.text[0] in "{[":
            return self.inline(self.line.text)
        return self.entries(indent)

    def items(self, indent):
        found = []
        while self.stands_at(indent) and is_item(self.line.text):
            rest = self.line.text[1:].lstrip(" ")
            if not rest:
                raise self.error("an item without a value")
            if split_key(rest) is None:
                found.append(self.inline(rest))
            else:
                # The entries of the item stand below its first one, behind the dash.
                self.line.indent += len(self.line.text) - len(rest)
                self.line.text = rest
                found.append(self.entries(self.line.indent))
        return found

    def entries(self, indent):
        found = {}
        while self.stands_at(indent) and not is_item(self.line.text):
            split = split_key(self.line.text)
            if split is None:
                raise self.error("neither a key with its value nor an item")
            key, rest = split
            if key in found:
                raise self.error("a key for the second time")
            if rest and not rest.startswith("#"):
                found[key] = self.inline(rest)
                continue
            self.at += 1
            if self.at == len(self.lines) or self.line.indent <= indent:
                self.at -= 1
                raise self.error("a key without a value")
            found[key] = self.read(self.line.indent)
        return found

    def inline(self, text):
        flow = Flow(text)
        try:
            value = flow.value(in_brackets=False)
            flow.end()
        except YamlError as problem:
            raise self.error(problem) from None
        self.at += 1
        return value

    def stands_at(self, indent):
        if self.at == len(self.lines) or self.line.indent < indent:
            return False
        if self.line.indent > indent:
            raise self.error("is indented too far")
        return True


def is_item(text):
    """Whether a line is an item of a list."""
    return text == "-" or text.startswith("- ")


def split_key(text):
    """The key of a line and what follows it; None where the line has no key."""
    if text[0] in "{[":
        return None
    if text[0] in "\"'":
        flow = Flow(text)
        key = flow.quoted()
        rest = text[flow.at :]
        return (key, rest[1:].strip(" ")) if rest == ":" or rest.startswith(": ") else None
    match = re.match(r"([^:#\s](?:[^:#]|:(?! )|(?<! )#)*?):(?: +(.*))?$", text)
    return (plain(match[1]), match[2] or "") if match else None


def plain(text):
    """A plain scalar, once it is known where it ends."""
    if not text or text[0] in NOT_FIRST or text[:2] in ("- ", "? ", ": ") or text in ("-", "?", ":", "~", "null"):
        raise YamlError("a sign that the subset does not know")
    if text.endswith(":") or ": " in text:
        raise YamlError("a colon within a text")
    return text


class Flow:
    """A value that stands on one line."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def skip(self):
        while self.peek() == " ":
            self.at += 1

    def take(self, sign):
        if self.peek() != sign:
            raise YamlError(f"no {sign} at position {self.at + 1}")
        self.at += 1

    def end(self):
        rest = self.text[self.at :]
        if rest.strip(" ") and not rest.lstrip(" ").startswith("#") or rest.startswith("#"):
            raise YamlError("something behind the value")

    def value(self, in_brackets):
        first = self.peek()
        if first == "{":
            return self.map()
        if first == "[":
            return self.list()
        if first in ('"', "'"):
            return self.quoted()
        return plain(self.until(r" #|[,\[\]{}]|: |:$" if in_brackets else r" #"))

    def until(self, pattern):
        found = re.compile(pattern).search(self.text, self.at)
        start, self.at = self.at, found.start() if found else len(self.text)
        return self.text[start : self.at].rstrip(" ")

    def list(self):
        self.take("[")
        found = []
        self.skip()
        while self.peek() != "]":
            if found:
                self.take(",")
                self.skip()
            found.append(self.value(in_brackets=True))
            self.skip()
        self.take("]")
        return found

    def map(self):
        self.take("{")
        found = {}
        self.skip()
        while self.peek() != "}":
            if found:
                self.take(",")
                self.skip()
            key = self.quoted() if self.peek() in ('"', "'") else plain(self.until(r": |[,\[\]{}]"))
            self.take(":")
            self.take(" ")
            self.skip()
            if key in found:
                raise YamlError(f"the key {key} for the second time")
            found[key] = self.value(in_brackets=True)
            self.skip()
        self.take("}")
        return found

    def quoted(self):
        quote = self.peek()
        self.take(quote)
        found = []
        while True:
            sign = self.peek()
            if not sign:
                raise YamlError("a quotation mark that is not closed")
            self.at += 1
            if sign == quote:
                if quote == '"' or self.peek() != "'":
                    return "".join(found)
                self.at += 1
            elif sign == "\\" and quote == '"':
                sign = self.escape()
            found.append(sign)

    def escape(self):
        sign = self.peek()
        self.at += 1
        if sign in ESCAPES:
            return ESCAPES[sign]
        digits = self.text[self.at : self.at + 4]
        if sign != "u" or not re.fullmatch("[0-9a-f]{4}", digits):
            raise YamlError("an escape that the subset does not know")
        self.at += 4
        return chr(int(digits, 16))
