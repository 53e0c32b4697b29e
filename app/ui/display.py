"""Whether a window can be shown here, and which system packages bring what is missing for one."""

from __future__ import annotations

import os
import sys

# What Debian's and Ubuntu's minimal installations lack for Qt's windows, the rest follows from these
PACKAGES = (
    "libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 libx11-xcb1 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
    "libxkbcommon-x11-0 libwayland-cursor0"
)


def has_display() -> bool:
    """Whether a window can be shown; on Linux that takes a display server or a platform asked for."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def _x_server_answers() -> bool:
    """Whether DISPLAY names a server that lets us in; Qt would end the program if not."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # then Qt's own libraries are missing too, which is told in its place
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def check_x11_plugin() -> None:
    """OSError if a library of Qt's X11 plugin is missing: Qt would end the program without a clear word."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    import ctypes

    from PySide6.QtCore import QLibraryInfo

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    ctypes.CDLL(f"{plugins}/platforms/libqxcb.so")
