"""One running program a person: a second start hands its files to the first and leaves."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.ui.running import place

_PATIENCE = 1000  # milliseconds
_LARGEST = 1 << 16  # bytes of one call


def hand_over(paths: Sequence[Path]) -> bool:
    """Give the files to the program that runs already; False if none does."""
    socket = QLocalSocket()
    socket.connectToServer(place())
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(msgspec.json.encode([_sent(path) for path in paths]))
    socket.flush()
    socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(_PATIENCE)
    return True


def _sent(path: Path) -> str:
    """A path as text, whatever bytes its name has."""
    return os.fsencode(path).hex()


def _received(name: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(name)))


class Instance(QObject):
    """Listens for later starts."""

    files_asked = Signal(object)  # list[Path]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        if not self._server.listen(place()):
            QLocalServer.removeServer(place())  # left behind by a program that ended badly
            self._server.listen(place())

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def _receive(self) -> None:
        while socket := self._server.nextPendingConnection():
            heard = bytearray()
            socket.readyRead.connect(lambda s=socket, h=heard: h.extend(s.readAll().data()[:_LARGEST]))
            socket.disconnected.connect(lambda s=socket, h=heard: self._act(s, h))
            if socket.bytesAvailable():
                heard.extend(socket.readAll().data()[:_LARGEST])

    def _act(self, socket: QLocalSocket, heard: bytearray) -> None:
        heard.extend(socket.readAll().data()[:_LARGEST])
        socket.deleteLater()
        try:
            names = msgspec.json.decode(bytes(heard), type=list[str])
            paths = [_received(name) for name in names]
        except ValueError:
            return  # not ours
        self.files_asked.emit(paths)
