"""The department in ONE coordinate system: metres, x to the east, y to the north, z up.

Rooms are given by their inner faces; neighbours stand WALL apart. An opening is listed once,
with both rooms, so that both sides agree. A scene's heading is the compass bearing (clockwise
from north) at the picture's centre; positive yaw turns clockwise, to the right.

    python3 building.py --json plan.json
"""
import argparse
import json
from collections import namedtuple

WALL = .2
EYE = 1.55

Room = namedtuple('Room', 'id title x0 y0 x1 y1 height')
# wall: side of rooms[0]; at: centre along that wall (x for north/south walls, y for east/west)
Opening = namedtuple('Opening', 'kind rooms wall at width sill head')
Scene = namedtuple('Scene', 'room x y heading')

ROOMS = {room.id: room for room in (
    Room('corridor', 'Corridor', 0, 9.2, 40.6, 11.8, 2.7),
    Room('fluoroscopy-suite', 'Fluoroscopy suite', 0, 1, 6.8, 9, 3.0),
    Room('control-room', 'Control room', 7, 2, 11.4, 9, 2.7),
    Room('biplane-suite', 'Biplane suite', 11.6, .8, 19.2, 9, 3.1),
    Room('hybrid-or', 'Hybrid operating room', 19.4, 0, 29.4, 9, 3.2),
    Room('store', 'Sterile store', 29.6, 2, 40.6, 9, 2.7),
    Room('welcome', 'Welcome', 0, 12, 9, 19, 3.0),
    Room('clinic', 'Clinic', 9.2, 12, 13.8, 16.6, 2.7),
    Room('reading-room', 'Reading room', 14, 12, 20, 17, 2.7),
    Room('ct-control', 'CT control', 20.2, 12, 22.6, 15.4, 2.7),
    Room('procedure-ct', 'Procedure CT', 22.8, 12, 29.8, 18.6, 2.9),
    Room('prep-recovery', 'Prep and recovery', 30, 12, 40.6, 20.4, 2.8),
)}

# kinds: sliding, hinged, double (two leaves), open (no leaf), window (lead glass), daylight (to the outside)
OPENINGS = (
    Opening('sliding', ('fluoroscopy-suite', 'corridor'), 'north', 3.5, 1.5, 0, 2.2),
    Opening('window', ('fluoroscopy-suite', 'control-room'), 'east', 6.35, 2.8, .95, 2.1),
    Opening('hinged', ('fluoroscopy-suite', 'control-room'), 'east', 3.3, 1.0, 0, 2.1),
    Opening('hinged', ('control-room', 'corridor'), 'north', 9.2, 1.1, 0, 2.1),
    Opening('window', ('control-room', 'biplane-suite'), 'east', 6.0, 3.2, .95, 2.1),
    Opening('hinged', ('control-room', 'biplane-suite'), 'east', 2.9, 1.0, 0, 2.1),
    Opening('sliding', ('biplane-suite', 'corridor'), 'north', 16.4, 1.6, 0, 2.2),
    Opening('sliding', ('hybrid-or', 'corridor'), 'north', 24.4, 1.8, 0, 2.2),
    Opening('window', ('hybrid-or', 'corridor'), 'north', 27.4, 1.2, 1.1, 2.0),
    Opening('hinged', ('hybrid-or', 'store'), 'east', 7.0, 1.1, 0, 2.1),
    Opening('double', ('store', 'corridor'), 'north', 34.0, 1.8, 0, 2.1),
    Opening('open', ('welcome', 'corridor'), 'south', 5.5, 6.6, 0, 2.55),
    Opening('daylight', ('welcome', 'outside'), 'west', 15.5, 3.6, .45, 2.5),
    Opening('double', ('welcome', 'outside'), 'north', 6.6, 1.9, 0, 2.3),
    Opening('hinged', ('clinic', 'corridor'), 'south', 11.0, 1.0, 0, 2.1),
    Opening('daylight', ('clinic', 'outside'), 'north', 11.5, 2.6, .9, 2.3),
    Opening('hinged', ('reading-room', 'corridor'), 'south', 15.2, 1.0, 0, 2.1),
    Opening('hinged', ('ct-control', 'corridor'), 'south', 21.4, 1.0, 0, 2.1),
    Opening('window', ('procedure-ct', 'ct-control'), 'west', 13.7, 1.6, .95, 2.0),
    Opening('sliding', ('procedure-ct', 'corridor'), 'south', 25.0, 1.5, 0, 2.2),
    Opening('double', ('prep-recovery', 'corridor'), 'south', 33.0, 1.8, 0, 2.1),
    Opening('daylight', ('prep-recovery', 'outside'), 'north', 35.3, 4.2, .9, 2.3),
)

