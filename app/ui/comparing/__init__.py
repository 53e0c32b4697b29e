"""The window that shows two versions or two files side by side, and exports what became of the one."""
