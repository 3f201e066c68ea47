"""The corridor as it is seen from the welcome hall, with light behind the doors of rooms that are not modelled there."""
from kit import shell
from rooms import welcome


def furnish():
    shell.VISION_PANE = 'pane_lit'
    welcome.furnish()