SCENES = {
    'welcome': Scene('welcome', 3.0, 12.75, 88),
    'fluoroscopy-suite': Scene('fluoroscopy-suite', 5.25, 6.05, 230),
    'control-room': Scene('control-room', 9.25, 6.4, 262),
    'biplane-suite': Scene('biplane-suite', 13.3, 6.6, 140),
    'procedure-ct': Scene('procedure-ct', 24.45, 14.35, 42),
    'hybrid-or': Scene('hybrid-or', 22.7, 5.7, 130),
    'prep-recovery': Scene('prep-recovery', 34.6, 14.5, 42),
    'reading-room': Scene('reading-room', 16.4, 14.2, 8),
    'clinic': Scene('clinic', 11.6, 13.6, 340),
    # Second viewpoints: a step within a room that is furnished already.
    'fluoroscopy-operator': Scene('fluoroscopy-suite', 4.25, 5.0, 285),
    'biplane-operator': Scene('biplane-suite', 14.75, 5.55, 165),
    'hybrid-foot': Scene('hybrid-or', 25.1, 7.35, 184),
    'corridor': Scene('corridor', 16.2, 10.5, 90),
}

# What furnishes the room of a second viewpoint.
FURNISHED_BY = {
    'fluoroscopy-operator': 'fluoroscopy-suite',
    'biplane-operator': 'biplane-suite',
    'hybrid-foot': 'hybrid-or',
    'corridor': 'corridor',
}

OPPOSITE = {'north': 'south', 'south': 'north', 'east': 'west', 'west': 'east'}


def centre(room_id):
    room = ROOMS[room_id]
    return (room.x0 + room.x1) / 2, (room.y0 + room.y1) / 2


def at(room_id, east, north, z=0):
    """Department point from a room's south-west corner: metres to the east and to the north."""
    room = ROOMS[room_id]
    return room.x0 + east, room.y0 + north, z


def openings_of(room_id):
    """[(wall of this room, opening)]."""
    found = []
    for opening in OPENINGS:
        if opening.rooms[0] == room_id:
            found.append((opening.wall, opening))
        elif opening.rooms[1] == room_id:
            found.append((OPPOSITE[opening.wall], opening))
    return found


def wall_line(room_id, wall):
    """(x0, y0, x1, y1) of a wall's inner face."""
    room = ROOMS[room_id]
    return {
        'south': (room.x0, room.y0, room.x1, room.y0),
        'north': (room.x0, room.y1, room.x1, room.y1),
        'west': (room.x0, room.y0, room.x0, room.y1),
        'east': (room.x1, room.y0, room.x1, room.y1),
    }[wall]


def opening_line(opening):
    """(x0, y0, x1, y1) of an opening, in the middle of the wall's thickness."""
    x0, y0, x1, y1 = wall_line(opening.rooms[0], opening.wall)
    low, high = opening.at - opening.width / 2, opening.at + opening.width / 2
    if opening.wall in ('north', 'south'):
        y = y0 + (WALL / 2 if opening.wall == 'north' else -WALL / 2)
        return low, y, high, y
    x = x0 + (WALL / 2 if opening.wall == 'east' else -WALL / 2)
    return x, low, x, high


def check():
    """Openings lie inside both rooms' walls, scenes inside their rooms."""
    for opening in OPENINGS:
        for room_id, wall in zip(opening.rooms, (opening.wall, OPPOSITE[opening.wall])):
            if room_id == 'outside':
                continue
            x0, y0, x1, y1 = wall_line(room_id, wall)
            low, high = (x0, x1) if wall in ('north', 'south') else (y0, y1)
            assert low < opening.at - opening.width / 2 and opening.at + opening.width / 2 < high, opening
        if 'outside' not in opening.rooms:
            first, second = (wall_line(room, wall) for room, wall in zip(opening.rooms, (opening.wall, OPPOSITE[opening.wall])))
            gap = abs(first[1] - second[1]) if opening.wall in ('north', 'south') else abs(first[0] - second[0])
            assert abs(gap - WALL) < 1e-6, opening
    for scene in SCENES.values():
        room = ROOMS[scene.room]
        assert room.x0 < scene.x < room.x1 and room.y0 < scene.y < room.y1, scene


def plan():
    """Floor plan as plain data."""
    rooms = [dict(id=room.id, title=room.title, height=room.height,
                  polygon=[[room.x0, room.y0], [room.x1, room.y0], [room.x1, room.y1], [room.x0, room.y1]])
             for room in ROOMS.values()]
    openings = [dict(kind=opening.kind, rooms=opening.rooms, line=opening_line(opening), sill=opening.sill, head=opening.head)
                for opening in OPENINGS]
    spots = [dict(id=name, room=scene.room, x=scene.x, y=scene.y, z=EYE, heading=scene.heading)
             for name, scene in SCENES.items()]
    return dict(unit='m', wall=WALL, north='+y', rooms=rooms,
                doors=[item for item in openings if item['kind'] not in ('window', 'daylight')],
                windows=[item for item in openings if item['kind'] in ('window', 'daylight')],
                scenes=spots)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--json')
    options = parser.parse_args()
    check()
    if options.json:
        open(options.json, 'w').write(json.dumps(plan(), indent=1) + '\n')


if __name__ == '__main__':
    main()
