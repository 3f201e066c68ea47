"""The floor plan as a clean SVG for the tour: one unit is ten centimeters, north is up.

Classes: `room` (with `soon` where there is no scene), `walls`, `window`, `name`, `scene`. Colors stand in presentation
attributes, so that any stylesheet overrides them and a strict Content-Security-Policy has nothing to object to. The page
adds the class `here` to a room and turns a cone by the scene's `data-heading` plus yaw.

    python3 floor_plan.py ../floor-plan.svg
"""
import sys

import building

SCALE = 10
MARGIN = 4
LINE = 11
NORTH = max(room.y1 for room in building.ROOMS.values())
EAST = max(room.x1 for room in building.ROOMS.values())
NAMES = {
    'fluoroscopy-suite': ('Fluoroscopy', 'suite'), 'control-room': ('Control', 'room'), 'biplane-suite': ('Biplane', 'suite'),
    'hybrid-or': ('Hybrid', 'operating room'), 'procedure-ct': ('Procedure', 'CT'), 'ct-control': (),
    'prep-recovery': ('Prep and', 'recovery'), 'reading-room': ('Reading', 'room'), 'store': ('Sterile store',)}


def across(x):
    return round(MARGIN + x * SCALE, 1)


def down(y):
    return round(MARGIN + (NORTH - y) * SCALE, 1)


def pieces(room_id, wall):
    """The wall's inner face without its doors, as (x0, y0, x1, y1)."""
    x0, y0, x1, y1 = building.wall_line(room_id, wall)
    level = wall in ('north', 'south')
    start, end = (x0, x1) if level else (y0, y1)
    gaps = sorted((opening.at - opening.width / 2, opening.at + opening.width / 2)
                  for side, opening in building.openings_of(room_id)
                  if side == wall and opening.kind not in ('window', 'daylight'))
    for low, high in gaps + [(end, end)]:
        yield (start, y0, low, y0) if level else (x0, start, x0, low)
        start = high


def path(lines):
    return ''.join('M%g %gL%g %g' % (across(a), down(b), across(c), down(d)) for a, b, c, d in lines)


def label(room):
    """Its name, in the part of the room that lies away from the corridor, where no camera stands."""
    lines = NAMES.get(room.id, (room.title,))
    corridor = building.ROOMS['corridor']
    if room.y0 > corridor.y0:
        top = down(room.y1) + 14
    elif room.y1 < corridor.y0:
        top = down(room.y0) - 10 - LINE * (len(lines) - 1)
    else:
        top = down((room.y0 + room.y1) / 2) + 3.5
    for number, words in enumerate(lines):
        yield '<text class="name" x="%g" y="%g">%s</text>' % (across((room.x0 + room.x1) / 2), top + LINE * number, words)


def svg():
    scenes = {scene.room for scene in building.SCENES.values()}
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" fill="none" stroke-width="1.5">' % (
        EAST * SCALE + 2 * MARGIN, NORTH * SCALE + 2 * MARGIN), '<title>Floor plan</title>']
    for room in building.ROOMS.values():
        kind = 'room' if room.id in scenes else 'room way' if room.id == 'corridor' else 'room soon'
        parts.append('<rect class="%s" data-room="%s" x="%g" y="%g" width="%g" height="%g" fill="#f5f6f5"/>' % (
            kind, room.id, across(room.x0), down(room.y1), (room.x1 - room.x0) * SCALE, (room.y1 - room.y0) * SCALE))
    for room in building.ROOMS.values():
        lines = [line for wall in building.OPPOSITE for line in pieces(room.id, wall) if line[:2] != line[2:]]
        dashes = '' if room.id in scenes or room.id == 'corridor' else ' stroke-dasharray="4 4"'
        parts.append('<path class="walls" data-room="%s" stroke="#79838a"%s d="%s"/>' % (room.id, dashes, path(lines)))
    windows = [building.opening_line(opening) for opening in building.OPENINGS if opening.kind in ('window', 'daylight')]
    parts.append('<path class="window" stroke="#79838a" stroke-width="3.5" stroke-opacity=".45" d="%s"/>' % path(windows))
    parts.append('<g font-family="Source Sans 3, sans-serif" font-size="10" font-weight="500" fill="#4f595f" text-anchor="middle">')
    parts += [line for room in building.ROOMS.values() for line in label(room)]
    parts.append('</g>')
    for scene_id, scene in building.SCENES.items():
        parts.append('<circle class="scene" data-scene="%s" data-heading="%g" cx="%g" cy="%g" r="4" fill="#14181b"/>' % (
            scene_id, scene.heading, across(scene.x), down(scene.y)))
    return '\n'.join(parts + ['</svg>']) + '\n'


if __name__ == '__main__':
    open(sys.argv[1], 'w').write(svg())
